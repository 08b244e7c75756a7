import SvarArchive
import SvarModel
import Testing

@testable import SvarTool

/// What holds of every search over the sample: what is found is also seen.
@Suite("Marks over the sample") struct MarkedTextTests {
  @Test("are there in every paper that words find, inside its text and never empty", arguments: 1...4)
  func everyHitIsSeen(_ seed: Int) async throws {
    let archive = try QueryTable.sample.get()
    var queries = RandomQueries(words: try await words(of: archive), seed: UInt64(seed))
    var found = 0
    for _ in 0..<60 {
      let query = queries.next()
      for kind in [ListKind.question, .answer] {
        for row in try await archive.rows(ListRequest(kind: kind, query: query), offset: 0, limit: 4) {
          guard case .paper(let id) = row.id, let detail = try await archive.paper(id, query: query) else { continue }
          found += 1
          let marks = Self.marks(of: row, id, in: detail)
          #expect(
            marks.allSatisfy { !$0.span.isEmpty && $0.span.start >= 0 && $0.span.end <= $0.count }, "\(query) \(id)")
          #expect(!marks.isEmpty, "\(query) finds \(id), and nothing is marked there")
          if case .question(let row) = row { Self.expectSound(row.title, row.snippet, query) }
          if case .answer(let row) = row { Self.expectSound(row.title, row.snippet, query) }
        }
      }
    }
    #expect(found > 60)
  }

  private static func expectSound(_ title: Marked, _ snippet: Marked?, _ query: String) {
    for marked in [title] + (snippet.map { [$0] } ?? []) {
      let count = marked.text.unicodeScalars.count
      #expect(marked.hits.allSatisfy { !$0.isEmpty && $0.end <= count }, "\(query): \(marked)")
      #expect(zip(marked.hits, marked.hits.dropFirst()).allSatisfy { $0.end <= $1.start }, "\(query): \(marked)")
    }
    if let snippet { #expect(!snippet.hits.isEmpty, "\(query): \(snippet.text)") }
  }

  /// Every mark of a paper with the length of the text that it lies in.
  private static func marks(of row: ListRow, _ id: PaperID, in detail: PaperDetail) -> [(span: Span, count: Int)] {
    var marks: [(span: Span, count: Int)] = []
    func add(_ places: [PaperText.Place], _ text: PaperText) {
      for place in places {
        marks.append((place.span, text.paragraphs[place.paragraph].text.unicodeScalars.count))
      }
    }
    func add(_ title: Marked) { marks += title.hits.map { ($0, title.text.unicodeScalars.count) } }
    if case .answer(let row) = row { add(row.title) }
    for question in detail.questions where question.question.id == id {
      add(question.title)
      add(question.hits, question.question.text)
    }
    for answer in detail.answers where answer.answer.id == id {
      add(answer.hits, answer.answer.text)
      for (hits, speech) in zip(answer.debateHits, answer.answer.debate) { add(hits, speech.text) }
    }
    return marks
  }

  private func words(of archive: Archive) async throws -> [String] {
    var words: [String] = []
    for row in try await archive.rows(ListRequest(kind: .question), offset: 0, limit: 1_000) {
      guard case .paper(let id) = row.id, let detail = try await archive.paper(id, query: "") else { continue }
      for text in detail.questions.map(\.question.text) + detail.answers.map(\.answer.text) {
        words += text.plain.split { !$0.isLetter }.map(String.init)
      }
    }
    return words
  }
}

/// Queries from the words of texts, in the order in which they stand there.
private struct RandomQueries {
  let words: [String]
  private var state: UInt64

  init(words: [String], seed: UInt64) {
    self.words = words
    state = seed &* 0x9E37_79B9_7F4A_7C15
  }

  mutating func next() -> String {
    let place = number(below: words.count - 1)
    let (word, after) = (words[place], words[place + 1])
    let long = words[number(below: words.count)]
    switch number(below: 9) {
    case 0: return "=" + word
    case 1: return word.prefix(1 + number(below: 5)) + "*"
    case 2: return long.count > 4 ? "*" + long.suffix(4) : long
    case 3: return "\"\(word) \(after)\""
    case 4: return "=\"\(word) \(after)\""
    case 5: return "\"\(word) \(after.prefix(2))*\""
    case 6: return word + " \"" + after + "\""
    case 7: return "(\(word) ELLER \"\(long)\") -zebra"
    default: return long
    }
  }

  private mutating func number(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
