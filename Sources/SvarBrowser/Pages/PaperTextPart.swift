internal import SvarModel

/// The paragraphs of a paper in a page, with what matched in them.
enum PaperTextPart {
  /// Returns the block of the first paragraph; the others follow it one by one, each after a blank.
  @discardableResult
  static func add(_ text: PaperText, hits: [PaperText.Place], to page: inout PageBuilder) -> [Int] {
    var blocks: [Int] = []
    for (index, paragraph) in text.paragraphs.enumerated() {
      if index > 0, paragraph.kind != .item || text.paragraphs[index - 1].kind != .item { page.blank() }
      blocks.append(page.next)
      switch paragraph.kind {
      case .heading: page.add(.body, paragraph.text, role: .heading)
      case .body: page.add(.body, paragraph.text)
      case .item: page.add(.item, paragraph.text, indent: 2, hanging: 2)
      case .speaker: page.add(.speaker, paragraph.text)
      }
      for span in paragraph.emphasis { page.mark(span, .emphasis) }
    }
    for hit in hits where blocks.indices.contains(hit.paragraph) {
      page.hit(.init(block: blocks[hit.paragraph], span: hit.span))
    }
    return blocks
  }
}
