internal import SvarModel

/// Makes the page of a measure: its timeline, every answer that mentions it, oldest first.
enum MeasurePage {
  static func make(_ detail: MeasureDetail, query: String, words: Words, today: Day? = nil) -> Document {
    let row = detail.row
    let kind = words.measureKinds[row.kind] ?? row.kind.rawValue
    let status = words.measureStatuses[row.status] ?? row.status.rawValue
    var page = PageBuilder(.measure(row.id), query: query, title: row.name.text, words: words)
    page.update { $0.isIndex = true }
    page.add(.title, row.name.text, hits: row.name.hits)
    if !row.context.isEmpty { page.add(.note, row.context) }
    page.line(
      .meta,
      [
        .init(kind, .dim), .init(" · ", .dim), .init(status, Sign(row.status).role),
        .init(" · " + words.page.mentionedBy(row.answers), .dim),
      ])
    if let first = row.first, let last = row.last {
      page.line(.meta, [.init(words.page.between(first.description, last.description), .dim)])
    }
    let due = today.flatMap { DeadlineState(row, on: $0) }
    if let deadline = row.deadline {
      let label = words.thing.deadline(row.kind.deadlineSense, deadline.description)
      let standing = due.flatMap { words.thing.deadlineStanding(row.kind.deadlineSense, $0) }
      page.line(
        .meta,
        [.init(standing.map { "\(label): \($0)" } ?? label, due == .passedInSilence ? .waiting : .dim)])
    }
    if !detail.agencies.isEmpty {
      var pieces = [PageBuilder.Piece(words.page.agencies + ": ", .dim)]
      for (index, name) in detail.agencies.enumerated() {
        if index > 0 { pieces.append(.init(", ", .dim)) }
        pieces.append(.init(name, .agency, to: target(name)))
      }
      page.line(.meta, pieces)
    }
    page.heading(words.page.timeline)
    for (mention, changes) in zip(detail.mentions, MeasureChange.along(detail.mentions)) {
      add(mention, changes, of: row.id, to: &page)
    }
    if due == .passedInSilence, let deadline = row.deadline {
      page.blank()
      page.line(.row, hanging: 12, [.init("\(deadline.lastDay)  ", .dim), .init(words.thing.silence, .waiting)])
    }
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
    _ mention: MeasureDetail.Mention, _ changes: [MeasureChange], of id: String, to page: inout PageBuilder
  ) {
    let words = page.words
    let status = words.measureStatuses[mention.measure.status] ?? mention.measure.status.rawValue
    page.blank()
    var pieces: [PageBuilder.Piece] = [
      .init((mention.answer.date?.description ?? "????-??-??") + "  ", .dim),
      .init("\(mention.answer.reference)", to: .item(.paper(mention.answer.id), at: .measure(id))),
      .init("  "),
    ]
    let before = changes.lazy.compactMap { change in
      if case .status(let old, _) = change { old } else { nil }
    }.first
    let old = before.map { words.measureStatuses[$0] ?? $0.rawValue }
    pieces.append(.init(old.map { words.page.changed($0, status) } ?? status, Sign(mention.measure.status).role))
    if let minister = mention.answer.minister { pieces.append(.init("  " + minister.text, .dim)) }
    page.line(.row, hanging: 12, pieces)
    page.finding(mention.measure.rule)
    let said = mention.sentence.text.isEmpty ? mention.clause : mention.sentence
    page.add(.body, said.text, indent: 4, hanging: 0, hits: said.hits)
    if let told = mention.deadlineSentence { page.add(.body, "… " + told, indent: 4, hanging: 0, hits: []) }
    let facts = facts(mention.measure, words)
    if !facts.isEmpty { page.line(.meta, indent: 4, [.init(facts.joined(separator: " · "), .dim)]) }
    for change in changes {
      guard let sentence = moved(change, words) else { continue }
      page.line(.meta, indent: 4, [.init(sentence, .announced)])
    }
    if let tie = mention.tie {
      page.line(
        .meta, indent: 4,
        [
          .init(words.thing.tiedTo + " ", .dim),
          .init(tie.otherReference.description, to: .item(.paper(tie.other), at: .measure(id))),
          .init(": " + (words.thing.tieRules[tie.rule]?(tie.shared) ?? tie.shared), .dim),
        ])
    }
  }

  /// What moved; nil for the status, which stands in the mention's first line.
  private static func moved(_ change: MeasureChange, _ words: Words) -> String? {
    switch change {
    case .status: nil
    case .deadline(let old, let new): words.thing.deadlineMoved(old.description, new.description)
    case .amount(let old, let new): words.thing.amountMoved(text(old, words), text(new, words))
    }
  }

  private static func text(_ amount: Amount, _ words: Words) -> String {
    let sum = words.page.amount(words.number(amount.value))
    let qualifier = amount.qualifier.map { words.thing.qualifiers[$0.lowercased()] ?? $0 }
    return [qualifier, sum, amount.perYear ? words.page.perYear : nil].compactMap(\.self).joined(separator: " ")
  }

  private static func facts(_ measure: Measure, _ words: Words) -> [String] {
    var facts: [String] = []
    if let year = measure.year { facts.append("\(words.page.year) \(year)") }
    if let deadline = measure.deadline {
      facts.append(words.thing.deadline(measure.kind.deadlineSense, deadline.description))
    }
    if let amount = measure.amount { facts.append(text(amount, words)) }
    if let quantity = measure.quantity {
      let value = quantity.value
      let number = value == value.rounded() && abs(value) < 1e15 ? words.number(Int(value)) : String(value)
      facts.append("\(number) \(quantity.unit)")
    }
    return facts
  }
}
