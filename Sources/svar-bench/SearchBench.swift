import ArgumentParser
import SvarArchive
import SvarModel
import SvarTool

/// How long an archive takes to answer.
struct SearchBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search", abstract: "Times of opening an archive, of a page of rows, of an exact count.")

  @Argument(help: "The archive's file.")
  var archive: String

  @Option(help: "How often to ask each.")
  var runs = 21

  private static let queries = [
    "", "a", "po", "polis", "myndighet", "polis brott", "\"organiserad brottslighet\"", "gäng*", "parti:M",
    "skola -friskola", "från:2010 till:2015 vård",
  ]

  func run() async throws {
    let file = archive
    let opening = try await Timings.of(runs: runs) {
      let opened = try Archive.open(file, for: .reading, registers: .empty)
      _ = try await opened.summary()
      try opened.close()
    }
    figure("open and sum up", (opening.median, "ms"))
    let opened = try Archive.open(file, for: .reading, registers: .known())
    for query in Self.queries {
      let request = ListRequest(kind: .question, query: query, isBeingTyped: true)
      var total = 0
      let page = try await Timings.of(runs: runs) { _ = try await opened.rows(request, offset: 0, limit: 50) }
      let count = try await Timings.of(runs: runs) { total = try await opened.count(request) }
      figure(
        "/" + query, (page.median, "ms a page"), (page.percentile(95), "ms p95"), (count.median, "ms to count"),
        (Double(total), "found"))
    }
    figure("memory, most", (peakMemory(), "MB"))
  }
}
