internal import SvarModel

/// Makes the page of a paper: the question, its answers, and the debate below.
enum PaperPage {
  static func make(_ id: PaperID, _ detail: PaperDetail, query: String, words: Words) -> Document {
    let isAnswer = id.isAnswer
    let reference =
      detail.answers.first { $0.answer.id == id }?.answer.references.first
      ?? detail.questions.first { $0.question.id == id }?.question.reference
      ?? id.document?.reference
    let name = reference?.description ?? id.rawValue
    let isInterpellation = id.document?.questionKind == .interpellation
    let question = isInterpellation ? words.page.interpellation : words.page.question
    let kind = isAnswer ? words.page.answer : question
    var page = PageBuilder(.paper(id), query: query, title: "\(kind) \(name)", words: words)
    // An interpellation is numbered apart: without its series the reference would lead to a written question.
    page.update { $0.reference = isInterpellation && reference != nil ? "ip \(name)" : name }
    page.update { $0.address = id.document?.address }
    let answer = detail.answers.first { $0.answer.id == id }?.answer
    let asked = detail.questions.first { $0.question.id == id }?.question
    let title = detail.questions.first?.title.text
    var citation = answer.map { Citation($0) } ?? asked.map { Citation($0) }
    if let title, citation?.title.isEmpty == true { citation?.title = title }
    page.update { $0.citation = citation }
    for question in detail.questions { add(question, to: &page, isFirst: page.next == 0) }
    if detail.answers.isEmpty, let question = detail.questions.first?.question {
      page.blank()
      page.add(.note, question.status == .answered ? words.page.noAnswer : noAnswer(question, words))
    }
    for answer in detail.answers {
      if answer.answer.id == id, isAnswer {
        page.blank()
        let start = page.next
        page.update { $0.start = .init(block: start, offset: 0) }
      }
      let heading = page.next
      AnswerPart.add(answer, standsAlone: detail.questions.isEmpty, to: &page)
      // The pane's title says what the heading says: one begins below it.
      if page.document.start.block == heading, page.isTitle(heading) {
        page.update { $0.start = .init(block: heading + 1, offset: 0) }
      }
    }
    for question in detail.questions where !question.question.debate.isEmpty {
      DebatePart.add(question.question.debate, hits: [], to: &page)
    }
    addSections(detail, to: &page)
    return page.finished()
  }

  private static func noAnswer(_ question: Question, _ words: Words) -> String {
    let status = words.statuses[question.status] ?? question.status.rawValue
    return "\(words.page.noAnswer) (\(status))"
  }

  private static func add(_ detail: QuestionDetail, to page: inout PageBuilder, isFirst: Bool) {
    let question = detail.question
    let words = page.words
    if !isFirst { page.blank() }
    let kind = question.kind == .interpellation ? words.page.interpellation : words.page.question
    page.add(.heading, "\(kind) \(question.reference)")
    page.update { $0.blocks[$0.blocks.count - 1].isPart = true }
    if !detail.title.text.isEmpty { page.add(.title, detail.title.text, hits: detail.title.hits) }
    addFacts(question, to: &page)
    page.blank()
    if question.text.isEmpty { page.add(.note, words.page.noText) }
    let blocks = PaperTextPart.add(question.text, hits: detail.hits, to: &page)
    TextLinks.add(
      question.text, blocks: blocks, kind: question.kind, own: [question.reference],
      people: TextLinks.People(question.askers, [question.addressee]), listing: .question, to: &page)
  }

  /// Who asked whom on one line, the days and the state on the next.
  private static func addFacts(_ question: Question, to page: inout PageBuilder) {
    let words = page.words
    var people: [PageBuilder.Piece] = []
    for (index, asker) in question.askers.enumerated() {
      people.append(.init(index == 0 ? words.page.askedBy + " " : ", ", .dim))
      people.append(.init(asker.name, .link, to: .search(.question, query: "frågare:\"\(asker.name)\"")))
      if let party = asker.party { people.append(.init(" (\(party.letters))", .party)) }
    }
    if let minister = question.addressee, !minister.display.isEmpty {
      let target = minister.name.map { Document.Target.search(.answer, query: "minister:\"\($0)\"") }
      people.append(.init(people.isEmpty ? words.page.askedTo + " " : " \(words.page.to) ", .dim))
      people.append(.init(minister.display, to: target))
    }
    if !people.isEmpty { page.line(.meta, people) }
    let dates = question.dates
    let days: [(String, Day?)] = [
      (words.page.lodged, dates.lodged), (words.page.forwarded, dates.forwarded),
      (words.page.announced, dates.announced), (words.page.answered, dates.answered),
    ]
    var known = days.compactMap { name, day in day.map { "\(name) \($0)" } }
    if let deadline = question.deadline {
      let note = deadline.isComputed ? " (\(words.page.computed))" : ""
      known.append("\(words.page.due) \(deadline.day)\(note)")
    }
    var pieces = [PageBuilder.Piece(known.joined(separator: " · "), .dim)]
    // The day of the answer says as much as the word.
    if question.status != .answered || dates.answered == nil {
      let status = words.statuses[question.status] ?? question.status.rawValue
      if !known.isEmpty { pieces.append(.init(" · ", .dim)) }
      pieces.append(.init(status, Sign(question.status).role))
      if let written = question.statusText { pieces.append(.init(" – ”\(written)”", .dim)) }
    }
    page.line(.meta, pieces)
    if !question.answeredTogetherWith.isEmpty {
      var pieces = [PageBuilder.Piece(words.page.answersTogether + ": ", .dim)]
      for (index, reference) in question.answeredTogetherWith.enumerated() {
        if index > 0 { pieces.append(.init(", ", .dim)) }
        let id = PaperID(DocumentID(question.kind, reference))
        pieces.append(.init(reference.description, to: .item(.paper(id))))
      }
      page.line(.meta, pieces)
    }
  }

  private static func addSections(_ detail: PaperDetail, to page: inout PageBuilder) {
    let words = page.words
    var measures: [Document.Section.Row] = []
    var collaborations: [Document.Section.Row] = []
    var agencies: [String] = []
    for answer in detail.answers {
      let found = Found(answer.answer.text)
      for (index, measure) in answer.extraction.measures.enumerated() {
        guard let mention = answer.measureIDs.indices.contains(index) ? answer.measureIDs[index] : nil else { continue }
        let kind = words.measureKinds[measure.kind] ?? measure.kind.rawValue
        measures.append(
          .init(
            sign: Sign(measure.status), text: Marked(found[measure.head]), note: kind,
            target: .item(.measure(mention.id)), rule: measure.rule))
      }
      for (index, collaboration) in answer.extraction.collaborations.enumerated() {
        guard answer.collaborationIDs.indices.contains(index) else { continue }
        let group = answer.groups.first { $0.id == collaboration.group }
        collaborations.append(
          .init(
            sign: collaboration.strength == .strong ? .collaboration : .weakCollaboration,
            text: Marked(group?.name ?? found[collaboration.party]),
            note: group?.memberCount.map(String.init) ?? "",
            target: .item(.collaboration(answer.collaborationIDs[index])), rule: collaboration.rule))
      }
      for mention in answer.extraction.agencies where !agencies.contains(mention.name) { agencies.append(mention.name) }
    }
    page.section(words.page.measures, measures)
    page.section(words.page.collaborations, collaborations)
    page.section(
      words.page.agencies,
      agencies.map { .init(sign: .agency, text: Marked($0), note: "", target: .item(.agency($0))) })
  }
}
