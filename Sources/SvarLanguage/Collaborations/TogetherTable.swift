import SvarModel

/// One line of `together.tsv`.
struct TogetherRule: Sendable {
  enum Form: String, Sendable {
    /// "i samverkan med".
    case phrase
    /// "samverkar med".
    case verb
    /// "samarbetet med".
    case noun
  }

  /// One place in the row of words.
  struct Slot: Sendable {
    let keys: Set<UInt64>
    var isOptional = false
    /// Up to ``longestGap`` words that are not told.
    var isGap = false
  }

  static let longestGap = 8

  let name: String
  let slots: [Slot]
  let form: Form
  let strength: Collaboration.Strength
}

/// The phrases that say "together", by their first word.
struct TogetherTable: Sendable {
  private let byFirst: [UInt64: [TogetherRule]]

  init() throws(LanguageDataError) {
    try self.init(DataTable(embedded: "together.tsv", needed: ["rule", "words", "form", "strength"]))
  }

  init(_ table: DataTable) throws(LanguageDataError) {
    var byFirst: [UInt64: [TogetherRule]] = [:]
    for row in table.rows {
      guard let strength = Collaboration.Strength(rawValue: try row.cell("strength")) else {
        throw row.fault("the strength is strong or weak")
      }
      guard let form = TogetherRule.Form(rawValue: try row.cell("form")) else {
        throw row.fault("the form is phrase, verb or noun")
      }
      let slots = try row.words("words").map { Self.slot($0) }
      guard let first = slots.first, !first.isGap, !first.isOptional else {
        throw row.fault("a rule begins with a word that must stand there")
      }
      guard let last = slots.last, !last.isGap else { throw row.fault("a rule ends with a word") }
      let rule = TogetherRule(name: try row.cell("rule"), slots: slots, form: form, strength: strength)
      for key in first.keys { byFirst[key, default: []].append(rule) }
    }
    self.byFirst = byFirst
  }

  private static func slot(_ text: String) -> TogetherRule.Slot {
    if text == "…" { return TogetherRule.Slot(keys: [], isGap: true) }
    let isOptional = text.last == "?"
    let words = (isOptional ? String(text.dropLast()) : text).split(separator: "|")
    return TogetherRule.Slot(keys: Set(words.map { WordKey.of($0) }), isOptional: isOptional)
  }

  /// The rule whose words reach furthest from a token, and where they end; the first of the table among equals.
  func rule(_ tokens: [Token], at start: Int, to end: Int) -> (TogetherRule, Int)? {
    guard let candidates = byFirst[tokens[start].key] else { return nil }
    var best: (TogetherRule, Int)?
    for rule in candidates {
      guard let stop = stop(rule, tokens, start, end), stop > (best?.1 ?? 0) else { continue }
      best = (rule, stop)
    }
    return best
  }

  private func stop(_ rule: TogetherRule, _ tokens: [Token], _ start: Int, _ end: Int) -> Int? {
    var index = start
    var hasGap = false
    for (order, slot) in rule.slots.enumerated() {
      if slot.isGap {
        hasGap = true
        continue
      }
      if order == 0 {
        index += 1
        continue
      }
      var place = index
      let reach = min(end, index + (hasGap ? TogetherRule.longestGap + 1 : 5))
      while place < reach, !slot.keys.contains(tokens[place].key),
        hasGap ? isPassed(tokens[place]) : tokens[place].has(.adverb)
      {
        place += 1
      }
      if place < reach, slot.keys.contains(tokens[place].key) {
        index = place + 1
        hasGap = false
      } else if !slot.isOptional {
        return nil
      }
    }
    return index
  }

  /// What a gap goes over: words of the same clause.
  private func isPassed(_ token: Token) -> Bool {
    token.kind != .mark && !token.has([.relative, .subjunction, .condition]) && token.key != Keys.att
  }
}
