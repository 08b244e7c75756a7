import Foundation

/// Where the file of patterns for Swedish hyphenation lies.
enum PatternFile {
  /// The folders in which systems keep patterns; `DICPATH` is the variable of hunspell and its kin.
  private static var folders: [String] {
    let own = ProcessInfo.processInfo.environment["DICPATH"]?.split(separator: ":").map(String.init) ?? []
    return own + [
      "/usr/share/hyphen", "/usr/share/myspell/dicts", "/usr/local/share/hyphen", "/opt/homebrew/share/hyphen",
    ]
  }

  /// Nil where none is installed.
  static func find() -> String? {
    for folder in folders {
      for name in ["hyph_sv_SE.dic", "hyph_sv.dic"] {
        let path = "\(folder)/\(name)"
        if FileManager.default.isReadableFile(atPath: path) { return path }
      }
    }
    return nil
  }
}
