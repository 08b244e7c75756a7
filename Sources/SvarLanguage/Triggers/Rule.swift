import SvarModel

/// One line of `rules.tsv`: a verb, the instrument that it names, and what its tense says.
struct Rule: Sendable {
  enum Subject: String, Sendable { case state, government, inquiry, union, any }
  enum Slot: String, Sendable {
    case object, subject, topic, whole, any
    /// The subject itself is the head: an inquiry that has delivered.
    case actor
    /// "i uppdrag", "uppdrag att".
    case assignment
  }

  let name: String
  let subject: Subject
  let slot: Slot
  let nouns: WordClasses
  /// Nil where the noun's class decides.
  let kind: MeasureKind?
  let past: MeasureStatus?
  let present: MeasureStatus?
  let future: MeasureStatus?
  let near: WordClasses
  let active: Bool
  let passive: Bool
}

/// A verb of a rule, with the particle or preposition that it wants.
struct RuleVerb: Sendable {
  let rule: Int
  let particle: UInt64?
}

/// The rules by verb.
struct RuleTable: Sendable {
  let rules: [Rule]
  private let byVerb: [Int32: [RuleVerb]]

  init(lexicon: Lexicon, file: String = "rules.tsv", text: String? = nil) throws(LanguageDataError) {
    let needed = ["rule", "verbs", "voice", "subject", "slot", "nouns", "kind", "past", "present", "future", "near"]
    let table: DataTable
    if let text {
      table = try DataTable(file: file, text: text, needed: needed)
    } else {
      table = try DataTable(embedded: file, needed: needed)
    }
    var rules: [Rule] = []
    var byVerb: [Int32: [RuleVerb]] = [:]
    for row in table.rows {
      for word in try row.words("verbs") {
        let parts = word.split(separator: "+")
        guard let first = parts.first, let verb = lexicon.verb(String(first)) else {
          throw row.fault("the verb “\(word)” is not in verbs.tsv")
        }
        let particle = parts.count > 1 ? WordKey.of(parts[1]) : nil
        byVerb[verb, default: []].append(RuleVerb(rule: rules.count, particle: particle))
      }
      rules.append(try Self.rule(row))
    }
    self.rules = rules
    self.byVerb = byVerb
  }

  func rules(for verb: Int32) -> [RuleVerb] { byVerb[verb] ?? [] }

  private static func rule(_ row: DataTable.Row) throws(LanguageDataError) -> Rule {
    guard let subject = Rule.Subject(rawValue: try row.cell("subject")) else {
      throw row.fault("the subject is state, government, inquiry, union or any")
    }
    guard let slot = Rule.Slot(rawValue: try row.cell("slot")) else {
      throw row.fault("the slot is object, subject, topic, whole, any, actor or assignment")
    }
    let kind = try row.cell("kind")
    guard kind == "noun" || MeasureKind(rawValue: kind) != nil else {
      throw row.fault("“\(kind)” is no kind of measure")
    }
    let voice = try row.cell("voice")
    return Rule(
      name: try row.cell("rule"), subject: subject, slot: slot, nouns: try classes(row, "nouns"),
      kind: MeasureKind(rawValue: kind), past: try status(row, "past"), present: try status(row, "present"),
      future: try status(row, "future"), near: try classes(row, "near"), active: voice.contains("a"),
      passive: voice.contains("p"))
  }

  private static func classes(_ row: DataTable.Row, _ column: String) throws(LanguageDataError) -> WordClasses {
    var all: WordClasses = []
    for name in try row.words(column) {
      guard let kind = WordClasses.parse(name) else { throw row.fault("“\(name)” is no class of words") }
      all.formUnion(kind)
    }
    return all
  }

  private static func status(_ row: DataTable.Row, _ column: String) throws(LanguageDataError) -> MeasureStatus? {
    switch try row.cell(column) {
    case "G": .done
    case "B": .decided
    case "P": .ongoing
    case "F": .proposed
    case "A": .announced
    case "-": nil
    case let letter: throw row.fault("“\(letter)” is no status")
    }
  }
}
