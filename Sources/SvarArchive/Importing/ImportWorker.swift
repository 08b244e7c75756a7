import CSmallMemory
import Dispatch
import Foundation
import GRDB
import SvarModel

/// Works out batches on one thread and writes them on another, one after the other and in their order.
///
/// Safe to share: everything that changes is touched on ``queue`` alone, but for ``enricher``, which belongs to
/// ``enriching``, and ``failure``, which has a lock.
final class ImportWorker: @unchecked Sendable {
  private let archive: Archive
  private let progress: @Sendable (ImportTally) -> Void
  private let enriching = DispatchQueue(label: "svar.import.enriching")
  private let queue = DispatchQueue(label: "svar.import")
  /// Batches under way: one being worked out, one being written. A third is gathered meanwhile.
  private let room = DispatchSemaphore(value: 2)
  private let failureLock = NSLock()
  private var failure: (any Error)?

  private var enricher: BatchEnricher
  private var tally = ImportTally()
  private var settlement = Settlement()
  private var lexicon: Lexicon { archive.lexicon }
  private var batches = 0
  private var isMergingPutOff = false
  /// Whether a run before this one ended before it had counted its words.
  private var wasBrokenOff = false
  /// This import's number among those that have brought papers.
  private var arrival: Int?
  /// Batches between two countings of the agencies.
  private static let batchesPerCount = 32
  private static let cacheKilobytes = 16_000
  /// Pages of 4 KiB that gather in the log before they are carried into the file.
  private static let pagesPerCheckpoint = 32_000
  /// Papers written from which on it is worth putting the index in order at the end, and no sooner.
  private static let orderFrom = 2_000

  init(archive: Archive, reading: AnswerReading, progress: @escaping @Sendable (ImportTally) -> Void) {
    self.archive = archive
    enricher = BatchEnricher(archive: archive, reading: reading)
    self.progress = progress
  }

  /// Gives the writing connection more room than a reader needs; ``close()`` takes it back.
  private func prepare() throws {
    try keepPages(kilobytes: Self.cacheKilobytes)
    try archive.database.writeWithoutTransaction { database in
      try database.execute(sql: "PRAGMA wal_autocheckpoint = \(Self.pagesPerCheckpoint)")
    }
  }

  private func keepPages(kilobytes: Int) throws {
    try archive.database.writeWithoutTransaction { try $0.execute(sql: "PRAGMA cache_size = -\(kilobytes)") }
  }

  func take(_ batch: [Arrival]) throws {
    room.wait()
    if let error = failureLock.withLock({ failure }) {
      room.signal()
      throw error
    }
    enriching.async { [self] in
      guard let enriched = attempt({ try enricher.enrich(batch) }) else {
        room.signal()
        return
      }
      queue.async { [self] in
        defer { room.signal() }
        if attempt({ try write(enriched) }) != nil { progress(tally) }
      }
    }
  }

  /// Nil where this or an earlier attempt has failed, which the next batch or the end will tell.
  private func attempt<Value>(_ work: () throws -> Value) -> Value? {
    guard failureLock.withLock({ failure == nil }) else { return nil }
    do {
      return try ArchiveError.naming(archive.path, work)
    } catch {
      failureLock.withLock { failure = failure ?? error }
      return nil
    }
  }

  func wait() {
    enriching.sync {}
    queue.sync {}
  }

  func finish() throws -> ImportTally {
    enriching.sync { enricher.forget() }
    return try queue.sync {
      if let error = failureLock.withLock({ failure }) { throw error }
      try ArchiveError.naming(archive.path, close)
      return tally
    }
  }

