// SvarArchive
