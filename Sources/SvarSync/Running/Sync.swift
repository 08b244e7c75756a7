import Foundation
public import SvarArchive
import SvarModel
import SvarReaders

/// Fills an archive from Riksdagen's open data, and keeps it as they are.
///
/// ```swift
/// var options = SyncOptions(today: today, version: "1.0")
/// let report = try await Sync(archive: archive, reading: answers, options: options).run()
/// print(report.tally.added, report.isComplete)
/// ```
/// What is fetched comes in by the same door as files do. A run that ends in any way leaves whole batches in the archive
/// and the beginnings of data sets beside it; the next goes on from there.
public struct Sync: Sendable {
  let archive: Archive
  let reading: AnswerReading
  let options: SyncOptions
  let fetcher: Fetcher
  let watcher: Watcher

  /// - Parameters:
  ///   - wait: how time passes; tests hand in one that does not wait.
  ///   - progress: told how far it is, from any thread.
  public init(
    archive: Archive, reading: AnswerReading, options: SyncOptions,
    wait: @escaping @Sendable (Duration) async throws -> Void = { try await Task.sleep(for: $0) },
    progress: @escaping @Sendable (SyncProgress) -> Void = { _ in }
  ) {
    self.archive = archive
    self.reading = reading
    self.options = options
    fetcher = Fetcher(site: options.site, politeness: options.politeness, version: options.version, wait: wait)
    watcher = Watcher(progress)
  }

  /// Fetches what is new. To be called once.
  ///
  /// What the site does not give is told in the report's failures, and what could be fetched is in the archive all the
  /// same.
  /// - Throws: ``ArchiveError``, also where another sync or import is running; `CancellationError`.
  public func run() async throws -> SyncReport {
    defer { fetcher.close() }
    let lock = try SyncLock(archive)
    defer { withExtendedLifetime(lock) {} }
    var report = SyncReport()
    do {
      if options.sessions.isEmpty, options.since == nil { try await takeDataSets(&report) }
      // What the source does not have shall not keep back what it has. Where a data set may still come, its documents are
      // not fetched one by one instead.
      let mayGoOn = report.failures.allSatisfy { $0.reach == .thisOne }
      if mayGoOn { try await takeDocuments(&report) }
      if mayGoOn, report.failures.allSatisfy({ $0.reach == .thisOne }) { try await takeMembers(&report) }
    } catch let failure as SyncFailure {
      report.failures.append(failure)
    }
    return report
  }

  /// Runs an intake on a thread of its own while `fetch` fills its queue.
  func taking(
    batchSize: Int, _ report: inout SyncReport, fetch: (IntakeQueue) async throws -> Void
  ) async throws {
    let queue = IntakeQueue()
    let watcher = watcher
    let before = report.tally
    let gauge = queue.gauge
    let intake = Intake(
      archive: archive, reading: reading, batchSize: batchSize,
      progress: { tally in
        var all = before
        all.add(tally)
        watcher.tell(all, gauge)
      }, allRead: { watcher.tell(.ordering) })
    async let outcome = OwnThread.run { try intake.run(queue) }
    var failure: (any Error)?
    do {
      try await fetch(queue)
    } catch {
      failure = error
    }
    // Before the queue ends, so that it is not told after what follows.
    let (done, all) = gauge.reading
    watcher.tell(.puttingIn(done: done, of: all))
    queue.end()
    report.add(try await outcome)
    if let failure { throw failure }
  }
}

/// Keeps how far a run is, and tells it.
final class Watcher: @unchecked Sendable {
  private let told: @Sendable (SyncProgress) -> Void
  private let lock = NSLock()
  private var progress = SyncProgress()

  init(_ told: @escaping @Sendable (SyncProgress) -> Void) { self.told = told }

  func tell(_ step: SyncProgress.Step) {
    told(
      lock.withLock {
        progress.step = step
        return progress
      })
  }

  /// Takes how the papers have ended, and how much of what was fetched is read.
  func tell(_ tally: ImportTally, _ gauge: IntakeGauge) {
    told(
      lock.withLock {
        progress.tally = tally
        if case .puttingIn = progress.step {
          let (done, all) = gauge.reading
          progress.step = .puttingIn(done: done, of: all)
        }
        return progress
      })
  }
}
