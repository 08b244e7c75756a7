internal import SvarModel

extension Document {
  /// The rule that found what a line tells of.
  public struct Finding: Sendable, Hashable {
    /// The line that the rule is told in when a reader asks for it.
    public var block: Int
    public var rule: String
  }

  /// The page with its rules told: at the end of their lines, and before the words of the contents.
  ///
  /// Blocks and links stay where they are, so that a reader keeps the place.
  func tellingRules(_ words: Words) -> Document {
    var page = self
    page.findings = []
    for finding in findings where page.blocks.indices.contains(finding.block) {
      let start = page.blocks[finding.block].scalars.count
      page.blocks[finding.block].scalars += Array("  \(words.thing.rule(finding.rule))".unicodeScalars)
      let span = Span(start, page.blocks[finding.block].scalars.count)
      page.blocks[finding.block].marks.append(.init(span: span, role: .dim))
    }
    for section in page.sections.indices {
      for row in page.sections[section].rows.indices {
        guard let rule = page.sections[section].rows[row].rule else { continue }
        // Before the words, because a narrow pane leaves notes out.
        let text = page.sections[section].rows[row].text
        let lead = rule + ": "
        page.sections[section].rows[row].text = Marked(
          lead + text.text, hits: text.hits.map { $0.shifted(by: lead.unicodeScalars.count) })
      }
    }
    return page
  }
}
