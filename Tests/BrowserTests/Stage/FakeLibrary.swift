import SvarBrowser
import SvarModel

/// A library in memory: a query is one word that titles, names and texts are held against, letter by letter.
struct FakeLibrary: Library {
  var size = 300
  var isSample = false

  func summary() async throws -> LibrarySummary {
    LibrarySummary(
      name: "prov.sqlite", isSample: isSample,
      counts: [.question: size, .answer: numbers(.answer).count, .measure: 1, .collaboration: 1, .agency: 3],
      sessions: InventedPapers.session...InventedPapers.session)
  }

  func reading(of query: String) -> QueryReading { QueryReading(query: query, problem: problem(query)) }

  private func problem(_ query: String) -> QueryProblem? {
    let scalars = Array(query.unicodeScalars)
    guard scalars.filter({ $0 == "\"" }).count % 2 == 1, let place = scalars.lastIndex(of: "\"") else { return nil }
    return QueryProblem(.unclosedQuote, at: place)
  }

  /// Newest first.
  private func numbers(_ kind: ListKind) -> [Int] {
    let all = (1...max(1, size)).reversed().filter { $0 <= size }
    return kind == .answer ? all.filter(InventedPapers.isAnswered) : Array(all)
  }

  private func all(_ request: ListRequest) throws -> [ListRow] {
    if let problem = problem(request.query) { throw problem }
    let query = request.query.replacingQuotes()
    let rows: [ListRow]
    switch request.kind {
    case .question: rows = numbers(.question).map { question($0, query) }.filter { matches($0, query) }
    case .answer: rows = numbers(.answer).map { answer($0, query) }.filter { matches($0, query) }
    case .measure: rows = [.measure(measureRow)]
    case .collaboration: rows = [.collaboration(collaborationRow)]
    case .agency: rows = ["Polismyndigheten", "Trafikverket", "Tullverket"].map { .agency(agencyRow($0)) }
    }
    return request.order == .oldest ? rows.reversed() : rows
  }

  private func matches(_ row: ListRow, _ query: String) -> Bool {
    guard !query.isEmpty else { return true }
    switch row {
    case .question(let row): return !row.title.hits.isEmpty || row.snippet != nil
    case .answer(let row): return !row.title.hits.isEmpty || row.snippet != nil
    default: return true
    }
  }

  private func question(_ number: Int, _ query: String) -> ListRow {
    let question = InventedPapers.question(number)
    let title = marked(question.title, query)
    return .question(
      QuestionRow(
        id: question.id, kind: .written, reference: question.reference, date: question.date,
        asker: marked(question.askers[0].name, query), party: question.askers[0].party, title: title,
        status: question.status,
        snippet: title.hits.isEmpty ? snippet(question.text, query) : nil))
  }

  private func answer(_ number: Int, _ query: String) -> ListRow { .answer(answerRow(number, query)) }

  private func answerRow(_ number: Int, _ query: String = "") -> AnswerRow {
    let detail = InventedPapers.answer(number)
    return AnswerRow(
      id: detail.answer.id, kind: .written, reference: InventedPapers.reference(number), date: detail.answer.date,
      minister: Marked("Dan Exempel"), party: Party("S"),
      title: marked(InventedPapers.question(number).title, query), days: 9,
      snippet: snippet(detail.answer.text, query))
  }

  private func snippet(_ text: PaperText, _ query: String) -> Marked? {
    guard !query.isEmpty else { return nil }
    return text.paragraphs.lazy.map { marked($0.text, query) }.first { !$0.hits.isEmpty }
  }

  private func marked(_ text: String, _ query: String) -> Marked { Marked(text, hits: hits(text, query)) }

  private func hits(_ text: String, _ query: String) -> [Span] {
    let wanted = Array(query.lowercased().unicodeScalars)
    let scalars = Array(text.lowercased().unicodeScalars)
    guard !wanted.isEmpty, scalars.count >= wanted.count else { return [] }
    var found: [Span] = []
    var position = 0
    while position + wanted.count <= scalars.count {
      if Array(scalars[position..<position + wanted.count]) == wanted {
        found.append(Span(position, position + wanted.count))
        position += wanted.count
      } else {
        position += 1
      }
    }
    return found
  }

  private func places(_ text: PaperText, _ query: String) -> [PaperText.Place] {
    text.paragraphs.enumerated().flatMap { index, paragraph in
      hits(paragraph.text, query).map { .init(paragraph: index, span: $0) }
    }
  }

  func rows(_ request: ListRequest, offset: Int, limit: Int) async throws -> [ListRow] {
    Array(try all(request).dropFirst(offset).prefix(limit))
  }

  func count(_ request: ListRequest) async throws -> Int { try all(request).count }

  func facets(_ request: ListRequest) async throws -> [Facet] { [] }

