// SvarTerminal
