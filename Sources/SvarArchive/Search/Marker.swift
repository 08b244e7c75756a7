import SvarModel

/// Finds in a text the stretches that a query matched.
struct Marker: Hashable, Sendable {
  /// A stretch, and which of the query's terms it belongs to.
  struct Hit: Hashable, Sendable {
    var span: Span
    var term: Int
  }

  private let terms: [ResolvedTerm]
  /// Terms of one word: form → terms, and beginnings.
  private var words: [String: [Int]] = [:]
  private var beginnings: [(start: String, term: Int)] = []
  /// Terms of several words, with a test for each place.
  private var phrases: [(term: Int, places: [Place])] = []
  /// The first bytes of all words that may begin a hit: most words of a text are put aside by them alone.
  private var firstBytes = [Bool](repeating: false, count: 256)

  private struct Place: Hashable, Sendable {
    var forms: Set<String>
    var beginning: String?

    init(_ place: ResolvedTerm.Place) {
      switch place {
      case .forms(let forms): self.forms = Set(forms)
      case .beginning(let start, let forms):
        self.forms = Set(forms)
        beginning = start
      }
    }

    func accepts(_ form: String) -> Bool {
      forms.contains(form) || beginning.map { form.hasPrefix($0) } ?? false
    }
  }

  init(_ terms: [ResolvedTerm]) {
    self.terms = terms
    for (number, term) in terms.enumerated() {
      if term.places.count > 1 {
        phrases.append((number, term.places.map(Place.init)))
      } else if let place = term.places.first.map(Place.init) {
        for form in place.forms { words[form, default: []].append(number) }
        if let start = place.beginning { beginnings.append((start, number)) }
      }
      switch term.places.first {
      case .forms(let forms)?: noteFirstBytes(of: forms)
      case .beginning(let start, let forms)?: noteFirstBytes(of: forms + [start])
      case nil: break
      }
    }
  }

  private mutating func noteFirstBytes(of forms: [String]) {
    for form in forms {
      if let byte = form.utf8.first { firstBytes[Int(byte)] = true }
    }
  }

  static func == (left: Marker, right: Marker) -> Bool { left.terms == right.terms }
  func hash(into hasher: inout Hasher) { hasher.combine(terms) }

  var isEmpty: Bool { terms.isEmpty }

  /// All hits in order; those of different terms may overlap.
  func hits(in text: String) -> [Hit] {
    guard !isEmpty else { return [] }
    var hits: [Hit] = []
    var begun: [(phrase: Int, next: Int, start: Int)] = []
    Tokens.each(in: text) { start, end, bytes in
      guard firstBytes[Int(bytes[0])] || !begun.isEmpty else { return }
      let form = Tokens.string(bytes)
      for term in words[form] ?? [] { hits.append(Hit(span: Span(start, end), term: term)) }
      for beginning in beginnings where form.utf8.starts(with: beginning.start.utf8) {
        hits.append(Hit(span: Span(start, end), term: beginning.term))
      }
      guard !phrases.isEmpty else { return }
      begun = (begun + phrases.indices.map { ($0, 0, start) }).compactMap { phrase, next, first in
        guard phrases[phrase].places[next].accepts(form) else { return nil }
        guard next + 1 == phrases[phrase].places.count else { return (phrase, next + 1, first) }
        hits.append(Hit(span: Span(first, end), term: phrases[phrase].term))
        return nil
      }
    }
    return hits.sorted { ($0.span, $0.term) < ($1.span, $1.term) }
  }

  func marked(_ text: String) -> Marked { Marked(text, hits: Self.merged(hits(in: text).map(\.span))) }

  func places(in text: PaperText) -> [PaperText.Place] {
    guard !isEmpty else { return [] }
    return text.paragraphs.enumerated().flatMap { index, paragraph in
      Self.merged(hits(in: paragraph.text).map(\.span)).map { PaperText.Place(paragraph: index, span: $0) }
    }
  }

  /// In order, without overlaps.
  static func merged(_ spans: [Span]) -> [Span] {
    var merged: [Span] = []
    for span in spans.sorted() {
      if let last = merged.last, span.start < last.end {
        merged[merged.count - 1] = Span(last.start, max(last.end, span.end))
      } else {
        merged.append(span)
      }
    }
    return merged
  }
}
