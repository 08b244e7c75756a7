internal import SvarModel

/// Makes links of what a paper's running text refers to.
enum TextLinks {
  /// Who is known to be spoken of in a paper.
  struct People {
    var askers: [String] = []
    var ministers: [String] = []

    init(_ askers: [Person], _ ministers: [Minister?]) {
      self.askers = askers.map(\.name)
      self.ministers = ministers.compactMap { $0?.name }
    }
  }

  /// - Parameter blocks: the block of each paragraph.
  static func add(
    _ text: PaperText, blocks: [Int], kind: QuestionKind, own: [Reference], people: People,
    listing list: ListKind, to page: inout PageBuilder
  ) {
    for (index, paragraph) in text.paragraphs.enumerated() where blocks.indices.contains(index) {
      let documents = TextReferences.documents(in: paragraph.text, answering: kind, but: own, listing: list)
      let named = TextReferences.people(
        in: paragraph.text, known: people.ministers + people.askers, ministers: Set(people.ministers))
      for found in documents + named {
        let place = Document.Stretch(block: blocks[index], span: found.span)
        page.mark(place, .link)
        page.link(place, to: found.target, address: found.address)
      }
    }
  }
}
