internal import SvarModel

/// Makes the page of a collaboration: its members, told apart by how they are known, and the answers that speak of it.
enum CollaborationPage {
  static func make(_ detail: CollaborationDetail, query: String, words: Words) -> Document {
    let row = detail.row
    var page = PageBuilder(.collaboration(row.id), query: query, title: row.name.text, words: words)
    page.update { $0.isIndex = true }
    page.add(.title, row.name.text, hits: row.name.hits)
    if !row.purpose.isEmpty {
      let isGroups = detail.group?.purpose.isEmpty == false
      let label = isGroups ? words.page.purpose : words.thing.fromAnAnswer
      page.line(.meta, [.init(label + ": ", .dim), .init(row.purpose)])
    }
    var facts = [words.page.answersAbout(row.answers)]
    if let first = row.first, let last = row.last {
      facts.append(words.page.between(first.description, last.description))
    }
    page.line(.meta, [.init(facts.joined(separator: " · "), .dim)])
    if !detail.namedMembers.isEmpty {
      page.heading(words.page.namedMembers)
      for name in detail.namedMembers { member(name, since: detail.namedSince[name], to: &page) }
    }
    if let group = detail.group { add(group, to: &page) }
    if detail.stages.count > 1 { addStages(detail.stages, to: &page) }
    if detail.measures.isEmpty {
      page.nothing(under: words.thing.restsOn)
    } else {
      page.heading(words.thing.restsOn)
      for measure in detail.measures {
        let status = words.measureStatuses[measure.status] ?? measure.status.rawValue
        page.line(
          .row, indent: 2,
          [
            .init((measure.last?.description ?? "") + "  ", .dim), .init(status + "  ", Sign(measure.status).role),
            .init(measure.name.text, .measure, to: .item(.measure(measure.id))),
            .init(measure.context.isEmpty ? "" : "  " + measure.context, .dim),
          ])
      }
    }
    if detail.mentions.isEmpty {
      page.nothing(under: words.page.timeline)
    } else {
      page.heading(words.page.timeline)
      for mention in detail.mentions { add(mention, of: row.id, to: &page) }
    }
    if detail.others.isEmpty {
      page.nothing(under: words.page.others)
    } else {
      page.heading(words.page.others)
      for other in detail.others { page.line(.row, [.init(other.name.text, .collaboration, to: target(other))]) }
    }
    page.section(
      words.page.measures,
      detail.measures.map {
        .init(
          sign: Sign($0.status), text: $0.name, note: words.measureKinds[$0.kind] ?? "", target: .item(.measure($0.id)))
      })
    page.section(
      words.page.collaborations,
      detail.others.map {
        .init(sign: .collaboration, text: $0.name, note: words.number($0.answers), target: target($0))
      })
    let members = detail.namedMembers + (detail.group?.members ?? []).filter { !detail.namedMembers.contains($0) }
    page.section(
      words.page.agencies,
      members.map { .init(sign: .agency, text: Marked($0), note: "", target: .item(.agency($0))) })
    return page.finished()
  }

  private static func target(_ row: CollaborationRow) -> Document.Target { .item(.collaboration(row.id)) }

  private static func member(_ name: String, since: Day? = nil, to page: inout PageBuilder) {
    var pieces: [PageBuilder.Piece] = [.init(name, .agency, to: .item(.agency(name)))]
    if let since { pieces.append(.init("  " + page.words.thing.since(since.description), .dim)) }
    page.line(.row, indent: 2, pieces)
  }

  /// Who joined and who left at each stage of a group, as far as its members are known.
  private static func addStages(_ stages: [CollaborationGroup], to page: inout PageBuilder) {
    let words = page.words
    page.heading(words.thing.stages)
    var before: Set<String>?
    for stage in stages {
      let time = words.page.validity(stage.from?.description ?? "", stage.to?.description ?? "")
      let count = stage.memberCount.map { words.page.memberCount($0) } ?? ""
      page.line(.row, indent: 2, [.init(time, .dim), .init(count.isEmpty ? "" : "  " + count)])
      guard !stage.members.isEmpty else { continue }
      let members = Set(stage.members)
      if let before {
        for name in stage.members where !before.contains(name) { change(words.thing.joined, name, "+", to: &page) }
        for name in before.subtracting(members).sorted() { change(words.thing.left, name, "-", to: &page) }
      }
      before = members
    }
  }

  private static func change(_ what: String, _ name: String, _ sign: String, to page: inout PageBuilder) {
    page.line(
      .row, indent: 4,
      [.init("\(sign) ", .dim), .init(name, .agency, to: .item(.agency(name))), .init("  " + what, .dim)])
  }

  private static func add(_ group: CollaborationGroup, to page: inout PageBuilder) {
    let words = page.words
    let time = words.page.validity(group.from?.description ?? "", group.to?.description ?? "")
    page.heading(words.page.groupMembers(time))
    var facts: [String] = []
    if let count = group.memberCount { facts.append(words.page.memberCount(count)) }
    if let lead = group.lead { facts.append("\(words.page.lead) \(lead)") }
    if !group.confidence.isEmpty {
      facts.append("\(words.page.confidence): \(words.thing.confidences[group.confidence] ?? group.confidence)")
    }
    if !facts.isEmpty { page.line(.meta, [.init(facts.joined(separator: " · "), .dim)]) }
    if group.members.isEmpty { page.add(.note, words.page.membersUnknown) }
    for name in group.members { member(name, to: &page) }
  }

  private static func add(
    _ mention: CollaborationDetail.Mention, of id: String, to page: inout PageBuilder
  ) {
    let words = page.words
    page.blank()
    var pieces: [PageBuilder.Piece] = [
      .init((mention.answer.date?.description ?? "????-??-??") + "  ", .dim),
      .init("\(mention.answer.reference)", to: .item(.paper(mention.answer.id), at: .collaboration(id))),
      .init("  " + (words.strengths[mention.strength] ?? mention.strength.rawValue), .dim),
    ]
    if let minister = mention.answer.minister { pieces.append(.init("  " + minister.text, .dim)) }
    page.line(.row, hanging: 12, pieces)
    if let rule = mention.rule { page.finding(rule) }
    page.line(.body, indent: 4, hanging: 0, [.init(words.page.party + ": ", .dim), .init(mention.party)])
    page.line(
      .body, indent: 4, hanging: 0,
      [.init(words.page.activity + ": ", .dim), .init(mention.activity.text, hits: mention.activity.hits)])
  }
}
