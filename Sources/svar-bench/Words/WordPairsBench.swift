import ArgumentParser
import SvarArchive
import SvarModel
import SvarTool

/// How well a search for a word finds its forms and compounds, and nothing else.
struct WordPairsBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "words", abstract: "How many forms and compounds of words a search for their bases finds.")

  @Argument(help: "An archive whose papers are to be counted; without one, each word has a paper of its own.")
  var archive: String?

  @Flag(help: "List what was missed, and what was found and should not have been.")
  var verbose = false

  @Flag(help: "Exit with 1 where forms are below 95 %, last parts below 90 %, or different words are mixed.")
  var check = false

  func run() async throws {
    let pairs = try WordPairs()
    let tally = if let archive { try await inArchive(archive, pairs) } else { try await amongWords(pairs) }
    let unit = archive == nil ? "words" : "papers"
    figure("bases", (Double(Set(pairs.lines.map(\.base)).count), ""), (Double(pairs.lines.count), "lines"))
    for relation in WordPairs.Relation.allCases {
      figure(
        relation == .not ? "not, and yet found" : relation.rawValue + " found", (Double(tally.found(relation)), unit),
        (Double(tally.wanted(relation)), "in all"), (tally.percent(relation), "%"))
    }
    guard check else { return }
    // In an archive a paper may hold the base as well as another word, for reasons that the pairs do not know of.
    if !tally.isEnough || archive == nil && tally.found(.not) > 0 { throw ExitCode(1) }
  }

  private func amongWords(_ pairs: WordPairs) async throws -> PairTally {
    let papers = try WordPapers(pairs)
    return try await papers.tally(pairs) { line, wrong in
      if verbose { tell(line, wrong.joined(separator: " ")) }
    }
  }

  /// Counts papers: those that hold a word of the line, and those of them that the base finds. Of other words only
  /// papers count in which no word of the base's own lines stands beside them.
  private func inArchive(_ path: String, _ pairs: WordPairs) async throws -> PairTally {
    let archive = try Archive.open(path, for: .reading, registers: .empty)
    var tally = PairTally()
    for line in pairs.lines {
      var (wanted, found) = (0, 0)
      for words in Self.pieces(line.words) {
        let any = "(" + words.map { "=" + $0 }.joined(separator: " ELLER ") + ")"
        let own = line.relation == .not ? Self.own(of: line.base, pairs) : ""
        for kind in [ListKind.question, .answer] {
          wanted += try await archive.count(ListRequest(kind: kind, query: any + own))
          found += try await archive.count(ListRequest(kind: kind, query: any + " " + line.base + own))
        }
      }
      tally.add(line.relation, wanted: wanted, found: found)
      let isWrong = line.relation == .not ? found > 0 : found < wanted
      if verbose, isWrong { tell(line, "\(found) of \(wanted) papers") }
    }
    try archive.close()
    return tally
  }

  /// No query may be longer than 1,000 characters.
  private static func pieces(_ words: [String], of size: Int = 20) -> [[String]] {
    stride(from: 0, to: words.count, by: size).map { Array(words[$0..<min($0 + size, words.count)]) }
  }

  private static func own(of base: String, _ pairs: WordPairs) -> String {
    let all = pairs.lines.filter { $0.base == base && $0.relation != .not }.flatMap(\.words)
    return ([base] + all).prefix(25).map { " -=" + $0 }.joined()
  }

  private func tell(_ line: WordPairs.Line, _ what: String) {
    print("\(line.base) (\(line.relation.rawValue)): \(what)")
  }
}
