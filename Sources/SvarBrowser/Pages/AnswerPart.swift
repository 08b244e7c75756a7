internal import SvarModel

/// An answer in the page of a paper, with measures, collaborations and agencies as links in its text.
enum AnswerPart {
  /// - Parameter standsAlone: whether the archive lacks the question, so that the answer's own heading is all there is
  ///   to say who asked what.
  static func add(_ detail: AnswerDetail, standsAlone: Bool, to page: inout PageBuilder) {
    let answer = detail.answer
    let words = page.words
    let references = answer.references.map(\.description).joined(separator: ", ")
    page.blank()
    page.add(.heading, "\(words.page.answer) \(references)")
    page.update { $0.blocks[$0.blocks.count - 1].isPart = true }
    if standsAlone { addAskers(detail.extraction.header, to: &page) }
    addFacts(detail, to: &page)
    page.blank()
    if answer.text.isEmpty { page.add(.note, words.page.noText) }
    let blocks = PaperTextPart.add(answer.text, hits: detail.hits, to: &page)
    addLinks(detail, blocks: blocks, to: &page)
    if !answer.debate.isEmpty { DebatePart.add(answer.debate, hits: detail.debateHits, to: &page) }
  }

  private static func addAskers(_ header: AnswerHeader, to page: inout PageBuilder) {
    if let title = header.title, !title.isEmpty { page.add(.title, title) }
    var pieces: [PageBuilder.Piece] = []
    for (index, asker) in header.askers.enumerated() {
      pieces.append(.init(index == 0 ? page.words.page.askedBy + " " : ", ", .dim))
      pieces.append(.init(asker.name, .link, to: .search(.question, query: "frågare:\"\(asker.name)\"")))
      if let party = asker.party { pieces.append(.init(" (\(party.letters))", .party)) }
    }
    if !pieces.isEmpty { page.line(.meta, pieces) }
  }

  private static func addFacts(_ detail: AnswerDetail, to page: inout PageBuilder) {
    let answer = detail.answer
    let words = page.words
    if let minister = answer.answeredBy, !minister.display.isEmpty {
      let target = minister.name.map { Document.Target.search(.answer, query: "minister:\"\($0)\"") }
      page.line(
        .meta,
        [
          .init(words.page.answeredBy + " ", .dim), .init(minister.display, to: target),
          .init(minister.party.map { " (\($0.letters))" } ?? "", .party),
        ])
    } else {
      page.line(.meta, [.init("\(words.page.answeredBy) \(words.page.unknownAnswerer)", .dim)])
    }
    let header = detail.extraction.header
    if header.transferred, let addressee = header.addressee {
      page.line(.meta, [.init(words.page.handedOver(addressee), .dim)])
    }
    var facts: [String] = []
    if let date = answer.date { facts.append(date.description) }
    if let place = header.place { facts.append("\(words.page.place) \(place)") }
    if let record = answer.record { facts.append("\(words.page.record) \(record)") }
    if !facts.isEmpty { page.line(.meta, [.init(facts.joined(separator: " · "), .dim)]) }
  }

  private static func addLinks(_ detail: AnswerDetail, blocks: [Int], to page: inout PageBuilder) {
    let text = detail.answer.text
    func each(_ span: Span, _ body: (Document.Stretch) -> Void) {
      for place in text.places(of: span) where blocks.indices.contains(place.paragraph) {
        body(.init(block: blocks[place.paragraph], span: place.span))
      }
    }
    for (index, measure) in detail.extraction.measures.enumerated() where detail.measureIDs.indices.contains(index) {
      each(measure.head) { place in
        page.mark(place, .measure)
        page.link(place, to: .item(.measure(detail.measureIDs[index].id)))
      }
    }
    let collaborations = detail.extraction.collaborations
    for (index, collaboration) in collaborations.enumerated() where detail.collaborationIDs.indices.contains(index) {
      each(collaboration.party) { place in
        page.mark(place, .collaboration)
        page.link(place, to: .item(.collaboration(detail.collaborationIDs[index])))
      }
    }
    for mention in detail.extraction.agencies {
      each(mention.span) { place in
        page.mark(place, .agency)
        page.link(place, to: .item(.agency(mention.name)))
      }
    }
    TextLinks.add(
      text, blocks: blocks, kind: detail.answer.kind, own: detail.answer.references,
      people: TextLinks.People(detail.extraction.header.askers, [detail.answer.answeredBy]), listing: .answer, to: &page
    )
  }
}