  private func write(_ batch: EnrichedBatch) throws {
    var tally = tally
    tally.ignored += batch.ignored
    tally.unchanged += batch.unchanged
    tally.rejected += batch.rejected
    if batches == 0 {
      try prepare()
      wasBrokenOff =
        try archive.database.read { try Bool.fetchOne($0, sql: "SELECT EXISTS(SELECT 1 FROM word_work)") } ?? false
    }
    settlement.settle(batch.standing)
    let registers = archive.registers
    let lexicon = lexicon
    batches += 1
    if !isMergingPutOff, tally.added + tally.updated >= Self.orderFrom {
      try archive.database.write { for index in TextIndex.all { try index.putOffMerging(true, in: $0) } }
      isMergingPutOff = true
    }
    let isCounting = batches % Self.batchesPerCount == 0
    if !batch.papers.isEmpty || isCounting {
      // What the transaction would change is kept aside until it has succeeded.
      var (settlement, written) = (settlement, tally)
      do {
        let before = tally.added + tally.updated
        arrival = try archive.database.write { [arrival] database in
          let run = try arrival ?? Arrivals.last(in: database) + 1
          var writer = BatchWriter(database: database, registers: registers, lexicon: lexicon, arrival: run)
          try writer.learnWords(of: batch)
          try lexicon.gathering(in: database) {
            for paper in batch.papers { try writer.write(paper, &settlement, &written) }
            try writer.finish()
            if isCounting { try writer.countAgencies() }
          }
          try Arrivals.note(run, papers: written.added + written.updated - before, in: database)
          return run
        }
      } catch {
        lexicon.forget()
        throw error
      }
      (self.settlement, tally) = (settlement, written)
    }
    self.tally = tally
  }

  /// Makes one piece of those that each index has been written in.
  private func mergeIndexes() throws {
    for index in TextIndex.all {
      var isFirst = true
      while try archive.database.write({ try index.merge(isFirst: isFirst, in: $0) }) { isFirst = false }
      try archive.database.write { try index.putOffMerging(false, in: $0) }
    }
  }

  /// Gives back what the stage before has left, where that is much: the pages that the connection keeps, and what lies free
  /// between pieces in use.
  private func freeMemory() throws {
    guard tally.added + tally.updated >= Self.orderFrom || wasBrokenOff else { return }
    try archive.database.writeWithoutTransaction { $0.releaseMemory() }
    svar_give_back_memory()
  }

  private func close() throws {
    let registers = archive.registers
    let lexicon = lexicon
    let isWorthwhile = tally.added + tally.updated >= Self.orderFrom
    // What follows takes memory of its own, and few forms of all that have come.
    lexicon.forget()
    try freeMemory()
    let isStale = try archive.database.read { try Bool.fetchOne($0, sql: "SELECT EXISTS(SELECT 1 FROM stale_agency)") }
    if isStale ?? false {
      try archive.database.write { database in
        try lexicon.gathering(in: database) {
          try BatchWriter(database: database, registers: registers, lexicon: lexicon).countAgencies()
        }
      }
    }
    try freeMemory()
    // It holds all mentions that may be of one measure, and passes over the tables once: pages kept would be of no use.
    try keepPages(kilobytes: Connection.cacheKilobytes)
    try archive.database.write { database in
      try BatchWriter(database: database, registers: registers, lexicon: lexicon).tieMeasures()
    }
    guard tally.added + tally.updated > 0 || wasBrokenOff else { return }
    let touched = lexicon.takeTouched()
    let isLeftFromBefore = wasBrokenOff
    defer { lexicon.forget() }
    try freeMemory()
    try keepPages(kilobytes: Self.cacheKilobytes)
    // What follows asks the indexes for a great many words, each in every piece that they are written in.
    if isWorthwhile || isLeftFromBefore { try mergeIndexes() }
    try freeMemory()
    try archive.database.write { database in
      try WordCounts(database: database).refresh(isLeftFromBefore ? nil : touched)
      try LateWords(database: database).find(after: isWorthwhile || isLeftFromBefore ? nil : touched)
      if isWorthwhile || isLeftFromBefore { try LateFolding(database: database, lexicon: lexicon).fold() }
      try database.execute(sql: "DELETE FROM word_work")
    }
    try freeMemory()
    try archive.database.write { try $0.execute(sql: "PRAGMA optimize") }
    guard let pool = archive.database as? DatabasePool else { return }
    // A reader may hold on to the log; it is then carried over later.
    try? pool.barrierWriteWithoutTransaction { _ = try $0.checkpoint(.truncate) }
    try keepPages(kilobytes: Connection.cacheKilobytes)
    try pool.writeWithoutTransaction { try $0.execute(sql: "PRAGMA wal_autocheckpoint = 1000") }
  }
}
