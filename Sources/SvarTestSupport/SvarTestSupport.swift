// SvarTestSupport
