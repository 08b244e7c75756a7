import Foundation

/// What a session may not bring along where an account is shared by readers who may only read.
///
/// Whoever logs in chooses the variables that their client sends. So in restricted use the archive, the settings and the
/// themes are those that the command line names, or the account's own; and the terminal is looked up where the machine
/// keeps such entries, and nowhere else.
public enum RestrictedUse {
  /// Whether it was asked for, known before anything is parsed.
  public static var isAsked: Bool {
    CommandLine.arguments.contains("--restricted") || ProcessInfo.processInfo.environment["SVAR_RESTRICTED"] == "1"
  }

  /// Variables that would lead to other files.
  private static let leading = [
    "TERMINFO", "TERMINFO_DIRS", "TERMCAP", "TERMPATH", "LOCPATH", "NLSPATH", "DICPATH", "TMPDIR",
  ]

  /// What of the environment counts.
  static func environment(_ all: [String: String]) -> [String: String] {
    var kept = all.filter { name, _ in
      !leading.contains(name) && !name.hasPrefix("XDG_") && (!name.hasPrefix("SVAR_") || name == "SVAR_RESTRICTED")
    }
    kept["HOME"] = home
    return kept
  }

  /// Takes the same out of the process's own environment, where libraries look.
  public static func seal() {
    for name in leading { unsetenv(name) }
    for name in ProcessInfo.processInfo.environment.keys where name.hasPrefix("XDG_") { unsetenv(name) }
    setenv("HOME", home, 1)
  }

  /// The account's home as the machine has it, whatever the session says.
  static var home: String {
    getpwuid(getuid()).flatMap { $0.pointee.pw_dir }.map { String(cString: $0) } ?? "/"
  }

  /// The account's name.
  static var account: String {
    getpwuid(getuid()).flatMap { $0.pointee.pw_name }.map { String(cString: $0) } ?? "reader"
  }

  /// Whether a reader's name can be that of a folder, and of none but their own.
  static func isName(_ text: String) -> Bool {
    !text.isEmpty && text.utf8.count <= 64 && text.first != "." && text.first != "-"
      && text.unicodeScalars.allSatisfy {
        ("a"..."z").contains($0) || ("A"..."Z").contains($0) || ("0"..."9").contains($0)
          || "-_.@".unicodeScalars.contains($0)
      }
  }
}
