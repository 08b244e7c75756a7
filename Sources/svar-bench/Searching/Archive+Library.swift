public import SvarArchive
public import SvarBrowser

extension Archive: Library {}
