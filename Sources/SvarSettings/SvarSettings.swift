// SvarSettings
