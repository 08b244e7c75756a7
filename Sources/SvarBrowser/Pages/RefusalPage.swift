internal import SvarModel

/// Makes the page of what will not be done: who said so and when, the sentence itself, and the question it answers.
enum RefusalPage {
  static func make(_ detail: RefusalDetail, query: String, words: Words) -> Document {
    let row = detail.row
    var page = PageBuilder(.refusal(row.id), query: query, title: row.act.text, words: words)
    page.update { $0.isIndex = true }
    page.add(.title, row.act.text, hits: row.act.hits)
    var pieces: [PageBuilder.Piece] = [
      .init(words.thing.declined + " ", .withdrawn), .init((row.date?.description ?? "????-??-??") + "  ", .dim),
    ]
    if let minister = row.minister { pieces.append(.init(minister.text, .party)) }
    page.line(.meta, pieces)
    page.line(
      .meta,
      [
        .init(words.thing.declinedIn + ": ", .dim), .init(row.reference.description, to: .item(.paper(row.answer))),
        .init("  " + row.title, .dim),
      ])
    if !detail.agencies.isEmpty {
      var pieces = [PageBuilder.Piece(words.page.agencies + ": ", .dim)]
      for (index, name) in detail.agencies.enumerated() {
        if index > 0 { pieces.append(.init(", ", .dim)) }
        pieces.append(.init(name, .agency, to: .item(.agency(name))))
      }
      page.line(.meta, pieces)
    }
    page.blank()
    page.add(.body, detail.sentence.text, hits: detail.sentence.hits)
    if let clause = detail.clause { page.mark(clause, .emphasis) }
    page.finding(detail.rule)
    if !detail.questions.isEmpty {
      page.heading(words.page.question)
      for question in detail.questions {
        page.line(
          .row, indent: 2,
          [
            .init((question.date?.description ?? "????-??-??") + "  ", .dim),
            .init(question.reference.description, to: .item(.paper(question.id))), .init("  " + question.title.text),
          ])
      }
    }
    if !detail.others.isEmpty {
      page.heading(words.thing.othersDeclined)
      for other in detail.others {
        page.line(.row, indent: 2, [.init(other.act.text, to: .item(.refusal(other.id)))])
      }
    }
    page.section(
      words.page.agencies,
      detail.agencies.map { .init(sign: .agency, text: Marked($0), note: "", target: .item(.agency($0))) })
    return page.finished()
  }
}
