import SvarBrowser
import SvarModel

/// A library in memory, whose papers are made up and whose queries are read by ``FakeQuery``.
struct FakeLibrary: Library {
  var size = 300
  var isSample = false
  /// Whether the questions are told to be answered, but no answer is held.
  var lacksAnswers = false
  /// Whether a word that is not being typed is to be found whole.
  var isStrict = false
  /// What every agency was called before.
  var formerNames: [Agency] = []

  func summary() async throws -> LibrarySummary {
    LibrarySummary(
      name: "prov.sqlite", isSample: isSample,
      counts: [.question: size, .answer: numbers(.answer).count, .measure: 1, .collaboration: 1, .agency: 3],
      sessions: InventedPapers.session...InventedPapers.session)
  }

  func reading(of query: String, isBeingTyped: Bool) -> QueryReading {
    let read = FakeQuery(query)
    var assumptions: [QueryReading.Assumption] = []
    if isBeingTyped, let last = read.terms.last, !last.isQuoted {
      if last.field == nil {
        assumptions.append(.init(.wordBegun(last.value), last.span))
      } else if last.value.isEmpty {
        assumptions.append(.init(.valueToCome(field: last.field ?? ""), last.span))
      }
    }
    return QueryReading(
      query: query, parts: read.terms.map { .init(text: $0.text, span: $0.span, isNegated: $0.isNegated) },
      assumptions: assumptions, problem: read.problem)
  }

  /// Newest first.
  private func numbers(_ kind: ListKind) -> [Int] {
    let all = (1...max(1, size)).reversed().filter { $0 <= size }
    return kind == .answer ? all.filter(InventedPapers.isAnswered) : Array(all)
  }

  /// What a list holds, in its order; for papers their numbers alone, because most are never shown.
  private enum Held {
    case papers([Int])
    case things([ListRow])

    var count: Int {
      switch self {
      case .papers(let numbers): numbers.count
      case .things(let rows): rows.count
      }
    }
  }

  private func held(_ request: ListRequest) throws -> Held {
    let query = FakeQuery(request.query)
    if let problem = query.problem { throw problem }
    switch request.kind {
    case .question, .answer:
      let newest = numbers(request.kind).filter { matches($0, query, request) }
      switch request.order {
      // As good as any order that is not by date.
      case .relevance: return .papers(newest.sorted { ($0 % 7, $0) < ($1 % 7, $1) })
      case .oldest: return .papers(newest.reversed())
      case .newest, .deadline, nil: return .papers(newest)
      }
    case .measure where !query.terms.filter({ ["senast", "deadline"].contains($0.field) }).isEmpty:
      return .things(InventedThings.promises.map { .measure($0.row) })
    case .measure: return .things([.measure(measureRow)])
    case .refusal: return .things(InventedThings.refusals.map { .refusal($0.row) })
    case .collaboration: return .things([.collaboration(collaborationRow)])
    case .agency:
      return .things(["Polismyndigheten", "Trafikverket", "Tullverket"].map { .agency(agencyRow($0)) })
    }
  }

  /// The title and the text that a query of a list is held against, for each subject.
  private static let texts: [ListKind: [String]] = {
    func texts(_ text: (Int) -> PaperText) -> [String] {
      InventedPapers.subjects.indices.map { number in
        ([InventedPapers.subjects[number]] + text(number + 6).paragraphs.map(\.text)).joined(separator: "\n")
          .lowercased()
      }
    }
    return [
      .question: texts { InventedPapers.question($0).text }, .answer: texts { InventedPapers.answer($0).answer.text },
    ]
  }()

  private func text(_ number: Int, _ kind: ListKind) -> String {
    Self.texts[kind]?[number % InventedPapers.subjects.count] ?? ""
  }

  private static func asker(_ number: Int) -> Person { InventedPapers.askers[number % InventedPapers.askers.count] }

  private static func status(_ number: Int) -> QuestionStatus {
    InventedPapers.isAnswered(number) ? .answered : .waiting
  }

  /// A status as a Swedish query has it.
  private static func written(_ status: QuestionStatus) -> String { status == .answered ? "besvarad" : "väntar" }

  private func matches(_ number: Int, _ query: FakeQuery, _ request: ListRequest) -> Bool {
    query.terms.enumerated().allSatisfy { place, term in
      let isLast = place == query.terms.count - 1
      return holds(term, number, request.kind, isUnfinished: request.isBeingTyped && isLast) != term.isNegated
    }
  }

