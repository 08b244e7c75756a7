import Foundation
import GRDB

/// What a reader keeps for themselves beside an archive: searches under names, bookmarks with notes, tags, what has been
/// read, and lines typed before.
///
/// ```swift
/// let notebook = try ReaderNotebook.open(for: archive, environment: ProcessInfo.processInfo.environment)
/// try await notebook.save("hamnar", .question, query: "hamn* parti:M")
/// for search in try await notebook.savedSearches() { print(search.name, search.new ?? 0) }
/// ```
/// It lies in a small file of the reader's own, so that the archive may be shared and read-only. Any number of browsers
/// may have it open: each call is one transaction, and a short one.
public final class ReaderNotebook: Sendable {
  let database: any DatabaseWriter
  let archive: Archive
  /// The file, to show; empty for one in memory.
  public let path: String

  private init(database: any DatabaseWriter, archive: Archive, path: String) {
    self.database = database
    self.archive = archive
    self.path = path
    // Not kept by what it is lent to: the notebook knows its archive.
    archive.lendNotebook { [database, weak archive] in
      guard let archive else { throw NotebookError.fault(path: path, reason: "the archive is closed") }
      return ReaderNotebook(database: database, lentBy: archive, path: path)
    }
  }

  private init(database: any DatabaseWriter, lentBy archive: Archive, path: String) {
    self.database = database
    self.archive = archive
    self.path = path
  }

  /// Opens the notebook that belongs to an archive; made where there is none. An archive in memory has one in memory.
  ///
  /// - Parameter environment: tells where a reader's state is kept: `XDG_STATE_HOME`, else `.local/state` in `HOME`.
  /// - Throws: ``NotebookError`` where the file is not one of ours, or of a newer version, or cannot be written to; it is
  ///   then left as it is, and one goes on without.
  public static func open(for archive: Archive, environment: [String: String]) throws -> ReaderNotebook {
    guard !archive.path.isEmpty else { return try inMemory(for: archive) }
    return try open(NotebookFile(ofArchive: archive.path, environment: environment).path, for: archive)
  }

  /// Whether an archive has a notebook already: looking makes none.
  public static func isThere(for archive: Archive, environment: [String: String]) -> Bool {
    !archive.path.isEmpty
      && FileManager.default.fileExists(atPath: NotebookFile(ofArchive: archive.path, environment: environment).path)
  }

  /// Opens a notebook at a place of one's own.
  ///
  /// - Throws: as ``open(for:environment:)``.
  public static func open(_ path: String, for archive: Archive) throws -> ReaderNotebook {
    ReaderNotebook(database: try NotebookFile(path: path).open(), archive: archive, path: path)
  }

  /// A notebook that is gone with the program.
  public static func inMemory(for archive: Archive) throws -> ReaderNotebook {
    let queue = try DatabaseQueue()
    try NotebookSchema.migrator.migrate(queue)
    return ReaderNotebook(database: queue, archive: archive, path: "")
  }

  func reading<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await naming { try await $0.read(work) }
  }

  func writing<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    try await naming { try await $0.write(work) }
  }

  private func naming<Value>(_ work: (any DatabaseWriter) async throws -> Value) async throws -> Value {
    do {
      return try await work(database)
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw NotebookError(error, path: path) ?? error
    }
  }
}
