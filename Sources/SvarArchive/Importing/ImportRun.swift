import Foundation
import GRDB
public import SvarModel

/// One import: takes arrivals as a reader meets them and writes them in batches.
///
/// ```swift
/// let run = try ImportRun(into: archive, reading: answers)
/// for arrival in arrivals { try run.take(arrival) }
/// let tally = try run.finish()
/// ```
/// Reading, working out and writing overlap; what is taken is in the archive when ``finish()`` returns. A run that ends
/// any other way, killed or by an error, has left whole batches in it and nothing else; the same papers imported again
/// make it the same as if nothing had happened.
public final class ImportRun {
  private let worker: ImportWorker
  private var batch: [Arrival] = []
  private let batchSize: Int
  /// Whether the worker has been given anything, be it an empty batch.
  private var hasHanded = false
  private let lock: ImportLock?

  /// - Parameters:
  ///   - batchSize: papers that are written in one transaction.
  ///   - progress: told how the papers have ended so far, after every batch, on a thread of the importer's own.
  /// - Throws: ``ArchiveError/busy(path:)`` where another import into the archive is running.
  public init(
    into archive: Archive, reading: AnswerReading, batchSize: Int = 256,
    progress: @escaping @Sendable (ImportTally) -> Void = { _ in }
  ) throws {
    lock = archive.path.isEmpty ? nil : try ImportLock(archive: archive.path)
    worker = ImportWorker(archive: archive, reading: reading, progress: progress)
    self.batchSize = max(1, batchSize)
  }

  /// Takes the next arrival; waits where the archive cannot keep pace.
  ///
  /// - Throws: ``ArchiveError`` where an earlier batch could not be written.
  public func take(_ arrival: Arrival) throws {
    batch.append(arrival)
    if batch.count >= batchSize { try hand() }
  }

  /// Writes what is left and says how all papers ended. What a run that was broken off has left undone is done as well,
  /// even where nothing was taken.
  ///
  /// - Throws: ``ArchiveError`` where something could not be written.
  public func finish() throws -> ImportTally {
    if !batch.isEmpty || !hasHanded { try hand() }
    return try worker.finish()
  }

  /// Waits for what has been handed over, without beginning anything new.
  public func abandon() {
    batch = []
    worker.wait()
  }

  private func hand() throws {
    try worker.take(batch)
    hasHanded = true
    batch = []
    batch.reserveCapacity(batchSize)
  }
}

extension Archive {
  /// Imports everything that `arrivals` hands over.
  ///
  /// ```swift
  /// let tally = try archive.importing(reading: answers) { take in
  ///   try reader.read(paths: paths) { arrival in try take(arrival) }
  /// }
  /// ```
  /// - Throws: ``ArchiveError``; what `arrivals` throws, after the batches handed over by then are written.
  public func importing(
    reading: AnswerReading, batchSize: Int = 256, progress: @escaping @Sendable (ImportTally) -> Void = { _ in },
    _ arrivals: ((Arrival) throws -> Void) throws -> Void
  ) throws -> ImportTally {
    let run = try ImportRun(into: self, reading: reading, batchSize: batchSize, progress: progress)
    do {
      try arrivals(run.take)
    } catch {
      run.abandon()
      throw error
    }
    return try run.finish()
  }

  /// Imports a sequence of arrivals.
  ///
  /// - Throws: ``ArchiveError``.
  public func importing(
    _ arrivals: some Sequence<Arrival>, reading: AnswerReading,
    progress: @escaping @Sendable (ImportTally) -> Void = { _ in }
  ) throws -> ImportTally {
    try importing(reading: reading, progress: progress) { take in
      for arrival in arrivals { try take(arrival) }
    }
  }
}
