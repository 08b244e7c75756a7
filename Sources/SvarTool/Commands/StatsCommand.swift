public import ArgumentParser
import SvarArchive
import SvarModel

/// `svar stats`: how many there are of what, for a script and for a look.
public struct StatsCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "stats", abstract: "Count what a query finds, by month, party, minister, agency, kind or days.",
    discussion: """
      Months, parties and ministers are counted among questions, agencies and days among answers, kinds among measures; \
      --of names another list. Days are calendar days from the question to its answer.
      """)

  @Option(help: ArgumentHelp("What to count by.", valueName: "month|party|minister|agency|kind|days"))
  var by: StatisticField

  @Argument(help: "A query in the browser's language; without one, everything.")
  var query: [String] = []

  @Option(
    name: [.customLong("of"), .customLong("kind")],
    help: ArgumentHelp("What to count.", valueName: "question|answer|measure|collaboration|agency"))
  var kind: ListKind?

  @Option(help: "Values at most; without it, all.")
  var limit: Int?

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit is not negative") }
  }

  public func execute() async throws -> ExitStatus {
    let archive = try OpenArchive.existing(common)
    let text = query.joined(separator: " ")
    let list = kind ?? archive.kind(askedForBy: text) ?? by.list
    guard let statistic = try await archive.statistic(by, of: ListRequest(kind: list, query: text)) else {
      throw ToolFailure(.usage, common.words.cannotBeCounted(list, by: by))
    }
    let output = Output()
    if json {
      try output.line(JSONText.of(StatisticForm(statistic, of: list, query: text, limit: limit)))
    } else {
      for line in StatisticText(words: common.words).lines(statistic, limit: limit) { try output.shown(line) }
      if !common.quiet {
        StandardError.line(statistic.total == 0 ? common.words.nothingFound : common.words.found(statistic.total))
      }
    }
    try output.flush()
    return statistic.total == 0 ? .nothing : .success
  }
}

extension StatisticField: ExpressibleByArgument {}
