public import ArgumentParser
import SvarArchive
import SvarModel

/// `svar search`: what the browser finds, for a script.
public struct SearchCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Search the archive in the browser's query language.")

  @Argument(help: "The query; several words are one query.")
  var query: [String] = []

  @Option(
    help: ArgumentHelp(
      "What to list; without it, questions and answers.",
      valueName: "question|answer|measure|collaboration|agency|refusal"))
  var kind: ListKind?

  @Option(help: "Rows at most.")
  var limit = 50

  @Option(help: "Rows to pass over.")
  var offset = 0

  @Option(help: ArgumentHelp("The order.", valueName: "newest|oldest|relevance"))
  var sort: ListRequest.Order?

  @Flag(help: "One JSON object.")
  var json = false

  @Flag(help: "Comma-separated values with a line of names.")
  var csv = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func validate() throws {
    if json && csv { throw ValidationError("--json or --csv, not both") }
    if limit < 0 || offset < 0 { throw ValidationError("--limit and --offset are not negative") }
  }

  public func execute() async throws -> ExitStatus {
    let archive = try OpenArchive.existing(common)
    let text = query.joined(separator: " ")
    let kinds = (kind ?? archive.kind(askedForBy: text)).map { [$0] } ?? [.question, .answer]
    let search = JoinedSearch(
      requests: kinds.map { ListRequest(kind: $0, query: text, order: sort) },
      order: sort ?? archive.order(askedForBy: text) ?? .newest)
    let clock = ContinuousClock()
    let start = clock.now
    let rows = try await search.rows(of: archive, offset: offset, limit: limit)
    let total = try await search.count(in: archive)
    let milliseconds = (start.duration(to: clock.now) / .milliseconds(1) * 1000).rounded() / 1000
    let results = rows.map(SearchForm.Result.init)
    let suggestions = total == 0 ? try await search.suggestions(of: archive) : []
    let output = Output()
    if json {
      try output.line(
        JSONText.of(
          SearchForm(
            query: text, total: total, milliseconds: milliseconds, results: results,
            suggestions: total == 0 ? suggestions.map(SuggestionForm.init) : nil)))
    } else if csv {
      for line in SearchTable.lines(results) { try output.write(line) }
    } else {
      try list(rows, total: total, assumptions: archive.reading(of: text).assumptions, output)
    }
    try output.flush()
    if !json, !common.quiet {
      for suggestion in suggestions { StandardError.line(common.words.suggestion(suggestion)) }
    }
    return total == 0 ? .nothing : .success
  }

  private func list(
    _ rows: [ListRow], total: Int, assumptions: [QueryReading.Assumption], _ output: Output
  ) throws {
    let text = RowText(words: common.words)
    for row in rows {
      try output.shown(text.line(row))
      if let passage = row.snippet { try output.shown("    " + passage.text) }
    }
    guard !common.quiet else { return }
    for assumption in assumptions { StandardError.line(common.words.assumption(assumption)) }
    StandardError.line(total == 0 ? common.words.nothingFound : common.words.found(total))
  }
}

extension ListKind: ExpressibleByArgument {}
extension ListRequest.Order: ExpressibleByArgument {}
