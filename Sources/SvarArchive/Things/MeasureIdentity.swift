import SvarModel

/// Which measure a mention is of, by a key that follows from the words alone.
///
/// Mentions in different answers are taken for one measure only where the words leave no doubt: the same kind and the
/// number of the instrument itself (committee directions, bill, official report, statute), or a programme known by its
/// number of points, within one term of parliament. Everything else stands for itself; better twice than wrongly joined.
struct MeasureIdentity {
  let key: String

  init(_ measure: Measure, _ words: MeasureWords, of answer: Answer) {
    key =
      Self.numbered(measure.kind, words)
      ?? Self.points(measure, words, answer.date)
      ?? Self.own(measure, words, answer)
  }

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

  /// `dir. 2022:87`, `prop. 2017/18:36`, `SOU 2019:30`, `den nya polisdatalagen (2018:1693)`: in the head, or right
  /// behind it in brackets.
  private static func numbered(_ kind: MeasureKind, _ words: MeasureWords) -> String? {
    let behind = words.rest.hasPrefix("(") ? String(words.rest.prefix { $0 != ")" }) : ""
    let numbers = InstrumentNumber.all(in: words.head + " " + behind)
    guard numbers.count == 1, let number = numbers.first else { return nil }
    if let instrument = instruments.first(where: { $0.word == number.word }) {
      return instrument.kinds.contains(kind) ? "\(instrument.key)-\(number.digits)" : nil
    }
    guard kind == .law, number.isBracketed, !number.hasSession, namesStatute(words.head) else { return nil }
    return "sfs-\(number.digits)"
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

  /// `34-punktsprogrammet`, within one term: the next government may have one with as many points.
  private static func points(_ measure: Measure, _ words: MeasureWords, _ day: Day?) -> String? {
    guard let day else { return nil }
    let tokens = Tokens.of(words.head).map(\.form)
    for (number, name) in zip(tokens, tokens.dropFirst()) {
      guard number.allSatisfy(\.isNumber), name.hasPrefix("punkts"),
        let stem = ["program", "paket", "plan"].first(
          where: { name.dropFirst(6).hasPrefix($0) })
      else { continue }
      return "\(number)-punkts\(stem)-\(measure.kind.rawValue)-\(termStart(day))"
    }
    return nil
  }

  /// The year of the election that the term of parliament began with: every third year until 1994, then every fourth.
  private static func termStart(_ day: Day) -> Int {
    let year = day.month >= 10 ? day.year : day.year - 1
    return year >= 1994 ? year - (year - 1994) % 4 : year - (year - 1976) % 3
  }

  /// Answers given at once to several questions are sometimes filed once for each: the same clause on the same day is
  /// the same measure.
  private static func own(_ measure: Measure, _ words: MeasureWords, _ answer: Answer) -> String {
    var hash = ContentHash()
    hash.add(measure.kind.rawValue)
    hash.add(words.head)
    hash.add(words.clause)
    hash.add(answer.date?.description ?? answer.id.rawValue)
    return hash.digits
  }
}
