import ArgumentParser
import Foundation
import SvarArchive
import SvarModel
import SvarTool

/// How long archives make a reader wait.
struct SearchBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "search",
    abstract: "Times of opening an archive, of pages and counts, and of a reader's session key by key.")

  @Argument(help: "The archives' files; the times of all are compared with those of the first.")
  var archives: [String]

  @Option(help: "How often to ask each query.")
  var runs = 21

  @Option(help: "How often to type the session after a first time; 0 to leave it out.")
  var sessions = 3

  @Option(help: "How many of the slowest queries to name.")
  var slowest = 10

  @Option(name: .customLong("query"), help: "A query to measure instead of the usual ones; may be given again.")
  var own: [String] = []

  private static let queries = [
    "", "a", "po", "polis", "myndighet", "polis brott", "\"organiserad brottslighet\"", "gäng*", "parti:M",
    "skola -friskola", "från:2010 till:2015 vård",
  ]

  func validate() throws {
    guard !archives.isEmpty else { throw ValidationError("which archive?") }
    guard runs > 0, sessions >= 0, slowest >= 0 else {
      throw ValidationError("something has to be asked at least once")
    }
  }

  func run() async throws {
    let session = try KeySession()
    var first: SessionFigures?
    for path in archives {
      print("\n\(path)")
      resetPeakMemory()
      let archive = try await opened(path)
      try await measureQueries(archive)
      if sessions > 0 {
        let figures = try await SessionRun(archive: archive, session: session, runs: sessions).figures()
        print(figures.first, figures.then, comparedWith: first)
        first = first ?? figures.then
      }
      figure("memory, most", (peakMemory(), "MB"))
      try archive.close()
    }
  }

  private func opened(_ path: String) async throws -> Archive {
    let opening = try await Timings.of(runs: runs) {
      let opened = try Archive.open(path, for: .reading, registers: .empty)
      _ = try await opened.summary()
      try opened.close()
    }
    let archive = try Archive.open(path, for: .reading, registers: .known())
    let counts = try await archive.summary().counts
    figure("papers", (Double((counts[.question] ?? 0) + (counts[.answer] ?? 0)), ""))
    figure("open and sum up", (opening.median, "ms"))
    return archive
  }

  private func measureQueries(_ archive: Archive) async throws {
    for query in own.isEmpty ? Self.queries : own {
      let request = ListRequest(kind: .question, query: query, isBeingTyped: true)
      var total = 0
      let page = try await Timings.of(runs: runs) { _ = try await archive.rows(request, offset: 0, limit: 50) }
      let count = try await Timings.of(runs: runs) { total = try await archive.count(request) }
      figure(
        "/" + query, (page.median, "ms a page"), (page.percentile(95), "ms p95"), (count.median, "ms to count"),
        (Double(total), "found"))
    }
  }

  private func print(_ first: SessionFigures, _ then: SessionFigures, comparedWith other: SessionFigures?) {
    figure("keys of the session", (Double(first.pages.count), "keys"), (Double(first.asked.count), "ask for a list"))
    print("milliseconds".padding(toLength: 40, withPad: " ", startingAt: 0) + SessionFigures.heading)
    for line in first.lines.prefix(3) { figure("the first time, " + line.name, line.values) }
    for (index, line) in then.lines.enumerated() {
      figure(line.name, line.values)
      if let other { figure("  times that of the first archive", zip(line.values, other.lines[index].values).map(/)) }
    }
    nameSlowest("slowest pages", then.pages)
    nameSlowest("slowest counts", then.ownCounts)
  }

  private func nameSlowest(_ name: String, _ all: [SessionFigures.Named]) {
    print(name)
    for one in SessionFigures.slowest(all, most: slowest) { figure("  " + one.query, (one.milliseconds, "ms")) }
  }

  private func print(_ text: String) { Swift.print(text) }
}
