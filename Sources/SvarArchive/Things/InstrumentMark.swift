import SvarModel

/// The number of a public document that stands for a measure as a whole.
struct InstrumentMark {
  /// `dir-2022-87`, `sfs-2018-1693`, `kom-s-2021-08`, `dnr-fi2018-01523`
  let key: String
  let shown: String

  /// The kinds of measure that an instrument's number names as a whole; a bill holds many penalties.
  private static let instruments: [(word: String, key: String, kinds: Set<MeasureKind>)] = [
    ("dir", "dir", [.inquiry]),
    ("direktiv", "dir", [.inquiry]),
    ("kommittédirektiv", "dir", [.inquiry]),
    ("prop", "prop", [.bill]),
    ("proposition", "prop", [.bill]),
    ("propositionen", "prop", [.bill]),
    ("skr", "skr", [.bill]),
    ("skrivelse", "skr", [.bill]),
    ("skrivelsen", "skr", [.bill]),
    ("sou", "sou", [.inquiry]),
    ("ds", "ds", [.bill, .inquiry]),
  ]

  /// How the ministries mark their inquiries and their matters: `S 2021:08`, `Fi2018/01523`.
  static let ministries: Set<String> = [
    "a", "c", "fi", "fö", "i", "in", "jo", "ju", "k", "kli", "kn", "ku", "li", "lli", "m", "n", "s", "sb", "u", "ud",
  ]

  /// `dir. 2022:87`, `prop. 2017/18:36`, `SOU 2019:30`, `den nya polisdatalagen (2018:1693)`: in the head, or right
  /// behind it in brackets. Nil where there is none, or more than one.
  static func of(_ kind: MeasureKind, _ words: MeasureWords) -> InstrumentMark? {
    let behind = words.rest.hasPrefix("(") ? String(words.rest.prefix { $0 != ")" }) : ""
    let text = words.head + " " + behind
    let numbers = InstrumentNumber.all(in: text)
    if numbers.isEmpty { return diary(kind, text) }
    guard numbers.count == 1, let number = numbers.first else { return nil }
    if let instrument = instruments.first(where: { $0.word == number.word }) {
      guard instrument.kinds.contains(kind) else { return nil }
      return InstrumentMark(key: "\(instrument.key)-\(number.digits)", shown: "\(instrument.key). \(number.written)")
    }
    if kind == .inquiry, !number.hasSession, ministries.contains(number.word) {
      return InstrumentMark(
        key: "kom-\(number.word)-\(number.digits)", shown: "\(number.word.uppercased()) \(number.written)")
    }
    guard kind == .law, number.isBracketed, !number.hasSession, namesStatute(words.head) else { return nil }
    return InstrumentMark(key: "sfs-\(number.digits)", shown: "SFS \(number.written)")
  }

  /// `Fi2018/01523/OU`: the ministry's own number for an assignment or an inquiry.
  private static func diary(_ kind: MeasureKind, _ text: String) -> InstrumentMark? {
    guard [.assignment, .inquiry, .direction].contains(kind) else { return nil }
    // "… enligt den modell som redovisades till regeringen (Fi2007/8016)": another matter's number.
    let pointing: Set<String> = [
      "som", "enligt", "enlighet", "utgångspunkt", "utifrån", "bakgrund", "modell", "modellen", "beslut", "anledning",
    ]
    guard !Tokens.of(text).contains(where: { pointing.contains($0.form) }) else { return nil }
    let scalars = Array(text.unicodeScalars)
    let tokens = Tokens.of(text)
    var found: [InstrumentMark] = []
    for (first, second) in zip(tokens, tokens.dropFirst()) {
      let letters = first.form.prefix { !$0.isNumber }
      let year = first.form.dropFirst(letters.count)
      guard ministries.contains(String(letters)), year.count == 4, year.allSatisfy(\.isNumber),
        second.start == first.end + 1, scalars[first.end] == "/", (3...6).contains(second.form.count),
        second.form.allSatisfy(\.isNumber)
      else { continue }
      found.append(
        InstrumentMark(
          key: "dnr-\(first.form)-\(second.form)", shown: text.text(in: Span(first.start, second.end))))
    }
    return found.count == 1 ? found[0] : nil
  }

  /// Whether the head is the statute itself, and not a change in it or something after it.
  private static func namesStatute(_ head: String) -> Bool {
    let others: Set<String> = ["i", "av", "till", "om", "för", "enligt", "mot", "på", "med", "från", "ändring"]
    let tokens = Tokens.of(head).map(\.form).prefix { !$0.allSatisfy(\.isNumber) }
    guard !tokens.contains(where: others.contains) else { return false }
    return tokens.contains { form in
      ["lag", "lagen", "förordning", "förordningen", "balk", "balken"].contains { form.hasSuffix($0) }
    }
  }
}
