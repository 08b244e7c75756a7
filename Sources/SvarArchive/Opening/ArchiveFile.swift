import Foundation
import GRDB

/// A file that is, or is to become, an archive.
struct ArchiveFile {
  let path: String
  let lexicon: Lexicon
  /// Whether many programs read it on one machine, each of which is to take little memory.
  var isShared = false

  /// What the file is found to be, before anything in it is touched.
  private enum State {
    case absent
    case archive(version: Int)
  }

  func open(for access: Archive.Access) throws -> any DatabaseWriter {
    let (state, examined) = try ArchiveError.naming(path, examine)
    // Whoever is alone with a file puts its log in order at each opening. What looked at the file stays open meanwhile, so
    // that this is done once.
    return try withExtendedLifetime(access == .reading ? examined : nil) { try open(state, for: access) }
  }

  private func open(_ state: State, for access: Archive.Access) throws -> any DatabaseWriter {
    switch (state, access) {
    case (.absent, .reading): throw ArchiveError.missing(path: path)
    case (.absent, .writing):
      try makeFolder()
      return try ArchiveError.naming(path, openForWriting)
    case (.archive(let version), .reading):
      guard version == Schema.version else {
        return try ArchiveError.naming(path) { try bringUpToDate(from: version) }
      }
      return try ArchiveError.naming(path, openForReading)
    case (.archive, .writing):
      guard FileManager.default.isWritableFile(atPath: path) else { throw ArchiveError.readOnly(path: path) }
      return try ArchiveError.naming(path, openForWriting)
    }
  }

  private func openForWriting() throws -> any DatabaseWriter {
    let pool = try DatabasePool(path: path, configuration: Connection.configuration(readOnly: false))
    try Schema.migrator(lexicon).migrate(pool)
    return pool
  }

  private func bringUpToDate(from version: Int) throws -> any DatabaseWriter {
    do {
      return try openForWriting()
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      throw ArchiveError.older(path: path, version: version, known: Schema.version)
    }
  }

  /// Where the folder may not be written to, the file is read as one that nobody changes.
  private func openForReading() throws -> any DatabaseWriter {
    do {
      return try DatabasePool(path: path, configuration: Connection.configuration(readOnly: true, isShared: isShared))
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      return try openUnchanging()
    }
  }

  private func openUnchanging() throws -> any DatabaseWriter {
    try DatabaseQueue(
      path: unchangingAddress, configuration: Connection.configuration(readOnly: true, isShared: isShared))
  }

  private var unchangingAddress: String {
    let allowed = CharacterSet(charactersIn: "/-_.~").union(.alphanumerics)
    let absolute = URL(fileURLWithPath: path).path
    return "file:\(absolute.addingPercentEncoding(withAllowedCharacters: allowed) ?? absolute)?immutable=1"
  }

  private func makeFolder() throws {
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    do {
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    } catch {
      throw ArchiveError.cannotOpen(path: path, reason: "its folder cannot be made")
    }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      throw ArchiveError.readOnly(path: folder.path)
    }
  }

  /// Looks at the file without changing it: opening a stranger's database as ours would put it in another mode.
  ///
  /// The database library does the looking, because closing a file that it has open elsewhere in the program would drop
  /// its locks.
  private func examine() throws -> (State, DatabaseQueue?) {
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else { return (.absent, nil) }
    if isFolder.boolValue { throw ArchiveError.cannotOpen(path: path, reason: "it is a folder") }
    guard FileManager.default.isReadableFile(atPath: path) else {
      throw ArchiveError.cannotOpen(path: path, reason: "it may not be read")
    }
    do {
      return try state(at: path)
    } catch let error as DatabaseError where [.SQLITE_CANTOPEN, .SQLITE_READONLY].contains(error.resultCode) {
      return try state(at: unchangingAddress)
    }
  }

  private func state(at address: String) throws -> (State, DatabaseQueue) {
    var configuration = Configuration()
    configuration.readonly = true
    // Of readers who come at once after a writer that fell, one puts the log in order while the others wait.
    configuration.busyMode = .timeout(Connection.recoveryPatience)
    let queue = try DatabaseQueue(path: address, configuration: configuration)
    let (identifier, version, tables) = try queue.read {
      (
        try Int.fetchOne($0, sql: "PRAGMA application_id") ?? 0,
        try Int.fetchOne($0, sql: "PRAGMA user_version") ?? 0,
        try Int.fetchOne($0, sql: "SELECT COUNT(*) FROM sqlite_master") ?? 0
      )
    }
    guard identifier == Schema.applicationID else {
      // A database without anything in it may become an archive: so does an empty file.
      if identifier == 0, version == 0, tables == 0 { return (.absent, queue) }
      throw ArchiveError.foreign(path: path)
    }
    guard version <= Schema.version else {
      throw ArchiveError.newer(path: path, version: version, known: Schema.version)
    }
    return (.archive(version: version), queue)
  }
}
