import SvarLanguage

/// Hunspell's Swedish dictionary, for tests that can only hold where it is installed.
public enum SwedishDictionary {
  /// Whether it is installed; said in a line where it is not.
  public static let isThere: Bool = {
    let there = (try? WordAnalyser(splitsCompounds: false).hasDictionary) ?? false
    if !there { print("skipped: hunspell's Swedish dictionary is not installed; `make test` installs it") }
    return there
  }()
}
