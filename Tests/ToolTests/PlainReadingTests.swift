import SvarArchive
import SvarModel
import Testing

@testable import SvarTool

/// Exact words, phrases and fields find what somebody finds who reads every paper with a finger on the line.
@Suite("A plain reading") struct PlainReadingTests {
  @Test("finds the same papers for a thousand queries") func theSamePapers() async throws {
    let archive = try QueryTable.sample.get()
    let papers = try await PlainPaper.all(of: archive)
    #expect(papers.count > 80)
    var queries = PlainQueries(papers: papers, seed: 20_211)
    var (empty, all) = (0, 0)
    for _ in 0..<1_000 {
      let query = queries.next()
      let expected = Set(papers.filter(query.holds).map(\.id))
      let found = try await QueryTable.papers(finding: query.text, in: archive)
      #expect(found == expected, "\(query.text)")
      empty += expected.isEmpty ? 1 : 0
      all += expected.count == papers.count ? 1 : 0
    }
    #expect(empty + all < 500, "most queries tell papers apart: \(empty) find none, \(all) find all")
  }
}

/// A paper as it is read, with what its fields say.
struct PlainPaper {
  var id: String
  /// The words of its title, and those of its text, in small letters.
  var texts: [[String]]
  var type: String
  var session: Session
  var day: Day?
  /// Of the question, or of those that an answer answers.
  var askers: [Person]
  var statuses: Set<QuestionStatus>
  /// Of the answer, or of those to a question.
  var days: [Int]
  var measures: [Measure]
  var agencies: Set<String>
  var collaborates: Bool

  static func all(of archive: Archive) async throws -> [PlainPaper] {
    var papers: [PlainPaper] = []
    var daysOfAnswers: [String: Int] = [:]
    for case .answer(let row) in try await archive.rows(ListRequest(kind: .answer), offset: 0, limit: 10_000) {
      daysOfAnswers[row.id.rawValue] = row.days
    }
    for kind in [ListKind.question, .answer] {
      for row in try await archive.rows(ListRequest(kind: kind), offset: 0, limit: 10_000) {
        guard case .paper(let id) = row.id, let detail = try await archive.paper(id, query: "") else { continue }
        papers.append(PlainPaper(row, id, detail, daysOfAnswers))
      }
    }
    return papers
  }

  private init(_ row: ListRow, _ id: PaperID, _ detail: PaperDetail, _ daysOfAnswers: [String: Int]) {
    self.id = id.rawValue
    day = row.date
    days = detail.answers.compactMap { daysOfAnswers[$0.answer.id.rawValue] }
    measures = detail.answers.flatMap(\.extraction.measures)
    agencies = Set(detail.answers.flatMap(\.extraction.agencies).map(\.name))
    collaborates = detail.answers.contains { !$0.extraction.collaborations.isEmpty }
    statuses = Set(detail.questions.map(\.question.status))
    askers = detail.questions.flatMap(\.question.askers)
    let (title, text): (String, PaperText)
    switch row {
    case .answer(let row):
      let answer = detail.answers[0].answer
      (title, text) = (row.title.text, answer.text)
      type = answer.kind == .written ? "svar" : "interpellationssvar"
      session = answer.references[0].session
      askers += detail.answers[0].extraction.header.askers
    default:
      let question = detail.questions[0].question
      (title, text) = (question.title, question.text)
      type = question.kind == .written ? "fråga" : "interpellation"
      session = question.reference.session
    }
    texts = [Self.words(title), text.paragraphs.flatMap { Self.words($0.text) }]
  }

  /// Runs of letters and figures.
  static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }

  func holds(_ phrase: [String]) -> Bool {
    texts.contains { words in
      words.indices.contains { start in words[start...].starts(with: phrase) }
    }
  }
}

/// Queries whose answer can be told by reading.
struct PlainQueries {
  struct Query {
    var text: String
    var holds: (PlainPaper) -> Bool
  }

  private let papers: [PlainPaper]
  private var state: UInt64

  init(papers: [PlainPaper], seed: UInt64) {
    self.papers = papers
    state = seed
  }

  mutating func next() -> Query { joined(depth: 0) }

  private mutating func joined(depth: Int) -> Query {
    let first = single(depth: depth)
    switch below(depth < 3 ? 4 : 1) {
    case 1:
      let second = joined(depth: depth + 1)
      return Query(text: "\(first.text) (\(second.text))") { first.holds($0) && second.holds($0) }
    case 2:
      let second = single(depth: depth + 1)
      let third = single(depth: depth + 1)
      return Query(text: "\(third.text) \(first.text) ELLER \(second.text)") {
        third.holds($0) && (first.holds($0) || second.holds($0))
      }
    case 3:
      let second = single(depth: depth + 1)
      let third = single(depth: depth + 1)
      return Query(text: "\(first.text) OCH \(second.text) OR \(third.text)") {
        first.holds($0) && second.holds($0) || third.holds($0)
      }
    default: return first
    }
  }

