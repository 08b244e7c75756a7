import SvarArchive
import SvarModel
import SvarTool

/// An archive in memory in which each word of the pairs has a paper of its own, so that a paper stands for a word.
struct WordPapers {
  let archive: Archive
  private var words: [PaperID: String] = [:]

  init(_ pairs: WordPairs) throws {
    archive = try Archive.inMemory(registers: .known())
    let session = Session(startYear: 2020)!
    let day = Day(2020, 9, 15)!
    let all = Set(pairs.lines.flatMap { [$0.base] + $0.words }).sorted()
    var papers: [Arrival] = []
    for (index, word) in all.enumerated() {
      guard let reference = Reference(session: session, number: index + 1) else { break }
      let question = Question(
        kind: .written, reference: reference, title: String(index + 1),
        dates: QuestionDates(lodged: day), text: PaperText(cleaning: word),
        provenance: Provenance(form: .riksdagen, source: "word-pairs.tsv"))
      words[question.id] = word
      papers.append(.paper(.question(question)))
    }
    _ = try archive.importing(papers, reading: .nothing)
  }

  /// The words whose papers a search for the base finds.
  func found(by base: String) async throws -> Set<String> {
    let request = ListRequest(kind: .question, query: base)
    let count = try await archive.count(request)
    var found: Set<String> = []
    for row in try await archive.rows(request, offset: 0, limit: count) {
      if case .question(let question) = row, let word = words[question.id] { found.insert(word) }
    }
    return found
  }

  /// What a search for each base finds of its line's words.
  /// - Parameter tell: is given each line that has words which were missed, or found and should not have been.
  func tally(_ pairs: WordPairs, tell: (WordPairs.Line, [String]) -> Void = { _, _ in }) async throws -> PairTally {
    var tally = PairTally()
    for line in pairs.lines {
      let found = try await found(by: line.base)
      let hits = line.words.filter(found.contains)
      tally.add(line.relation, wanted: line.words.count, found: hits.count)
      let wrong = line.relation == .not ? hits : line.words.filter { !found.contains($0) }
      if !wrong.isEmpty { tell(line, wrong) }
    }
    return tally
  }
}
