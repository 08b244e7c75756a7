public import ArgumentParser
import Foundation
import SvarModel
import SvarReaders
import SvarSync

/// What is to be fetched, as the command line says it.
public struct SyncSettings: ParsableArguments {
  /// What is fetched besides written questions and their answers.
  enum Extra: String, ExpressibleByArgument { case interpellations }

  @Option(help: ArgumentHelp("Only this session; may be given several times.", valueName: "2020/21"))
  var session: [String] = []

  @Option(help: ArgumentHelp("Only papers dated from this day on.", valueName: "YYYY-MM-DD"))
  var since: String?

  @Option(help: ArgumentHelp("Fetch these besides written questions.", valueName: "interpellations"))
  var with: [Extra] = []

  @Option(help: ArgumentHelp("Fetch from another site that speaks as Riksdagen's does.", valueName: "URL"))
  var baseURL: String?

  @Option(help: ArgumentHelp("Seconds between two requests.", valueName: "SECONDS"))
  var delay: Double?

  public init() {}

  public func validate() throws {
    if let delay, !(0...3600).contains(delay) { throw ValidationError("--delay is between 0 and 3600 seconds") }
  }

  /// - Parameter environment: `SVAR_BASE_URL` stands for `--base-url`, and `SVAR_SYNC_DELAY` for `--delay`.
  /// - Throws: ``ToolFailure`` where a session, day or address is none.
  func options(words: ToolWords, today: Day, environment: [String: String]) throws -> SyncOptions {
    var options = SyncOptions(today: today, version: ProgramVersion.number)
    let baseURL = baseURL ?? environment["SVAR_BASE_URL"].flatMap { $0.isEmpty ? nil : $0 }
    let delay = delay ?? environment["SVAR_SYNC_DELAY"].flatMap { Double($0) }.map { min(max($0, 0), 3600) }
    if let baseURL {
      guard let site = URL(string: baseURL).flatMap({ Site(base: $0) }) else {
        throw ToolFailure(.usage, words.noSite(baseURL))
      }
      options.site = site
    }
    options.sessions = try session.map {
      guard let session = Session($0) else { throw ToolFailure(.usage, words.noSession($0)) }
      return session
    }
    if let since {
      guard let day = Day(iso: since) else { throw ToolFailure(.usage, words.noDay(since)) }
      options.since = day
    }
    if with.contains(.interpellations) { options.kinds.insert(.interpellations) }
    if let delay {
      options.politeness.delay = .milliseconds(Int(delay * 1000))
      if delay == 0 { options.politeness.backoff = Politeness.none.backoff }
    }
    return options
  }
}
