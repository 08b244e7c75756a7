internal import SvarModel

/// Makes the page of a measure: its timeline, every answer that mentions it, oldest first.
enum MeasurePage {
  static func make(_ detail: MeasureDetail, query: String, words: Words) -> Document {
    let row = detail.row
    let kind = words.measureKinds[row.kind] ?? row.kind.rawValue
    let status = words.measureStatuses[row.status] ?? row.status.rawValue
    var page = PageBuilder(.measure(row.id), query: query, title: row.name.text, words: words)
    page.update { $0.isIndex = true }
    page.add(.title, row.name.text, hits: row.name.hits)
    page.line(
      .meta,
      [
        .init(kind, .dim), .init(" · ", .dim), .init(status, Sign(row.status).role),
        .init(" · " + words.page.mentionedBy(row.answers), .dim),
      ])
    if let first = row.first, let last = row.last {
      page.line(.meta, [.init(words.page.between(first.description, last.description), .dim)])
    }
    if !detail.agencies.isEmpty {
      var pieces = [PageBuilder.Piece(words.page.agencies + " ", .dim)]
      for (index, name) in detail.agencies.enumerated() {
        if index > 0 { pieces.append(.init(", ", .dim)) }
        pieces.append(.init(name, .agency, to: target(name)))
      }
      page.line(.meta, pieces)
    }
    page.heading(words.page.timeline)
    var before: MeasureStatus?
    for mention in detail.mentions {
      add(mention, after: before, of: row.id, to: &page)
      before = mention.measure.status
    }
    page.section(words.page.measures, [])
    page.section(words.page.collaborations, [])
    page.section(
      words.page.agencies,
      detail.agencies.map { .init(sign: .agency, text: Marked($0), note: "", target: target($0)) })
    return page.finished()
  }

  /// Where the name of an agency, or `group:ID` of a named group, leads.
  private static func target(_ name: String) -> Document.Target {
    name.hasPrefix("group:")
      ? .item(.collaboration(String(name.dropFirst("group:".count)))) : .item(.agency(name))
  }

  private static func add(
    _ mention: MeasureDetail.Mention, after before: MeasureStatus?, of id: String, to page: inout PageBuilder
  ) {
    let words = page.words
    let status = words.measureStatuses[mention.measure.status] ?? mention.measure.status.rawValue
    page.blank()
    var pieces: [PageBuilder.Piece] = [
      .init((mention.answer.date?.description ?? "????-??-??") + "  ", .dim),
      .init("\(mention.answer.reference)", to: .item(.paper(mention.answer.id), at: .measure(id))),
      .init("  "),
    ]
    if let before, before != mention.measure.status {
      let old = words.measureStatuses[before] ?? before.rawValue
      pieces.append(.init(words.page.changed(old, status), Sign(mention.measure.status).role))
    } else {
      pieces.append(.init(status, Sign(mention.measure.status).role))
    }
    if let minister = mention.answer.minister { pieces.append(.init("  " + minister.text, .dim)) }
    page.line(.row, hanging: 12, pieces)
    page.add(.body, mention.clause.text, indent: 4, hanging: 0, hits: mention.clause.hits)
    let facts = facts(mention.measure, words)
    if !facts.isEmpty { page.line(.meta, indent: 4, [.init(facts.joined(separator: " · "), .dim)]) }
  }

  private static func facts(_ measure: Measure, _ words: Words) -> [String] {
    var facts: [String] = []
    if let year = measure.year { facts.append("\(words.page.year) \(year)") }
    if let deadline = measure.deadline { facts.append("\(words.page.deadline) \(deadline)") }
    if let amount = measure.amount {
      let sum = words.page.amount(words.number(amount.value))
      facts.append(
        [amount.qualifier, sum, amount.perYear ? words.page.perYear : nil].compactMap(\.self)
          .joined(separator: " "))
    }
    if let quantity = measure.quantity {
      let value = quantity.value
      let number = value == value.rounded() && abs(value) < 1e15 ? words.number(Int(value)) : String(value)
      facts.append("\(number) \(quantity.unit)")
    }
    return facts
  }
}