  private func holds(_ term: FakeQuery.Term, _ number: Int, _ kind: ListKind, isUnfinished: Bool) -> Bool {
    let value = term.value.lowercased()
    let asker = Self.asker(number)
    switch term.field {
    case "parti", "party":
      return value.split(separator: ",").contains { $0 == asker.party?.letters.lowercased() ?? "" }
    case "frågare", "asker":
      let isOpen = isUnfinished && !term.isQuoted
      if let beginning = value.hasSuffix("*") ? String(value.dropLast()) : isOpen ? value : nil {
        return asker.name.lowercased().split(separator: " ").contains { $0.hasPrefix(beginning) }
      }
      return asker.name.lowercased() == value
    case "status": return [Self.status(number).rawValue, Self.written(Self.status(number))].contains(value)
    case "sortera", "sort": return true
    default:
      let text = text(number, kind)
      let plain = value.filter { $0 != "*" }
      guard isStrict, !isUnfinished, !value.contains("*"), !term.isQuoted else { return text.contains(plain) }
      return text.split { !$0.isLetter }.contains { $0 == plain }
    }
  }

  private func question(_ number: Int, _ query: String) -> ListRow {
    let question = InventedPapers.question(number)
    let title = marked(question.title, query)
    return .question(
      QuestionRow(
        id: question.id, kind: .written, reference: question.reference, date: question.date,
        asker: marked(question.askers[0].name, query), party: question.askers[0].party, title: title,
        status: question.status, hasAnswer: InventedPapers.isAnswered(number) && !lacksAnswers,
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
    let words = FakeQuery(query).terms.filter { !$0.isNegated && $0.field == nil }.map(\.value)
    return words.flatMap { stretches(text, $0.filter { $0 != "*" }) }.sorted { $0.start < $1.start }
  }

  private func stretches(_ text: String, _ word: String) -> [Span] {
    let wanted = Array(word.lowercased().unicodeScalars)
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
    switch try held(request) {
    case .papers(let numbers):
      numbers.dropFirst(offset).prefix(limit).map {
        request.kind == .question ? question($0, request.query) : answer($0, request.query)
      }
    case .things(let rows): Array(rows.dropFirst(offset).prefix(limit))
    }
  }

  func count(_ request: ListRequest) async throws -> Int { try held(request).count }

  func facets(_ request: ListRequest) async throws -> [Facet] {
    guard request.kind == .question || request.kind == .answer else {
      return request.kind == .measure
        ? [
          Facet(field: .measure, values: [.init(label: "assignment", narrowing: "åtgärd:uppdrag", count: 1)], total: 1)
        ]
        : []
    }
    guard case .papers(let numbers) = try held(request) else { return [] }
    return [
      facet(.party, "parti", numbers.map { Self.asker($0).party?.letters ?? "-" }),
      facet(.asker, "frågare", numbers.map { Self.asker($0).name }),
      facet(.status, "status", numbers.map { Self.status($0).rawValue }),
    ]
  }

  func picture(_ request: ListRequest) async throws -> ListPicture {
    var months: [Int: Int] = [:]
    var bands = ListPicture.DayBand.all
    if case .papers(let numbers) = try held(request) {
      for number in numbers {
        months[InventedPapers.date(number).month, default: 0] += 1
        let place = number % bands.count
        bands[place].count += 1
        if place > 2 { bands[place].late += 1 }
        if number % 5 == 0, place <= 2 { bands[place].unknown += 1 }
      }
    } else {
      bands = []
    }
    return ListPicture(
      months: months.map { ListPicture.Month(year: 2020, month: $0.key, count: $0.value) }.sorted(), days: bands,
      facets: try await facets(request))
  }

  private func facet(_ field: FacetField, _ name: String, _ values: [String]) -> Facet {
    let counted = Dictionary(grouping: values) { $0 }.mapValues(\.count)
    let sorted = counted.sorted { ($1.value, $0.key) < ($0.value, $1.key) }
    return Facet(
      field: field,
      values: sorted.prefix(3).map { label, count in
        .init(label: label, narrowing: "\(name):" + written(label), count: count)
      }, total: sorted.count)
  }

  private func written(_ value: String) -> String { value.contains(" ") ? "\"\(value)\"" : value }

  func values(
    of field: String, beginning begun: String, in request: ListRequest, limit: Int
  ) async throws -> [FieldValue] {
    guard case .papers(let numbers) = try held(request) else { return [] }
    let values: [String]
    switch field {
    case "parti", "party": values = numbers.compactMap { Self.asker($0).party?.letters }
    case "frågare", "asker": values = numbers.map { Self.asker($0).name }
    case "status": values = numbers.map { Self.written(Self.status($0)) }
    default: values = []
    }
    let earlier = begun.lastIndex(of: ",").map { String(begun[...$0]) } ?? ""
    let begun = begun.dropFirst(earlier.count)
    let counted = Dictionary(grouping: values) { $0 }.mapValues(\.count)
    return counted.filter { value, _ in
      value.lowercased().split(separator: " ").contains { $0.hasPrefix(begun.lowercased()) }
    }
    .sorted { ($1.value, $0.key) < ($0.value, $1.key) }.prefix(limit)
    .map { FieldValue(written: earlier + written($0.key), count: $0.value) }
  }

  func suggestions(for request: ListRequest) async throws -> [Suggestion] {
    let query = FakeQuery(request.query)
    var suggestions: [Suggestion] = []
    for term in query.terms where term.field == nil && !term.isNegated {
      for word in ["vargens", "skolornas", "åtgärd", "pendlar"] where Self.isNear(term.value, word) {
        let other = request.query.split(separator: " ").map { $0 == term.text ? word : String($0) }
        try suggest(.nearWord(typed: term.value, meant: word), other, request, &suggestions)
      }
    }
    if query.terms.count > 1, let last = query.terms.last {
      let other = request.query.split(separator: " ").map(String.init).dropLast()
      try suggest(.without(last.text), Array(other), request, &suggestions)
    }
    return suggestions
  }

  private func suggest(
    _ reason: Suggestion.Reason, _ words: [String], _ request: ListRequest, _ suggestions: inout [Suggestion]
  ) throws {
    let query = words.joined(separator: " ")
    let count = try held(ListRequest(kind: request.kind, query: query)).count
    if count > 0 { suggestions.append(Suggestion(reason: reason, query: query, count: count)) }
  }

  /// The same letters in another order, or one letter apart.
  private static func isNear(_ typed: String, _ word: String) -> Bool {
    if typed.sorted() == word.sorted() { return true }
    guard typed.count == word.count else { return false }
    return zip(typed, word).filter { $0 != $1 }.count == 1
  }

  func index(of item: ItemID, in request: ListRequest) async throws -> Int? {
    switch try held(request) {
    case .things(let rows): return rows.firstIndex { $0.id == item } ?? (rows.isEmpty ? nil : 0)
    case .papers(let numbers):
      guard case .paper(let id) = item, let number = id.document?.number else { return numbers.isEmpty ? nil : 0 }
      let isAnswer = request.kind == .answer
      if id.isAnswer == isAnswer, let index = numbers.firstIndex(of: number) { return index }
      return numbers.indices.min { abs(numbers[$0] - number) < abs(numbers[$1] - number) }
    }
  }

  func paper(_ id: PaperID, query: String) async throws -> PaperDetail? {
    guard let number = id.document?.number, number >= 1, number <= size, id.document?.session == InventedPapers.session
    else { return nil }
    let question = InventedPapers.question(number)
    var answers: [AnswerDetail] = []
    if InventedPapers.isAnswered(number), !lacksAnswers {
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

  func refusal(_ id: String, query: String) async throws -> RefusalDetail? {
    InventedThings.refusals.first { $0.row.id == id }
  }

  func matrix(_ kind: ListKind, size: Int) async throws -> AgencyMatrix { InventedThings.matrix(kind, size) }

  func measure(_ id: String, query: String) async throws -> MeasureDetail? {
    if let promise = InventedThings.promises.first(where: { $0.row.id == id }) { return promise }
    guard id == "underhall" else { return nil }
    let clause = "Regeringen har gett Trafikverket i uppdrag att se över underhållet i norr."
    return MeasureDetail(
      row: measureRow, agencies: ["Trafikverket"],
      mentions: numbers(.answer).reversed().prefix(20).map { number in
        .init(
          answer: answerRow(number), measure: InventedPapers.answer(number).extraction.measures[0],
          clause: marked(clause, query))
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
          activity: marked("arbetar tillsammans mot stölder av koppar längs spåren", query), strength: .strong,
          rule: "together")
      })
  }

  private func agencyRow(_ name: String) -> AgencyRow {
    AgencyRow(
      name: Marked(name), abbreviation: nil, answers: numbers(.answer).count, measures: name == "Trafikverket" ? 1 : 0,
      first: InventedPapers.date(10), last: InventedPapers.date(size + 9))
  }

  func agency(_ name: String, query: String) async throws -> AgencyDetail? {
    AgencyDetail(
      row: agencyRow(name), agency: Agency(name: name, kind: "förvaltningsmyndighet"), formerNames: formerNames,
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
