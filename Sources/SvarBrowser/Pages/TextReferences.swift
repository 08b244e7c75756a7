internal import SvarModel

/// What a paper's running text refers to, as a person would see it: other questions, bills, inquiries, people.
enum TextReferences {
  struct Found: Hashable {
    /// In scalars of the text.
    var span: Span
    var target: Document.Target
    /// The document's place on the parliament's site, where there is a rule for it.
    var address: String?
  }

  /// References to public documents in the order of the text.
  ///
  /// A number of a session belongs to the series that is named before it; without one it is a question's.
  /// - Complexity: linear in the length of the text.
  /// - Parameter list: where papers are looked for that name the same document: questions from a question and answers
  ///   from an answer, so that there is one at least.
  static func documents(
    in text: String, answering kind: QuestionKind, but own: [Reference], listing list: ListKind = .answer
  ) -> [Found] {
    guard text.utf8.contains(58) else { return [] }
    let scalars = Array(text.unicodeScalars)
    var found: [Found] = []
    var position = 0
    while position < scalars.count {
      guard let number = Number(scalars, at: position) else {
        position += 1
        continue
      }
      if let reference = reference(number, scalars, kind, own, list) { found.append(reference) }
      position = number.end
    }
    return found
  }

  /// `2017/18:36`, `2020:1`, `2020/21:JuU3`.
  private struct Number {
    var start: Int
    var end: Int
    var session: Session?
    var designation: String

    init?(_ scalars: [Unicode.Scalar], at start: Int) {
      guard start == 0 || !Self.isWord(scalars[start - 1]), let years = Self.run(scalars, start, 4...4, Self.isDigit)
      else { return nil }
      var end = years
      if end < scalars.count, scalars[end] == "/" {
        guard let second = Self.run(scalars, end + 1, 2...4, Self.isDigit),
          let session = Session(TextReferences.string(scalars[start..<second]))
        else { return nil }
        self.session = session
        end = second
      }
      guard end < scalars.count, scalars[end] == ":", let last = Self.run(scalars, end + 1, 1...7, Self.isWord) else {
        return nil
      }
      let designation = TextReferences.string(scalars[(end + 1)..<last])
      guard designation.last?.isNumber == true, session != nil || designation.allSatisfy(\.isNumber) else { return nil }
      self.designation = designation
      self.start = start
      self.end = last
    }

    private static func run(
      _ scalars: [Unicode.Scalar], _ start: Int, _ lengths: ClosedRange<Int>, _ belongs: (Unicode.Scalar) -> Bool
    ) -> Int? {
      var end = start
      while end < scalars.count, belongs(scalars[end]) { end += 1 }
      return lengths.contains(end - start) ? end : nil
    }

    private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { scalar >= "0" && scalar <= "9" }

    private static func isWord(_ scalar: Unicode.Scalar) -> Bool {
      isDigit(scalar) || scalar.properties.isAlphabetic
    }
  }

  /// What may stand before a number, without its stop, the names it is looked for under, and the characters of the
  /// parliament's series of it.
  private static let series: [(words: Set<String>, names: [String], code: String?)] = [
    (["prop", "proposition", "propositionen"], ["prop", "proposition"], "03"),
    (["skr", "skrivelse", "skrivelsen"], ["skr", "skrivelse"], "03"),
    (["bet", "betänkande", "betänkandet"], ["bet", "betänkande"], "01"),
    (["mot", "motion", "motionen"], ["mot", "motion"], "02"), (["rskr"], ["rskr"], nil), (["sou"], ["SOU"], nil),
    (["ds"], ["Ds"], nil), (["dir", "direktiv", "direktiven"], ["dir", "direktiv"], nil), (["sfs"], ["SFS"], nil),
  ]

  private static func reference(
    _ number: Number, _ scalars: [Unicode.Scalar], _ kind: QuestionKind, _ own: [Reference],
    _ list: ListKind
  ) -> Found? {
    let (word, start) = wordBefore(number.start, scalars)
    let digits = string(scalars[number.start..<number.end])
    if let series = series.first(where: { $0.words.contains(word) }) {
      var address: String?
      if let code = series.code, let session = number.session {
        address = DocumentID("\(session.code)\(code)\(number.designation)")?.address
      }
      return Found(
        span: Span(start, number.end), target: .search(list, query: query(series.names, digits)), address: address)
    }
    guard let session = number.session, let value = Int(number.designation),
      let reference = Reference(session: session, number: value), !own.contains(reference)
    else { return nil }
    let named: QuestionKind? =
      switch word {
      case "interpellation", "interpellationen", "ip": .interpellation
      case "fråga", "frågan", "frågorna", "fr": .written
      default: nil
      }
    let id = DocumentID(named ?? kind, reference)
    return Found(
      span: Span(named == nil ? number.start : start, number.end), target: .item(.paper(PaperID(id))),
      address: id.address)
  }

