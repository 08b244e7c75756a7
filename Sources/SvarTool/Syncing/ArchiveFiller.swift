import ArgumentParser
public import SvarArchive
public import SvarBrowser
import SvarModel
import SvarSettings
import SvarSync
import Synchronization

/// Fills an archive that a browser reads, through connections of its own.
public struct ArchiveFiller: Filler {
  private let path: String
  private let options: SyncOptions

  /// Nil for the built-in sample, which is not to be filled.
  ///
  /// - Throws: ``ToolFailure`` where the environment names an address that is none.
  public init?(_ archive: Archive, _ common: CommonOptions) throws {
    guard !archive.isSample, !archive.path.isEmpty else { return nil }
    path = archive.path
    options = try SyncSettings.parse([]).options(
      words: common.words, today: Day.today, environment: common.environment)
  }

  public func fill(progress: @escaping @Sendable (FillProgress) -> Void) async throws -> FillOutcome {
    let archive = try Archive.open(path, for: .writing, registers: .known())
    defer { try? archive.close() }
    let (swedish, english) = (ToolWords(.swedish), ToolWords(.english))
    let clock = ContinuousClock()
    let pace = Mutex(SyncPace())
    let start = clock.now
    let sync = Sync(
      archive: archive, reading: try .answers(), options: options,
      progress: { step in
        let left = pace.withLock { $0.secondsLeft(of: step.step, at: start.duration(to: clock.now)) }
        progress(
          FillProgress(
            step: Phrase(swedish.syncing(step, secondsLeft: left), english.syncing(step, secondsLeft: left))))
      })
    let report = try await sync.run()
    let failure = report.failures.first.map { Phrase(swedish.sync($0), english.sync($0)) }
    return FillOutcome(added: report.tally.added, updated: report.tally.updated, failure: failure)
  }
}
