/// One line of `refusals.tsv`.
struct RefusalRule: Sendable {
  enum Subject: String, Sendable {
    case minister, any
    /// Not a denial, but what is no act when it is denied.
    case none
  }

  /// One of several words, perhaps behind some that do not matter.
  struct Step: Sendable {
    let keys: Set<UInt64>
    let mayBeFar: Bool
  }

  let name: String
  let subject: Subject
  let steps: [Step]
}

/// The rows of words that deny, by their first word.
struct RefusalTable: Sendable {
  /// Words that may stand where a rule has `…`.
  static let gap = 5

  private let byFirst: [UInt64: [RefusalRule]]
  /// Words of what is no act: to speculate, to be content.
  let idle: Set<UInt64>

  init() throws(LanguageDataError) {
    try self.init(DataTable(embedded: "refusals.tsv", needed: ["rule", "subject", "words"]))
  }

  /// - Throws: ``LanguageDataError`` which names the line at fault.
  init(_ table: DataTable) throws(LanguageDataError) {
    var byFirst: [UInt64: [RefusalRule]] = [:]
    var names: Set<String> = []
    var idle: Set<UInt64> = []
    for row in table.rows {
      let name = try row.cell("rule")
      guard names.insert(name).inserted else { throw row.fault("there is a rule “\(name)” already") }
      guard let subject = RefusalRule.Subject(rawValue: try row.cell("subject")) else {
        throw row.fault("the subject is minister, any or none")
      }
      var steps: [RefusalRule.Step] = []
      var isFar = false
      for word in try row.words("words") {
        if word == "…" {
          isFar = true
          continue
        }
        steps.append(
          RefusalRule.Step(keys: Set(word.split(separator: "|").map { WordKey.of($0) }), mayBeFar: isFar))
        isFar = false
      }
      if subject == .none {
        guard steps.count == 1, !isFar, let step = steps.first, !step.mayBeFar else {
          throw row.fault("what is no act is one word, with | between several")
        }
        idle.formUnion(step.keys)
        continue
      }
      guard let first = steps.first, steps.count > 1, !isFar, !first.mayBeFar else {
        throw row.fault("a rule has two words or more, and … only between them")
      }
      for key in first.keys {
        byFirst[key, default: []].append(RefusalRule(name: name, subject: subject, steps: steps))
      }
    }
    self.byFirst = byFirst
    self.idle = idle
  }

  /// The rules that hold from a token on, in the table's order, each with where its words end.
  func rules(_ tokens: [Token], at start: Int, to end: Int) -> [(rule: RefusalRule, end: Int)] {
    (byFirst[tokens[start].key] ?? []).compactMap { rule in
      var index = start + 1
      for step in rule.steps.dropFirst() {
        let last = step.mayBeFar ? min(index + Self.gap, end - 1) : index
        var found: Int?
        while index < end, index <= last, tokens[index].isWord {
          if step.keys.contains(tokens[index].key) {
            found = index
            break
          }
          index += 1
        }
        guard let place = found else { return nil }
        index = place + 1
      }
      return (rule, index)
    }
  }
}
