// SvarLanguage
