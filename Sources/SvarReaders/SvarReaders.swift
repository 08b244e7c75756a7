// SvarReaders