  /// Looks for the number under each of its names.
  private static func query(_ names: [String], _ digits: String) -> String {
    let phrases = names.map { "\"\($0) \(digits)\"" }
    return phrases.count == 1 ? phrases[0] : "(\(phrases.joined(separator: " ELLER ")))"
  }

  /// The word before a place, in small letters and without its stop, and where it begins.
  private static func wordBefore(_ place: Int, _ scalars: [Unicode.Scalar]) -> (String, Int) {
    var end = place
    while end > 0, scalars[end - 1] == " " || scalars[end - 1] == "\u{A0}" || scalars[end - 1] == "(" { end -= 1 }
    var last = end
    if last > 0, scalars[last - 1] == "." { last -= 1 }
    var start = last
    while start > 0, scalars[start - 1].properties.isAlphabetic { start -= 1 }
    return (string(scalars[start..<last]).lowercased(), start)
  }

  fileprivate static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension TextReferences {
  /// People in a text: those who are known by name, and whoever is followed by a party in parentheses.
  ///
  /// - Parameter ministers: names that are looked for among ministers; all others are looked for among those who ask.
  static func people(in text: String, known: [String], ministers: Set<String>) -> [Found] {
    let scalars = Array(text.unicodeScalars)
    var found: [Found] = []
    func add(_ name: String, _ span: Span) {
      guard !found.contains(where: { $0.span.start < span.end && span.start < $0.span.end }) else { return }
      let target: Document.Target =
        ministers.contains(name)
        ? .search(.answer, query: "minister:\"\(name)\"") : .search(.question, query: "frågare:\"\(name)\"")
      found.append(Found(span: span, target: target))
    }
    for name in known where name.contains(" ") && !name.contains("\"") {
      for span in places(of: Array(name.unicodeScalars), in: scalars) { add(name, span) }
    }
    for (place, scalar) in scalars.enumerated() where scalar == "(" {
      guard let span = nameBefore(place, scalars) else { continue }
      add(string(scalars[span.start..<span.end]), span)
    }
    return found.sorted { $0.span.start < $1.span.start }
  }

  private static func places(of name: [Unicode.Scalar], in scalars: [Unicode.Scalar]) -> [Span] {
    var spans: [Span] = []
    var position = 0
    while position + name.count <= scalars.count {
      let end = position + name.count
      if scalars[position] == name[0], Array(scalars[position..<end]) == name,
        position == 0 || !scalars[position - 1].properties.isAlphabetic,
        end == scalars.count || !scalars[end].properties.isAlphabetic
      {
        spans.append(Span(position, end))
        position = end
      } else {
        position += 1
      }
    }
    return spans
  }

  /// The two to four capitalised words before ` (M)`.
  private static func nameBefore(_ place: Int, _ scalars: [Unicode.Scalar]) -> Span? {
    var close = place + 1
    while close < scalars.count, close - place <= 3, scalars[close] != ")" { close += 1 }
    guard close < scalars.count, scalars[close] == ")", close - place > 1,
      Party(string(scalars[(place + 1)..<close])) != nil, place > 0, scalars[place - 1] == " "
    else { return nil }
    var start = place - 1
    var words = 0
    while words < 4 {
      var first = start
      while first > 0, isOfName(scalars[first - 1]) { first -= 1 }
      guard first < start, scalars[first].properties.isUppercase, !isOffice(string(scalars[first..<start])) else {
        break
      }
      words += 1
      start = first
      guard start > 0, scalars[start - 1] == " " else { break }
      start -= 1
    }
    if start < place - 1, scalars[start] == " " { start += 1 }
    return words >= 2 ? Span(start, place - 1) : nil
  }

  private static func isOfName(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isAlphabetic || scalar == "-" || scalar == "’"
  }

  /// A title that begins a sentence is no first name.
  private static func isOffice(_ word: String) -> Bool {
    let small = word.lowercased()
    return ["minister", "ministern", "rådet", "råd", "ledamoten"].contains { small.hasSuffix($0) }
  }
}
