import SvarLanguage

/// One analyser for all tests; making it reads the dictionary once.
let sharedAnalyser = Result { try WordAnalyser() }

/// An analysis as a line: `gäng|kriminaliteten → gängkriminalitet: gäng + kriminalitet`.
///
/// Bars stand where parts meet; parts that are compounds themselves follow after a semicolon. Several words that one
/// stretch may be are told with a slash.
enum AnalysedWord {
  static func line(of form: String, by analyser: WordAnalyser) -> String {
    let analysis = analyser.analysis(of: form)
    let places = Set(analysis.parts.flatMap { [$0.start, $0.end] }).subtracting([0, form.unicodeScalars.count])
    let marked = form.unicodeScalars.enumerated().reduce(into: "") { text, next in
      text += (places.contains(next.offset) ? "|" : "") + String(next.element)
    }
    var line = marked + " →"
    if !analysis.lemmas.isEmpty { line += " " + analysis.lemmas.joined(separator: "/") }
    let isWhole = { (part: WordAnalysis.Part) in !places.contains { part.start < $0 && $0 < part.end } }
    let smallest = analysis.parts.filter(isWhole)
    let larger = analysis.parts.filter { !isWhole($0) }
    if !smallest.isEmpty { line += ": " + told(smallest) }
    if !larger.isEmpty { line += "; " + told(larger) }
    return line
  }

  /// The form that an expected line is about.
  static func form(in line: String) -> String {
    line.prefix { $0 != " " }.filter { $0 != "|" }
  }

  private static func told(_ parts: [WordAnalysis.Part]) -> String {
    var places: [(start: Int, end: Int, lemmas: [String])] = []
    for part in parts.sorted(by: { ($0.start, $0.end) < ($1.start, $1.end) }) {
      if let last = places.last, last.start == part.start, last.end == part.end {
        places[places.count - 1].lemmas.append(part.lemma)
      } else {
        places.append((part.start, part.end, [part.lemma]))
      }
    }
    return places.map { $0.lemmas.joined(separator: "/") }.joined(separator: " + ")
  }
}
