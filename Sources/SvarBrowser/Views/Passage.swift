internal import SvarModel

/// A passage that matched, for a row with little room.
enum Passage {
  /// The passage cut at a word, so that its first hit is in sight.
  static func around(_ text: Marked, width: Int) -> Marked {
    guard let first = text.hits.first, first.end > width - 2 else { return text }
    let scalars = Array(text.text.unicodeScalars)
    guard first.start < scalars.count else { return text }
    let blanks = (max(0, first.start - width / 3)..<first.start).filter { scalars[$0].properties.isWhitespace }
    let start = blanks.first.map { $0 + 1 } ?? first.start
    var cut = String.UnicodeScalarView()
    cut.append("…")
    cut.append(contentsOf: scalars[start...])
    let hits = text.hits.filter { $0.start >= start }.map { $0.shifted(by: 1 - start) }
    return Marked(String(cut), hits: hits)
  }
}
