import SvarModel

/// A named group met in a text.
struct GroupHit: Sendable {
  let id: String
  let tokens: Range<Int>
}

/// Finds named groups: by a name of their own, or by "de tolv myndigheterna" where number, day and topic fit one group.
///
/// Without a day no group is named, for members and names change with time.
struct GroupFinder: Sendable {
  private struct Form: Sendable {
    let keys: [UInt64]
    let group: Int
    /// The alias is a number of agencies and says nothing by itself.
    let needsTopic: Bool
  }

  /// The id of the county boards taken together.
  static let countyBoards = "lansstyrelserna"

  private let register: GroupRegister
  private let topics: [[UInt64]]
  private var forms: [UInt64: [Form]] = [:]

  private static let agencies = Set<UInt64>(words: "myndigheter myndigheterna myndigheternas")
  private static let generic = Set<String>(["rattsvasendet", "atervandande", "trafikkontroll-2018"])

  init(register: GroupRegister, tokeniser: Tokeniser) throws(LanguageDataError) {
    self.register = register
    let table = try DataTable(embedded: "collaborations.tsv", needed: ["id", "topics"])
    var topics: [[UInt64]] = []
    for row in table.rows { topics.append(try row.words("topics").map { WordKey.of($0) }) }
    self.topics = topics
    for (index, group) in register.groups.enumerated() where !Self.generic.contains(group.id) {
      for name in [group.name] + group.aliases {
        let scalars = name.unicodeScalars.map(\.value)
        var tokens: [Token] = []
        tokeniser.tokens(of: scalars, from: 0, to: scalars.count, into: &tokens)
        guard let first = tokens.first, name != "arbetslivskriminalitet", name != "förstärkt samarbete",
          name != "samordningsfunktionen"
        else { continue }
        let counts =
          tokens.contains { Self.agencies.contains($0.key) }
          && tokens.contains { Calendar.number($0.key) != nil || $0.kind == .number }
        forms[first.key, default: []].append(Form(keys: tokens.map(\.key), group: index, needsTopic: counts))
      }
    }
  }

  func groups(in reading: Reading, on day: Day?) -> [GroupHit] {
    guard let day else { return [] }
    let tokens = reading.tokens
    var hits: [GroupHit] = []
    var words: Set<UInt64>?
    var index = 0
    while index < tokens.count {
      if let candidates = forms[tokens[index].key] {
        var best: Form?
        for form in candidates
        where form.keys.count > (best?.keys.count ?? 0) && fits(form, tokens, index)
          && register.groups[form.group].isActive(on: day)
        {
          if form.needsTopic {
            let all = words ?? Set(tokens.lazy.map(\.key))
            words = all
            guard topics[form.group].contains(where: all.contains) else { continue }
          }
          best = form
        }
        if let best {
          hits.append(GroupHit(id: register.groups[best.group].id, tokens: index..<(index + best.keys.count)))
          index += best.keys.count
          continue
        }
      }
      if tokens[index].has(.counties) { hits.append(GroupHit(id: Self.countyBoards, tokens: index..<(index + 1))) }
      index += 1
    }
    return hits.filter { hit in
      hit.id != Self.countyBoards || hit.tokens.upperBound >= tokens.count
        || tokens[hit.tokens.upperBound].key != Keys.i
    }
  }

  private func fits(_ form: Form, _ tokens: [Token], _ start: Int) -> Bool {
    guard start + form.keys.count <= tokens.count else { return false }
    for (offset, key) in form.keys.enumerated() where tokens[start + offset].key != key { return false }
    return true
  }
}
