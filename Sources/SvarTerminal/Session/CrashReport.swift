import CTerminalGuard

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// What is kept of a crash for whoever is to mend it, and what the reader is told.
///
/// A report is a small text file: version, system, time, signal, which view was open, and a backtrace as far as the
/// system gives one. Nothing that the reader has typed or read is in it.
public struct CrashReport: Sendable {
  private let folder: String?
  private let showsFolder: Bool
  private let version: String
  private let kept: String
  private let notKept: String

  /// - Parameters:
  ///   - version: the program's.
  ///   - folder: where a report is to lie, made when it is needed; nil where none may be written.
  ///   - showsFolder: whether the reader may be told the folder; else they are told the file's name.
  ///   - kept: what is said before the place of the report, in letters that any terminal has.
  ///   - notKept: what is said where there is none.
  public init(version: String, folder: String?, showsFolder: Bool, kept: String, notKept: String) {
    self.version = version
    self.folder = folder
    self.showsFolder = showsFolder
    self.kept = kept
    self.notKept = notKept
  }

  /// From now on a crash during a session is reported so, after the terminal has been put back.
  public func prepare() {
    svar_crash_prepare(folder ?? "", showsFolder ? 1 : 0, facts, kept, notKept)
  }

  /// Notes what is on the glass.
  static func note(view: String) { svar_crash_note_view(view) }

  private var facts: String {
    var system = utsname()
    uname(&system)
    let names = [Self.text(&system.sysname), Self.text(&system.release), Self.text(&system.machine)]
    let kind = PlainText.visible(CharacterLocale.value("TERM") ?? "")
    return "svar \(version)\nsystem: \(names.joined(separator: " "))\nterminal: \(kind)\n"
  }

  private static func text<Field>(_ field: inout Field) -> String {
    withUnsafeBytes(of: &field) { bytes in String(decoding: bytes.prefix { $0 != 0 }, as: UTF8.self) }
  }
}