  private mutating func single(depth: Int) -> Query {
    let term = below(2) == 0 ? words() : field()
    guard below(5) == 0 else { return term }
    return Query(text: pick(["-", "INTE "]) + term.text) { !term.holds($0) }
  }

  private mutating func words() -> Query {
    let texts = papers[below(papers.count)].texts
    let text = texts[below(2)]
    guard !text.isEmpty else { return field() }
    let start = below(text.count)
    var phrase = Array(text[start..<min(text.count, start + 1 + below(3))])
    if below(6) == 0 { phrase.reverse() }
    let typed = phrase.joined(separator: " ")
    return Query(text: phrase.count == 1 && below(2) == 0 ? "=" + typed : "=\"\(typed)\"") { $0.holds(phrase) }
  }

  private mutating func field() -> Query {
    let paper = papers[below(papers.count)]
    switch below(11) {
    case 0:
      let letters = [pick(["S", "M", "SD", "C", "V", "KD", "L", "MP"]), pick(["S", "M", "V"])]
      return Query(text: pick(["parti:\(letters[0]),\(letters[1])", "party:(\(letters[0]) ELLER \(letters[1]))"])) {
        $0.askers.contains { asker in letters.contains(asker.party?.letters ?? "") }
      }
    case 1:
      let name = paper.askers.first.map { PlainPaper.words($0.name) } ?? ["ingen"]
      let last = name[name.count - 1]
      return Query(text: "frågare:\(last)") {
        $0.askers.contains { PlainPaper.words($0.name).contains(last) }
      }
    case 2:
      let type = pick(["fråga", "svar", "interpellation", "interpellationssvar"])
      return Query(text: "typ:\(type)") { $0.type == type }
    case 3:
      let session = paper.session
      return pick([
        Query(text: "rm:\(session)") { $0.session == session },
        Query(text: "session:..\(session)") { $0.session <= session },
        Query(text: "rm:>\(session.code)") { $0.session > session },
      ])
    case 4:
      guard let day = paper.day else { return words() }
      let month = day.description.prefix(7)
      return pick([
        Query(text: "datum:\(day)") { $0.day == day }, Query(text: "från:\(day)") { $0.day.map { $0 >= day } ?? false },
        Query(text: "till:\(day)") { $0.day.map { $0 <= day } ?? false },
        Query(text: "datum:<\(day)") { $0.day.map { $0 < day } ?? false },
        Query(text: "date:\(month)") { $0.day.map { $0.description.hasPrefix(month) } ?? false },
        Query(text: "datum:>\(month)") { $0.day.map { $0.description.prefix(7) > month } ?? false },
        Query(text: "datum:\(month)..") { $0.day.map { $0.description.prefix(7) >= month } ?? false },
      ])
    case 5:
      let number = below(20)
      return pick([
        Query(text: "svarstid:\(number)") { $0.days.contains(number) },
        Query(text: "svarstid:>\(number)") { $0.days.contains { $0 > number } },
        Query(text: "days:\(number)..\(number + 5)") { $0.days.contains { (number...number + 5).contains($0) } },
      ])
    case 6:
      let statuses: [(String, QuestionStatus)] = [
        ("besvarad", .answered), ("väntar", .waiting), ("withdrawn", .withdrawn), ("förfallen", .lapsed),
      ]
      let (name, status) = statuses[below(statuses.count)]
      return Query(text: "status:\(name)") { $0.statuses.contains(status) }
    case 7:
      let kinds: [(String, MeasureKind)] = [
        ("lag", .law), ("uppdrag", .assignment), ("budget", .money), ("inquiry", .inquiry), ("program", .programme),
      ]
      let (name, kind) = kinds[below(kinds.count)]
      return Query(text: "åtgärd:\(name)") { $0.measures.contains { $0.kind == kind } }
    case 8:
      let millions = 1 + below(300)
      return Query(text: "belopp:>=\(millions)mnkr") {
        $0.measures.contains { ($0.amount?.value ?? -1) >= millions * 1_000_000 }
      }
    case 9:
      let year = 2019 + below(8)
      return Query(text: "senast:\(year)") { $0.measures.contains { $0.deadline?.lastDay.year == year } }
    default:
      guard let agency = paper.agencies.min() else {
        return Query(text: "samverkan:ja") { $0.collaborates }
      }
      return Query(text: "myndighet:\"\(agency)\"") { $0.agencies.contains(agency) }
    }
  }

  private mutating func pick<Value>(_ values: [Value]) -> Value { values[below(values.count)] }

  private mutating func below(_ limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }
}