  func values(
    of field: String, beginning begun: String, in request: ListRequest, limit: Int
  ) async throws -> [FieldValue] { [] }

  func suggestions(for request: ListRequest) async throws -> [Suggestion] { [] }

  func index(of item: ItemID, in request: ListRequest) async throws -> Int? {
    let rows = try all(request)
    if let index = rows.firstIndex(where: { $0.id == item }) { return index }
    guard case .paper(let id) = item, let number = id.document?.number, !rows.isEmpty else {
      return rows.isEmpty ? nil : 0
    }
    let distances = rows.map { row -> Int in
      guard case .paper(let other) = row.id, let theirs = other.document?.number else { return .max }
      return abs(theirs - number)
    }
    return distances.indices.min { distances[$0] < distances[$1] }
  }

  func paper(_ id: PaperID, query: String) async throws -> PaperDetail? {
    guard let number = id.document?.number, (1...size).contains(number), id.document?.session == InventedPapers.session
    else { return nil }
    let query = query.replacingQuotes()
    let question = InventedPapers.question(number)
    var answers: [AnswerDetail] = []
    if InventedPapers.isAnswered(number) {
      var answer = InventedPapers.answer(number)
      answer.hits = places(answer.answer.text, query)
      answers = [answer]
    }
    return PaperDetail(
      questions: [
        QuestionDetail(
          question: question, title: marked(question.title, query), hits: places(question.text, query))
      ],
      answers: answers)
  }

  private var measureRow: MeasureRow {
    MeasureRow(
      id: "underhall", kind: .assignment, status: .decided, name: Marked("uppdrag att se över underhållet i norr"),
      answers: numbers(.answer).count, first: InventedPapers.date(10), last: InventedPapers.date(size + 9))
  }

  func measure(_ id: String, query: String) async throws -> MeasureDetail? {
    guard id == "underhall" else { return nil }
    let clause = "Regeringen har gett Trafikverket i uppdrag att se över underhållet i norr."
    return MeasureDetail(
      row: measureRow, agencies: ["Trafikverket"],
      mentions: numbers(.answer).reversed().prefix(20).map { number in
        .init(
          answer: answerRow(number), measure: InventedPapers.answer(number).extraction.measures[0],
          clause: marked(clause, query.replacingQuotes()))
      })
  }

  private var collaborationRow: CollaborationRow {
    CollaborationRow(
      id: "koppar", name: Marked("Polismyndigheten, Tullverket"), purpose: "mot stölder av koppar", answers: 200,
      first: InventedPapers.date(10), last: InventedPapers.date(size + 9))
  }

  func collaboration(_ id: String, query: String) async throws -> CollaborationDetail? {
    guard id == "koppar" else { return nil }
    return CollaborationDetail(
      row: collaborationRow,
      group: CollaborationGroup(
        id: "koppar", name: "Koppargruppen", from: PartialDate("2019"), memberCount: 3,
        members: ["Polismyndigheten", "Tullverket", "Trafikverket"], lead: "Tullverket", purpose: "koppar",
        confidence: "certain"),
      namedMembers: ["Polismyndigheten", "Tullverket"], others: [],
      mentions: numbers(.answer).reversed().prefix(3).map { number in
        .init(
          answer: answerRow(number), party: "Polismyndigheten och Tullverket",
          activity: marked("arbetar tillsammans mot stölder av koppar längs spåren", query), strength: .strong)
      })
  }

  private func agencyRow(_ name: String) -> AgencyRow {
    AgencyRow(
      name: Marked(name), abbreviation: nil, answers: numbers(.answer).count, measures: name == "Trafikverket" ? 1 : 0,
      first: InventedPapers.date(10), last: InventedPapers.date(size + 9))
  }

  func agency(_ name: String, query: String) async throws -> AgencyDetail? {
    AgencyDetail(
      row: agencyRow(name), agency: Agency(name: name, kind: "förvaltningsmyndighet"), formerNames: [],
      measures: name == "Trafikverket" ? [measureRow] : [],
      collaborations: name == "Trafikverket" ? [] : [collaborationRow],
      throughGroups: name == "Trafikverket" ? [collaborationRow] : [],
      answers: numbers(.answer).prefix(15).map { answerRow($0) })
  }

  func resolve(_ pointer: PaperPointer) async throws -> PointerResolution {
    switch pointer {
    case .reference(let reference, _):
      guard reference.session == InventedPapers.session, reference.number <= size else { return .missing }
      return .found(PaperID(DocumentID(.written, reference)), other: nil)
    case .id(let id): return try await paper(id, query: "") == nil ? .missing : .found(id, other: nil)
    }
  }
}

extension String {
  fileprivate func replacingQuotes() -> String {
    split(separator: "\"").joined().split(separator: " ").joined(separator: " ")
  }
}
