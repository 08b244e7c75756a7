import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Which characters the reader's locale has.
enum CharacterLocale {
  /// Sets the process's character set as the environment asks. Where it asks for UTF-8 by a name that is not installed
  /// (a Swedish locale on a small machine), UTF-8 is still what the terminal speaks, and any UTF-8 locale will do.
  static func adopt() {
    _ = svar_set_character_locale("")
    guard !isUTF8, asksForUTF8(environment: value) else { return }
    for name in ["C.UTF-8", "C.utf8", "en_US.UTF-8", "UTF-8"] where svar_set_character_locale(name) != nil && isUTF8 {
      return
    }
  }

  static var isUTF8: Bool {
    isUTF8Name(String(cString: svar_codeset()))
  }

  /// Whether the variable that counts (the first that is set of `LC_ALL`, `LC_CTYPE`, `LANG`) names UTF-8.
  static func asksForUTF8(environment: (String) -> String?) -> Bool {
    let names = ["LC_ALL", "LC_CTYPE", "LANG"].lazy.compactMap(environment)
    guard let name = names.first(where: { !$0.isEmpty }) else { return false }
    return isUTF8Name(name.split(separator: ".").last.map(String.init) ?? "")
  }

  private static func isUTF8Name(_ name: String) -> Bool {
    let letters = name.split(separator: "@")[0...].first.map { $0.lowercased().filter { $0 != "-" } }
    return letters == "utf8"
  }

  static func value(_ variable: String) -> String? {
    getenv(variable).map { String(cString: $0) }
  }
}
