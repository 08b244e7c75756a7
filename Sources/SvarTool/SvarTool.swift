// SvarTool
