import Foundation
import GRDB

/// A file that is, or is to become, a reader's notebook.
struct NotebookFile {
  let path: String

  /// How long another browser's short write is waited for.
  private static let patience = 2.0

  /// Where the notebook of an archive lies: `svar/NAME-HASH.sqlite` in the reader's folder for state, where HASH tells
  /// archives of one name apart by their places.
  init(ofArchive archive: String, environment: [String: String]) {
    let place = URL(fileURLWithPath: archive).resolvingSymlinksInPath()
    var hash = ContentHash()
    hash.add(place.path)
    let name = place.deletingPathExtension().lastPathComponent
    path = Self.folder(environment) + "/svar/\(name)-\(hash.digits).sqlite"
  }

  init(path: String) { self.path = path }

  private static func folder(_ environment: [String: String]) -> String {
    if let named = environment["XDG_STATE_HOME"], named.hasPrefix("/") { return named }
    return (environment["HOME"] ?? NSHomeDirectory()) + "/.local/state"
  }

  func open() throws -> any DatabaseWriter {
    do {
      try makeFolder()
      try examine()
      let queue = try DatabaseQueue(path: path, configuration: Self.configuration(readOnly: false))
      // What somebody searches for is nobody else's business.
      try? FileManager.default.setAttributes([.posixPermissions: 0o600], ofItemAtPath: path)
      try make(in: queue)
      return queue
    } catch {
      throw NotebookError(error, path: path) ?? error
    }
  }

  /// Makes the tables. Of two browsers that begin at once one makes them; what the other has tried in vain is there then.
  private func make(in queue: DatabaseQueue) throws {
    do {
      try NotebookSchema.migrator.migrate(queue)
    } catch is DatabaseError {
      try examine()
      try NotebookSchema.migrator.migrate(queue)
    }
  }

  private func makeFolder() throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(
        at: folder, withIntermediateDirectories: true, attributes: [.posixPermissions: 0o700])
    } catch {
      throw NotebookError.cannotWrite(path: path, reason: "its folder cannot be made")
    }
  }

  /// Looks at the file without changing it, so that a stranger's is left as it is.
  private func examine() throws {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return }
    if isFolder.boolValue { throw NotebookError.cannotWrite(path: path, reason: "it is a folder") }
    let (identifier, version, tables) = try DatabaseQueue(
      path: path, configuration: Self.configuration(readOnly: true)
    ).read {
      (
        try Int.fetchOne($0, sql: "PRAGMA application_id") ?? 0, try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0,
        // A file that another browser is making has at first nothing but the list of what has been made in it.
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM sqlite_master WHERE tbl_name <> 'grdb_migrations'") ?? 0
      )
    }
    if identifier == 0, version == 0, tables == 0 { return }
    guard identifier == NotebookSchema.applicationID else { throw NotebookError.foreign(path: path) }
    guard version <= NotebookSchema.version else {
      throw NotebookError.newer(path: path, version: version, known: NotebookSchema.version)
    }
  }

  private static func configuration(readOnly: Bool) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.busyMode = .timeout(patience)
    configuration.label = "svar-notebook"
    return configuration
  }
}
