public import ArgumentParser
import Foundation
import SvarArchive
import SvarModel
import SvarSync

/// `svar sync`: fills the archive from Riksdagen's open data.
public struct SyncCommand: GuardedCommand {
  public static let configuration = CommandConfiguration(
    commandName: "sync", abstract: "Fetch what is new from Riksdagen's open data. Källa: Sveriges riksdag.",
    discussion: """
      The first run fetches every written question and answer since 1994 in data sets (163 MB); later runs fetch what is \
      new or changed. A run that was broken off goes on where it stopped. Each run prints one line; it ends with 0 where \
      the archive is as the source is, 69 where the source could not be reached, 73 where there was no room, 75 where \
      another sync is running or the source asks for a longer wait.
      """)

  @OptionGroup var settings: SyncSettings

  @Flag(help: "Go on and fetch again and again, for a server; each run prints one line.")
  var watch = false

  @Option(help: ArgumentHelp("With --watch: minutes between two runs.", valueName: "MINUTES"))
  var every = 60.0

  @Flag(help: "One JSON object for each run.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func validate() throws {
    if !(0.01...10_080).contains(every) { throw ValidationError("--every is between 0.01 and 10080 minutes") }
  }

  public func execute() async throws -> ExitStatus {
    let words = common.words
    if common.isRestricted { throw ToolFailure(.notPermitted, words.notInRestrictedUse) }
    let options = try settings.options(words: words, today: Day.today, environment: common.environment)
    guard watch else { return try await once(options) }
    while true {
      do {
        _ = try await once(options)
      } catch let error where !(error is CancellationError) {
        // What one run meets may have passed at the next: another sync, a disk that was full.
        let reason = Failures.explained(error, words: words).message
        StandardError.line("svar: " + reason)
        let output = Output()
        if !json, !common.quiet { try output.shown(words.notSynced(reason, at: Date().formatted(.iso8601))) }
        try output.flush()
      }
      try await Task.sleep(for: .seconds(every * 60 * Double.random(in: 0.9...1.1)))
    }
  }

  private func once(_ options: SyncOptions) async throws -> ExitStatus {
    var options = options
    options.today = Day.today
    let memory = FreedMemory()
    let settled = options
    return try await OpenArchive.filling(common) { try await run($0, settled, memory) }
  }

  private func run(
    _ archive: Archive, _ options: SyncOptions, _ memory: FreedMemory
  ) async throws -> ExitStatus {
    let words = common.words
    let display = SyncDisplay(words: words, isShown: StandardError.isTerminal && !common.quiet)
    let clock = ContinuousClock()
    let start = clock.now
    let sync = Sync(
      archive: archive, reading: try .answers(), options: options,
      progress: { progress in
        display.take(progress)
        memory.take(progress.tally)
      })
    let report = try await sync.run()
    let seconds = start.duration(to: clock.now) / .seconds(1)
    display.end()
    let output = Output()
    for rejection in report.tally.rejected { StandardError.line(words.rejected(rejection)) }
    for failure in report.failures { StandardError.line("svar: " + words.sync(failure)) }
    if json {
      try output.line(JSONText.of(SyncForm(report, seconds: seconds)))
    } else if !common.quiet {
      let moment = Date().formatted(.iso8601)
      try output.shown(words.synced(report, at: moment, seconds: String((seconds * 10).rounded() / 10)))
    }
    try output.flush()
    return report.failures.first.map(Failures.status) ?? .success
  }
}
