internal import SvarModel

/// Lays a document block by block.
struct PageBuilder {
  private(set) var document: Document
  let words: Words

  init(_ subject: ItemID?, query: String = "", title: String, words: Words) {
    document = Document(subject: subject, query: query, title: title)
    self.words = words
  }

  /// The number that the next block will have.
  var next: Int { document.blocks.count }

  mutating func add(
    _ kind: Document.Block.Kind, _ text: String, indent: Int = 0, hanging: Int = 0, role: Role? = nil, hits: [Span] = []
  ) {
    var block = Document.Block(kind: kind, scalars: Array(text.unicodeScalars), indent: indent, hanging: hanging)
    if let role { block.marks.append(.init(span: Span(0, block.scalars.count), role: role)) }
    document.blocks.append(block)
    for hit in hits { self.hit(hit) }
  }

  mutating func blank() {
    guard let last = document.blocks.last, last.kind != .blank else { return }
    document.blocks.append(Document.Block(kind: .blank, scalars: []))
  }

  mutating func heading(_ text: String, isPart: Bool = false) {
    blank()
    add(.heading, text)
    document.blocks[next - 1].isPart = isPart
  }

  /// A heading under which there is nothing, and that this is so.
  mutating func nothing(under title: String) {
    heading(title)
    add(.note, words.page.nothing, indent: 2)
  }

  /// A line that tells few of many things, and on opening its last words all of them.
  mutating func fold(
    _ kind: Document.Block.Kind, few: [Piece], more: String, all: [Piece], less: String
  ) {
    let place = next
    line(kind, all + [.init(less, to: .fold(place))])
    let (open, opened) = (document.blocks.removeLast(), document.links.removeLast().place.span)
    line(kind, few + [.init(more, to: .fold(place))])
    document.folds[place] = Document.Fold(block: open, link: opened)
  }

  /// A line of pieces that follow one another, some of them links.
  ///
  /// - Parameter guide: what stands before its lines after the first, from the indentation on.
  mutating func line(
    _ kind: Document.Block.Kind, indent: Int = 0, hanging: Int = 2, guide: String = "", _ pieces: [Piece]
  ) {
    var scalars: [Unicode.Scalar] = []
    var marks: [Document.Mark] = []
    for piece in pieces {
      let start = scalars.count
      scalars.append(contentsOf: piece.text.unicodeScalars)
      let span = Span(start, scalars.count)
      if let role = piece.role { marks.append(.init(span: span, role: role)) }
      if let target = piece.target {
        if piece.role == nil { marks.append(.init(span: span, role: .link)) }
        document.links.append(.init(place: .init(block: next, span: span), target: target))
      }
      for hit in piece.hits {
        document.hits.append(.init(block: next, span: hit.shifted(by: start)))
      }
    }
    document.blocks.append(
      Document.Block(kind: kind, scalars: scalars, indent: indent, hanging: hanging, guide: guide, marks: marks))
  }

  struct Piece {
    var text: String
    var role: Role?
    var target: Document.Target?
    var hits: [Span] = []

    init(_ text: String, _ role: Role? = nil, to target: Document.Target? = nil, hits: [Span] = []) {
      self.text = text
      self.role = role
      self.target = target
      self.hits = hits
    }
  }

  /// Marks a stretch of the block added last.
  mutating func mark(_ span: Span, _ role: Role) { mark(.init(block: next - 1, span: span), role) }

  mutating func mark(_ place: Document.Stretch, _ role: Role) {
    document.blocks[place.block].marks.append(.init(span: place.span, role: role))
  }

  /// Whether a block says what the page's title says.
  func isTitle(_ number: Int) -> Bool {
    document.blocks.indices.contains(number) && document.blocks[number].scalars == Array(document.title.unicodeScalars)
  }

  /// Says that the query matched in the block added last.
  mutating func hit(_ span: Span) { document.hits.append(.init(block: next - 1, span: span)) }

  /// Keeps the rule that found what the line added last tells of.
  mutating func finding(_ rule: String) { document.findings.append(.init(block: next - 1, rule: rule)) }

  mutating func hit(_ place: Document.Stretch) { document.hits.append(place) }

  /// A link; returns its number before they are put in order.
  mutating func link(_ place: Document.Stretch, to target: Document.Target, address: String? = nil) {
    document.links.append(.init(place: place, target: target, address: address))
  }

  mutating func section(_ title: String, _ rows: [Document.Section.Row]) {
    document.sections.append(.init(title: title, rows: rows))
  }

  mutating func update(_ change: (inout Document) -> Void) { change(&document) }

  /// The page with links and hits in the order of the text, spans held inside their blocks.
  func finished() -> Document {
    var page = document
    page.hits = page.hits.compactMap { page.clamped($0) }.sorted { $0.anchor < $1.anchor }
    page.links = page.links.filter { page.clamped($0.place) != nil }
    page.links.sort { ($0.place.anchor, $1.place.span.end) < ($1.place.anchor, $0.place.span.end) }
    for section in page.sections.indices {
      for row in page.sections[section].rows.indices {
        let target = page.sections[section].rows[row].target
        page.sections[section].rows[row].link = page.links.firstIndex { $0.target == target }
      }
    }
    return page
  }
}

extension Document {
  /// A stretch as far as it lies in its block; nil where nothing of it does.
  fileprivate func clamped(_ place: Stretch) -> Stretch? {
    guard blocks.indices.contains(place.block) else { return nil }
    let whole = Span(0, blocks[place.block].scalars.count)
    return whole.intersection(place.span).map { Stretch(block: place.block, span: $0) }
  }
}
