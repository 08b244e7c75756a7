import Foundation

/// Where reports of crashes lie: with what else the reader's program keeps.
public enum CrashFolder {
  /// How many reports stay, so that a fault that comes again and again fills no disk.
  static let most = 10

  /// The folder, with the oldest reports taken out of it; nil in restricted use where no folder is given.
  ///
  /// - Throws: ``ToolFailure`` for a reader's name that could lead elsewhere.
  public static func prepared(_ common: CommonOptions) throws -> String? {
    guard let folder = try folder(common) else { return nil }
    makeRoom(in: folder)
    return folder
  }

  private static func folder(_ common: CommonOptions) throws -> String? {
    if let named = try OpenNotebook.folder(common) { return named + "/svar" }
    if common.isRestricted { return nil }
    let environment = common.environment
    if let named = environment["XDG_STATE_HOME"], named.hasPrefix("/") { return named + "/svar" }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/state/svar"
  }

  /// Leaves the newest, and room for one.
  static func makeRoom(in folder: String) {
    // The names hold the time, so that their order is that of the crashes.
    let names = ((try? FileManager.default.contentsOfDirectory(atPath: folder)) ?? [])
      .filter { $0.hasPrefix("crash-") && $0.hasSuffix(".txt") }.sorted()
    for name in names.dropLast(most - 1) { try? FileManager.default.removeItem(atPath: folder + "/" + name) }
  }
}
