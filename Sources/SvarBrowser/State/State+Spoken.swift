internal import SvarModel
internal import SvarSettings

extension State {
  /// A query that a link holds, with the names of its fields and values, and what joins its parts, in the reader's language.
  func spokenQuery(_ query: String) -> String {
    let scalars = Array(query.unicodeScalars)
    var spoken = ""
    var end = 0
    for part in read(query, false).parts.sorted(by: { $0.span.start < $1.span.start }) where part.span.start >= end {
      spoken +=
        Self.joint(scalars[end..<part.span.start], words)
        + self.spoken(Self.text(scalars[part.span.start..<part.span.end]))
      end = part.span.end
    }
    return spoken + Self.joint(scalars[end...], words)
  }

  private static func joint(_ scalars: ArraySlice<Unicode.Scalar>, _ words: Words) -> String {
    let (from, to) = words.language == .swedish ? (" OR ", " ELLER ") : (" ELLER ", " OR ")
    return text(scalars).replacing(from, with: to)
  }

  private static func text(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var text = String.UnicodeScalarView()
    text.append(contentsOf: scalars)
    return String(text)
  }
}
