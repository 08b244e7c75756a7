import SvarModel

/// Finds in a text the stretches that a query matched.
///
/// Made for one reading of the archive: which compounds hold a word is asked of it as they are met, because a common word
/// is in thousands of them.
final class Marker {
  /// A stretch, and which of the query's terms it belongs to.
  struct Hit: Hashable, Sendable {
    var span: Span
    var term: Int
  }

  /// Terms of one word.
  private var words: [String: [Int]] = [:]
  private var beginnings: [(start: [UInt8], term: Int)] = []
  private var parts: [(finder: PartFinder, term: Int)] = []
  /// Terms of several words, with a test for each place.
  private var phrases: [(term: Int, places: [Place])] = []
  /// The first bytes of all words that may begin a hit: most words of a text are put aside by them alone.
  private var firstBytes = [Bool](repeating: false, count: 256)
  let isEmpty: Bool

  private struct Place {
    var forms: Set<String>
    var beginning: String?

    func accepts(_ form: String) -> Bool {
      forms.contains(form) || beginning.map { form.hasPrefix($0) } ?? false
    }
  }

  /// Marks nothing.
  init() { isEmpty = true }

  /// Marks what the terms stand for in an archive.
  init(_ terms: [ResolvedTerm], in vocabulary: Vocabulary) throws {
    isEmpty = terms.isEmpty
    for (number, term) in terms.enumerated() {
      if term.places.count > 1 {
        let places = try term.places.map { try Self.place($0, vocabulary) }
        if let first = places.first { noteFirstBytes(of: Array(first.forms) + (first.beginning.map { [$0] } ?? [])) }
        phrases.append((number, places))
      } else if let place = term.places.first {
        try add(place, number, vocabulary)
      }
    }
  }

  /// Marks the terms' words as they are written, without an archive.
  init(plain terms: [ResolvedTerm]) {
    isEmpty = terms.isEmpty
    for (number, term) in terms.enumerated() {
      for place in term.places {
        switch place {
        case .exact(let form): add([form], number)
        case .beginning(let start, _): add(beginning: start.letters, number)
        case .word, .forms: continue
        }
      }
    }
  }

  private func add(_ place: ResolvedTerm.Place, _ number: Int, _ vocabulary: Vocabulary) throws {
    switch place {
    case .exact(let form): add([form], number)
    case .forms(let forms): add(forms, number)
    case .word(let word): try add(word, number, vocabulary)
    case .beginning(let start, let word):
      add(beginning: start.letters, number)
      if let word { try add(word, number, vocabulary) }
    }
  }

  private func add(_ word: ResolvedWord, _ number: Int, _ vocabulary: Vocabulary) throws {
    add(try vocabulary.forms(of: word), number)
    for token in word.lateParts {
      if let finder = try PartFinder(token, in: vocabulary) { parts.append((finder, number)) }
    }
  }

  private func add(_ forms: [String], _ number: Int) {
    for form in forms where words[form]?.contains(number) != true { words[form, default: []].append(number) }
    noteFirstBytes(of: forms)
  }

  private func add(beginning start: String, _ number: Int) {
    beginnings.append((Array(start.utf8), number))
    noteFirstBytes(of: [start])
  }

  private static func place(_ place: ResolvedTerm.Place, _ vocabulary: Vocabulary) throws -> Place {
    switch place {
    case .exact(let form): Place(forms: [form])
    case .forms(let forms): Place(forms: Set(forms))
    case .word(let word): Place(forms: Set(try vocabulary.forms(of: word)))
    case .beginning(let start, let word):
      Place(forms: Set(try word.map(vocabulary.forms) ?? []), beginning: start.letters)
    }
  }

  private func noteFirstBytes(of forms: [String]) {
    for form in forms {
      if let byte = form.utf8.first { firstBytes[Int(byte)] = true }
    }
  }

  /// All hits in order; those of different terms may overlap.
  func hits(in text: String) -> [Hit] {
    guard !isEmpty else { return [] }
    var hits: [Hit] = []
    var begun: [(phrase: Int, next: Int, start: Int)] = []
    Tokens.each(in: text) { start, end, bytes in
      for part in parts {
        for stretch in part.finder.stretches(in: bytes) {
          hits.append(Hit(span: Span(start + stretch.start, min(end, start + stretch.end)), term: part.term))
        }
      }
      guard firstBytes[Int(bytes[0])] || !begun.isEmpty else { return }
      for beginning in beginnings where bytes.starts(with: beginning.start) {
        hits.append(Hit(span: Span(start, end), term: beginning.term))
      }
      guard !words.isEmpty || !phrases.isEmpty else { return }
      let form = Tokens.string(bytes)
      for term in words[form] ?? [] { hits.append(Hit(span: Span(start, end), term: term)) }
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
