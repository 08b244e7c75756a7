import Foundation
import SvarArchive
import SvarModel
import SvarReaders

/// Imports what arrives, through the readers and the importer that files on the disk come in by.
struct Intake {
  /// What came of one intake.
  struct Outcome: Sendable {
    var tally = ImportTally()
    /// Data sets that are in the archive whole.
    var dataSets = 0
    /// Documents that were something else than a paper, by address and reason.
    var unexpected: [SyncFailure] = []
  }

  let archive: Archive
  let reading: AnswerReading
  let batchSize: Int
  let progress: @Sendable (ImportTally) -> Void
  /// Told when everything is read, and what is left is what an import does at its end.
  let allRead: @Sendable () -> Void

  /// Imports until the queue ends. Blocks; to be called on a thread of its own.
  ///
  /// - Throws: ``ArchiveError``.
  func run(_ queue: IntakeQueue) throws -> Outcome {
    let keeper = NoteKeeper(archive: archive)
    let progress = progress
    let run = try ImportRun(into: archive, reading: reading, batchSize: batchSize) { tally in
      keeper.done(tally.read)
      progress(tally)
    }
    var intake = Taking(run: run, keeper: keeper, gauge: queue.gauge)
    do {
      while let item = queue.next() {
        try keeper.check()
        queue.gauge.begin(item.size)
        defer { queue.gauge.end() }
        switch item {
        case .dataSet(let dataSet, let file): try intake.take(dataSet, file)
        case .document(let entry, let bytes, let address): try intake.take(entry, bytes, address)
        }
      }
    } catch {
      run.abandon()
      throw error
    }
    allRead()
    intake.outcome.tally = try run.finish()
    keeper.done(intake.arrivals)
    try keeper.check()
    return intake.outcome
  }
}

/// One intake under way.
private struct Taking {
  let run: ImportRun
  let keeper: NoteKeeper
  private let gauge: IntakeGauge
  private let reader = PaperReader(format: .riksdagen)
  var arrivals = 0
  var outcome = Intake.Outcome()

  init(run: ImportRun, keeper: NoteKeeper, gauge: IntakeGauge) {
    self.run = run
    self.keeper = keeper
    self.gauge = gauge
  }

  /// Takes a data set's papers while it arrives.
  mutating func take(_ dataSet: DataSet, _ file: PartialFile) throws {
    while true {
      let end = try read(dataSet, file)
      switch end {
      case .whole:
        outcome.dataSets += 1
        keeper.keep(
          .dataSet(name: dataSet.fileName, updated: dataSet.updated, size: dataSet.size), after: arrivals
        ) { file.remove() }
        return
      case .damaged(let rejection):
        // Fetched anew by the next run: what was there is of no use.
        file.discard()
        outcome.unexpected.append(.incomplete(address: dataSet.fileName, reason: .rejected(rejection)))
        return
      case .abandoned: return
      case .restarted: continue
      }
    }
  }

  private enum End {
    case whole
    case damaged(Rejection)
    case restarted, abandoned
  }

  private mutating func read(_ dataSet: DataSet, _ file: PartialFile) throws -> End {
    let next = file.reader()
    let ending = Ending()
    let gauge = gauge
    gauge.begin(dataSet.size)
    var damage: Rejection?
    try reader.read(named: dataSet.fileName) { most in
      do {
        let bytes = try next(most)
        gauge.read(bytes.count)
        return bytes
      } catch {
        ending.note(error)
        throw error
      }
    } take: { arrival in
      if case .rejected(let rejection) = arrival, rejection.source == dataSet.fileName || rejection.reason.isOfDamage {
        damage = damage ?? rejection
        return
      }
      try take(arrival)
    }
    switch ending.error {
    case is PartialFile.Restarted: return .restarted
    case is PartialFile.Abandoned: return .abandoned
    case let error?: throw error
    case nil: return damage.map { .damaged($0) } ?? .whole
    }
  }

  /// Takes one document that the list has named.
  mutating func take(_ entry: DocumentList.Entry, _ bytes: [UInt8], _ address: String) throws {
    var found: [Arrival] = []
    reader.read(bytes: bytes, name: address) { found.append($0) }
    let isPaper = found.contains { if case .rejected = $0 { false } else { true } }
    guard isPaper else {
      let reason = found.lazy.compactMap { if case .rejected(let rejection) = $0 { rejection.reason } else { nil } }
        .first
      outcome.unexpected.append(.unexpected(address: address, reason: reason ?? .emptyFile))
      return
    }
    for arrival in found { try hand(arrival) }
    if let changed = entry.changed { keeper.keep(.document(entry.document, changed: changed), after: arrivals) }
  }

  private mutating func take(_ arrival: Arrival) throws {
    try hand(arrival)
    guard case .paper(let paper) = arrival, let document = paper.id.document, let changed = paper.provenance.changed
    else { return }
    keeper.keep(.document(document, changed: changed), after: arrivals)
  }

  private mutating func hand(_ arrival: Arrival) throws {
    try run.take(arrival)
    arrivals += 1
  }
}

/// Why the bytes of a data set ended, told from the reading thread.
private final class Ending: @unchecked Sendable {
  private let lock = NSLock()
  private var kept: (any Error)?

  var error: (any Error)? { lock.withLock { kept } }

  func note(_ error: any Error) { lock.withLock { kept = kept ?? error } }
}
