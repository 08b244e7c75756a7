import GRDB

/// A collection of papers in one SQLite file, or in memory.
///
/// ```swift
/// let archive = try Archive.open("frågor.sqlite", for: .writing)
/// let tally = try archive.importing(arrivals, reading: extractor)
/// let rows = try await archive.rows(ListRequest(kind: .question, query: "polis"), offset: 0, limit: 50)
/// ```
/// Any number of readers may use a file while one writer adds to it; they see the last finished batch. All methods may
/// be called from any task; a running search ends when its task is cancelled.
public final class Archive: Sendable {
  /// What an archive is opened for.
  public enum Access: Hashable, Sendable {
    /// Only to be read; the file has to be there, and may lie where nothing can be written.
    case reading
    /// To be written to; made where there is none, with its folder.
    case writing
  }

  let database: any DatabaseWriter
  let registers: Registers
  let lexicon: Lexicon
  let facetCache = FacetCache()
  let shelf = Shelf()
  /// The file, to show; empty for one in memory.
  public let path: String
  /// Whether the papers are the invented ones that ship with the program.
  public let isSample: Bool

  init(database: any DatabaseWriter, registers: Registers, lexicon: Lexicon, path: String, isSample: Bool) {
    self.database = database
    self.registers = registers
    self.lexicon = lexicon
    self.path = path
    self.isSample = isSample
  }

  /// An empty archive in memory.
  ///
  /// - Parameters:
  ///   - isSample: whether what will be put in is invented, for a screen to say so.
  ///   - usesDictionary: false to read words by rules alone, as where no dictionary is installed.
  ///   - given: words that are known without the dictionary.
  /// - Throws: ``ArchiveError`` where the database library refuses.
  public static func inMemory(
    registers: Registers = .empty, isSample: Bool = false, usesDictionary: Bool = true,
    given: KnownWords? = nil
  ) throws -> Archive {
    try ArchiveError.naming("memory") {
      let queue = try DatabaseQueue(configuration: Connection.configuration(readOnly: false))
      let lexicon = Lexicon(usesDictionary: usesDictionary, given: given)
      try Schema.migrator(lexicon).migrate(queue)
      return Archive(database: queue, registers: registers, lexicon: lexicon, path: "", isSample: isSample)
    }
  }

  /// Opens an archive file.
  ///
  /// - Parameters:
  ///   - usesDictionary: false to read new words by rules alone, as where no dictionary is installed.
  ///   - isShared: whether many programs read it on one machine, so that each is to take little memory.
  /// - Throws: ``ArchiveError``: where there is none to read, where it is not one of ours or of a newer version, where
  ///   it is locked, damaged, or may not be opened.
  public static func open(
    _ path: String, for access: Access, registers: Registers = .empty, usesDictionary: Bool = true,
    isShared: Bool = false
  ) throws -> Archive {
    let lexicon = Lexicon(usesDictionary: usesDictionary)
    let database = try ArchiveFile(path: path, lexicon: lexicon, isShared: isShared).open(for: access)
    return Archive(database: database, registers: registers, lexicon: lexicon, path: path, isSample: false)
  }

  /// Ends all connections; what has been imported is in the file.
  public func close() throws {
    try ArchiveError.naming(path) { try database.close() }
  }

  /// Reads with the database's errors turned into ``ArchiveError`` and a cancelled task's into `CancellationError`.
  func reading<Value: Sendable>(_ work: @escaping @Sendable (Database) throws -> Value) async throws -> Value {
    do {
      return try await database.read { [shelf] database in
        try Shelf.$current.withValue(shelf) { try work(database) }
      }
    } catch {
      if Task.isCancelled { throw CancellationError() }
      throw ArchiveError(error, path: path) ?? error
    }
  }
}
