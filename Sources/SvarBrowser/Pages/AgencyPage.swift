internal import SvarModel

/// Makes the page of an agency: everything that the archive tells of it.
enum AgencyPage {
  static func make(
    _ detail: AgencyDetail, query: String, words: Words, glyphs: Glyphs = .unicode
  ) -> Document {
    let row = detail.row
    var page = PageBuilder(.agency(row.name.text), query: query, title: row.name.text, words: words)
    page.update { $0.isIndex = true }
    let name = row.name.text + (row.abbreviation.map { " (\($0))" } ?? "")
    page.add(.title, name, hits: row.name.hits)
    addFacts(detail, to: &page)
    let others = detail.measures.filter { $0.kind != .assignment }
    if detail.measures.isEmpty, detail.groupMeasures.isEmpty { page.nothing(under: words.page.measures) }
    add(words.thing.assignments, detail.assignments, to: &page)
    add(detail.assignments.isEmpty ? words.page.measures : words.thing.otherMeasures, others, to: &page)
    add(words.thing.groupMeasures, detail.groupMeasures, to: &page)
    Neighbourhood.add(detail, glyphs, to: &page)
    if detail.collaborations.isEmpty, detail.throughGroups.isEmpty { page.nothing(under: words.page.named) }
    add(words.page.named, detail.collaborations, to: &page)
    add(words.page.throughGroups, detail.throughGroups, to: &page)
    if detail.answers.isEmpty {
      page.nothing(under: words.page.answersNaming)
    } else {
      page.heading(words.page.answersNaming)
      for answer in detail.answers {
        page.line(
          .row, indent: 2,
          [
            .init((answer.date?.description ?? "????-??-??") + "  ", .dim),
            .init(answer.reference.description, to: .item(.paper(answer.id), at: .agency(row.name.text))),
            .init("  " + answer.title.text, hits: answer.title.hits.map { $0.shifted(by: 2) }),
          ])
      }
    }
    let measures: [Document.Section.Row] = (detail.measures + detail.groupMeasures).map {
      .init(
        sign: Sign($0.status), text: $0.name, note: words.measureKinds[$0.kind] ?? "", target: .item(.measure($0.id)))
    }
    let together: [Document.Section.Row] = (detail.collaborations + detail.throughGroups).map {
      .init(
        sign: .collaboration, text: $0.name, note: words.number($0.answers), target: .item(.collaboration($0.id)))
    }
    page.section(words.page.measures, measures)
    page.section(words.page.collaborations, together)
    return page.finished()
  }

  private static func addFacts(_ detail: AgencyDetail, to page: inout PageBuilder) {
    let words = page.words
    var facts = [words.page.answersAbout(detail.row.answers)]
    if let first = detail.row.first, let last = detail.row.last {
      facts.append(words.page.between(first.description, last.description))
    }
    page.line(.meta, [.init(facts.joined(separator: " · "), .dim)])
    guard let agency = detail.agency else { return }
    var register = agency.kind.isEmpty ? [] : [words.thing.agencyKinds[agency.kind] ?? agency.kind]
    if agency.from != nil || agency.to != nil {
      register.append(words.page.validity(agency.from?.description ?? "", agency.to?.description ?? ""))
    }
    if !register.isEmpty { page.line(.meta, [.init(register.joined(separator: " · "), .dim)]) }
    if let successor = agency.successor {
      page.line(
        .meta, [.init(words.page.successor + ": ", .dim), .init(successor, .agency, to: .item(.agency(successor)))])
    }
    for later in detail.successors.dropFirst() {
      page.line(
        .meta, [.init(words.thing.successors + ": ", .dim), .init(later.name, .agency, to: .item(.agency(later.name)))])
    }
    addFormerNames(detail.formerNames, to: &page)
  }

  /// So many former names are told at once; where there are more, the others on opening.
  private static let mostNames = 3

  private static func addFormerNames(_ former: [Agency], to page: inout PageBuilder) {
    guard !former.isEmpty else { return }
    let names = former.map { $0.name + ($0.to.map { " (–\($0))" } ?? "") }
    func line(_ names: ArraySlice<String>) -> String {
      "\(page.words.page.formerNames): \(names.joined(separator: ", "))"
    }
    guard names.count > mostNames else { return page.line(.meta, [.init(line(names[...]), .dim)]) }
    let shown = mostNames - 1
    let words = page.words
    page.fold(
      .meta, few: [.init(line(names.prefix(shown)) + " ", .dim)],
      more: words.asking.moreValues(words.number(names.count - shown)), all: [.init(line(names[...]) + "  ", .dim)],
      less: words.page.fewer)
  }

  private static func add(_ title: String, _ rows: [MeasureRow], to page: inout PageBuilder) {
    guard !rows.isEmpty else { return }
    let words = page.words
    page.heading(title)
    for measure in rows {
      var pieces: [PageBuilder.Piece] = [
        .init((measure.last?.description ?? "") + "  ", .dim),
        .init((words.measureStatuses[measure.status] ?? measure.status.rawValue) + "  ", Sign(measure.status).role),
        .init(measure.name.text, .measure, to: .item(.measure(measure.id)), hits: measure.name.hits),
      ]
      if !measure.context.isEmpty { pieces.append(.init("  " + measure.context, .dim)) }
      if let deadline = measure.deadline {
        pieces.append(.init("  " + words.thing.deadline(measure.kind.deadlineSense, deadline.description), .dim))
      }
      page.line(.row, indent: 2, pieces)
    }
  }

  private static func add(_ title: String, _ rows: [CollaborationRow], to page: inout PageBuilder) {
    guard !rows.isEmpty else { return }
    page.heading(title)
    for row in rows {
      page.line(
        .row, indent: 2,
        [
          .init(row.name.text, .collaboration, to: .item(.collaboration(row.id)), hits: row.name.hits),
          .init(row.purpose.isEmpty ? "" : "  " + row.purpose, .dim),
        ])
    }
  }
}
