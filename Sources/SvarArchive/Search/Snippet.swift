import SvarModel

/// The passage of a text that shows best why it was found.
enum Snippet {
  /// Scalars of a passage, about.
  private static let length = 160
  /// How much of it stands before the first hit.
  private static let before = 40

  /// Nil where nothing in the text matched.
  static func best(of text: String, _ marker: Marker) -> Marked? {
    let hits = marker.hits(in: text)
    guard !hits.isEmpty else { return nil }
    let first = bestStart(hits)
    let scalars = Array(text.unicodeScalars)
    let start = cut(scalars, near: max(0, hits[first].span.start - before), atMost: hits[first].span.start)
    let wanted = min(scalars.count, max(start + length, hits[first].span.end))
    let end = wanted == scalars.count ? wanted : endOfWord(scalars, before: wanted, atLeast: hits[first].span.end)
    let spans = hits.map(\.span).filter { $0.start >= start && $0.end <= end }.map { $0.shifted(by: -start) }
    var passage = String.UnicodeScalarView()
    passage.append(contentsOf: scalars[start..<end].map { $0 == "\n" || $0 == "\r" || $0 == "\t" ? " " : $0 })
    var marked = Marked(String(passage), hits: Marker.merged(spans))
    if start > 0 { marked = Marked("… " + marked.text, hits: marked.hits.map { $0.shifted(by: 2) }) }
    if end < scalars.count { marked.text += " …" }
    return marked
  }

  /// The hit from which a passage holds the most terms, then the most hits; the first of several.
  private static func bestStart(_ hits: [Marker.Hit]) -> Int {
    var best = (index: 0, terms: 0, hits: 0)
    for index in hits.indices {
      let limit = hits[index].span.start + length - before
      let inside = hits[index...].prefix { $0.span.end <= limit || $0 == hits[index] }
      let terms = Set(inside.map(\.term)).count
      if (terms, inside.count) > (best.terms, best.hits) { best = (index, terms, inside.count) }
    }
    return best.index
  }

  /// The first beginning of a word from `place` on, and no later than `last`.
  private static func cut(_ scalars: [Unicode.Scalar], near place: Int, atMost last: Int) -> Int {
    guard place > 0 else { return 0 }
    var place = place
    while place < last, !scalars[place - 1].properties.isWhitespace { place += 1 }
    return place
  }

  /// Where the last whole word before `place` ends, and no earlier than `first`.
  private static func endOfWord(_ scalars: [Unicode.Scalar], before place: Int, atLeast first: Int) -> Int {
    var place = place
    while place > first, !scalars[place].properties.isWhitespace { place -= 1 }
    return place
  }
}
