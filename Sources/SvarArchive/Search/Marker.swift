import SvarModel

/// Finds in a text the stretches that a query matched.
struct Marker: Hashable, Sendable {
  /// A stretch, and which of the query's terms it belongs to.
  struct Hit: Hashable, Sendable {
    var span: Span
    var term: Int
  }

  private let terms: [ResolvedTerm]
  /// Terms of one word: form → terms, each with the stretch of the form; and beginnings.
  private var words: [String: [Stretch]] = [:]
  private var beginnings: [(start: String, term: Int)] = []
  /// Terms of several words, with a test for each place.
  private var phrases: [(term: Int, places: [Place])] = []
  /// The first bytes of all words that may begin a hit: most words of a text are put aside by them alone.
  private var firstBytes = [Bool](repeating: false, count: 256)

  private struct Stretch: Hashable, Sendable {
    var term: Int
    var start: Int
    /// Nil for the whole word.
    var end: Int?
  }

  private struct Place: Hashable, Sendable {
    var forms: Set<String>
    var beginning: String?

    func accepts(_ form: String) -> Bool {
      forms.contains(form) || beginning.map { form.hasPrefix($0) } ?? false
    }
  }

  init(_ terms: [ResolvedTerm], in vocabulary: Vocabulary) throws {
    self.terms = terms
    for (number, term) in terms.enumerated() {
      let isPhrase = term.places.count > 1
      var places: [Place] = []
      for place in term.places {
        let accepted = try Self.accepted(place, isPhrase: isPhrase, vocabulary)
        if isPhrase {
          places.append(Place(forms: Set(accepted.forms.map(\.form)), beginning: accepted.beginning))
        } else {
          for form in accepted.forms {
            words[form.form, default: []].append(Stretch(term: number, start: form.start, end: form.end))
          }
          if let start = accepted.beginning { beginnings.append((start, number)) }
        }
        // Later words of a phrase are looked at only where one has begun.
        if places.count <= 1 {
          noteFirstBytes(of: accepted.forms.map(\.form) + (accepted.beginning.map { [$0] } ?? []))
        }
      }
      if isPhrase { phrases.append((number, places)) }
    }
  }

  /// The terms' words as they are written, without an archive.
  init(plain terms: [ResolvedTerm]) {
    self.terms = terms
    for (number, term) in terms.enumerated() {
      for place in term.places {
        switch place {
        case .exact(let form):
          words[form, default: []].append(Stretch(term: number, start: 0))
          noteFirstBytes(of: [form])
        case .beginning(let start, _):
          beginnings.append((start, number))
          noteFirstBytes(of: [start])
        case .word, .forms: continue
        }
      }
    }
  }

  /// Marks nothing.
  init() { terms = [] }

  private static func accepted(
    _ place: ResolvedTerm.Place, isPhrase: Bool, _ vocabulary: Vocabulary
  ) throws -> (forms: [(form: String, start: Int, end: Int?)], beginning: String?) {
    func stretches(_ word: ResolvedWord) throws -> [(form: String, start: Int, end: Int?)] {
      var found: [(form: String, start: Int, end: Int?)] = [(word.form, 0, nil)]
      for token in word.lemmaTokens + (isPhrase ? [] : word.lateParts) {
        found += try vocabulary.stretches(of: token).map { ($0.form, $0.start, $0.end) }
      }
      return found + word.lateForms.map { ($0, 0, nil) }
    }
    switch place {
    case .exact(let form): return ([(form, 0, nil)], nil)
    case .forms(let forms): return (forms.map { ($0, 0, nil) }, nil)
    case .word(let word): return (try stretches(word), nil)
    case .beginning(let start, let word): return (try word.map(stretches) ?? [], start)
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
      for stretch in words[form] ?? [] {
        hits.append(
          Hit(
            span: Span(start + stretch.start, min(end, stretch.end.map { start + $0 } ?? end)), term: stretch.term))
      }
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

  /// The hits in a paper's text. A phrase that goes on in the next paragraph is marked in both.
  func places(in text: PaperText) -> [PaperText.Place] {
    guard !isEmpty else { return [] }
    var rest = Self.merged(hits(in: text.plain).map(\.span))[...]
    var places: [PaperText.Place] = []
    var start = 0
    for (index, paragraph) in text.paragraphs.enumerated() {
      let end = start + paragraph.text.unicodeScalars.count
      while let span = rest.first, span.start < end {
        let (first, last) = (max(span.start, start), min(span.end, end))
        if first < last { places.append(PaperText.Place(paragraph: index, span: Span(first - start, last - start))) }
        guard span.end <= end else { break }
        rest.removeFirst()
      }
      // A line break stands between paragraphs.
      start = end + 1
    }
    return places
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
