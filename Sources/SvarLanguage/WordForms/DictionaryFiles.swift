import Foundation

/// Where the files of hunspell's Swedish dictionary lie.
struct DictionaryFiles {
  let affixes: String
  let words: String

  /// The folders in which systems keep dictionaries; `DICPATH` is hunspell's own variable.
  private static var folders: [String] {
    let own = ProcessInfo.processInfo.environment["DICPATH"]?.split(separator: ":").map(String.init) ?? []
    return own + [
      "/usr/share/hunspell", "/usr/share/myspell", "/usr/share/myspell/dicts", "/usr/local/share/hunspell",
      "/opt/homebrew/share/hunspell", "/Library/Spelling",
    ]
  }

  /// Nil where none is installed.
  static func find() -> DictionaryFiles? {
    for folder in folders {
      for name in ["sv_SE", "sv"] {
        let files = DictionaryFiles(affixes: "\(folder)/\(name).aff", words: "\(folder)/\(name).dic")
        let manager = FileManager.default
        if manager.isReadableFile(atPath: files.affixes), manager.isReadableFile(atPath: files.words) { return files }
      }
    }
    return nil
  }
}
