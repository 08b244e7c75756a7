/// A list of parties: "Skolverket, Sveriges Kommuner och Regioner samt andra berörda myndigheter".
struct PartyList {
  enum Kind {
    /// A state agency by name.
    case agency
    /// A named group, or the county boards.
    case group
    /// Something else with a name of its own.
    case named
    /// A body, or bodies of a kind, without a name: "kommuner", "branschorganisationerna".
    case organised
    /// "berörda myndigheter": nobody is named.
    case vague
    /// Other states and their unions.
    case abroad
    /// The government and its members.
    case state
    case unknown
  }

  struct Item {
    let words: Range<Int>
    let kind: Kind
  }

  let words: Range<Int>
  let items: [Item]

  var hasAgency: Bool { items.contains { $0.kind == .agency || $0.kind == .group } }
  /// One of them at least could be looked up or acts as a body.
  var isNamed: Bool { named > 0 }
  var named: Int {
    items.reduce(0) {
      switch $1.kind {
      case .agency, .group, .named, .organised: $0 + 1
      case .vague, .abroad, .state, .unknown: $0
      }
    }
  }
}

/// Reads lists of parties, and tells what each of them is.
struct PartyListReader: Sendable {
  let words: PartyWords
  private let table: TogetherTable
  private let lexicon: Lexicon

  private static let longest = 160
  private static let stops = Set<UInt64>(
    words:
      "för vid när där inom på om att under efter utifrån kring ska skall sedan runt fortlöpande löpande genom mot av i syfte till från avseende gällande rörande beträffande angående enligt hur tillsammans gemensamt gemensam gemensamma som vilka vilket med inför utan mellan hos"
  )
  private static let asExample = Set<UInt64>(words: "som")
  private static let numbers = Set<UInt64>(words: "antal rad flertal")

  init(words: PartyWords, table: TogetherTable, lexicon: Lexicon) {
    self.words = words
    self.table = table
    self.lexicon = lexicon
  }

  /// The list that begins at a token; nil where no party stands there.
  func list(_ scene: Scene, from start: Int, to limit: Int) -> PartyList? {
    let tokens = scene.tokens
    let limit = min(limit, start + Self.longest)
    var index = start
    var last = start
    var first = start
    var items: [PartyList.Item] = []
    func close(_ end: Int) {
      if end > first { items.append(PartyList.Item(words: first..<end, kind: kind(scene, first..<end))) }
    }
    while index < limit {
      if let end = scene.hit(at: index)?.last ?? scene.group(at: index)?.tokens.upperBound, end > index {
        index = end
        last = end
        continue
      }
      let token = tokens[index]
      if token.isMark("("),
        let end = tokens[index..<min(index + 14, limit)].firstIndex(where: { $0.isMark(")") })
      {
        index = end + 1
        last = index
        continue
      }
      if token.kind == .mark {
        if isSuspended(tokens, index, limit) {
          index += 1
          continue
        }
        guard token.isMark(","), index + 1 < limit, !isClause(scene, index + 1, limit), goesOn(scene, index + 1, limit)
        else { break }
        close(last)
        index += 1
        first = index
        continue
      }
      if isExample(scene, index, limit) {
        close(last)
        index += 1
        first = index
        continue
      }
      if token.has(.coordinator) {
        guard index + 1 < limit, token.key == Keys.och || token.key == Keys.samt || token.key == WordKey.of("eller"),
          goesOn(scene, index + 1, limit)
        else { break }
        close(last)
        index += 1
        first = index
        continue
      }
      if Self.stops.contains(token.key) {
        guard belongs(scene, index, limit) else { break }
        index += 1
        continue
      }
      if isVerb(tokens, index), !token.isCapital { break }
      index += 1
      last = index
    }
    close(last)
    return items.isEmpty ? nil : PartyList(words: start..<last, items: items)
  }

  /// Whether a list goes on behind a comma or "och": not with a clause, a verb or another phrase that says "together".
  private func goesOn(_ scene: Scene, _ index: Int, _ limit: Int) -> Bool {
    let token = scene.tokens[index]
    if scene.hit(at: index) != nil || isExample(scene, index, limit) { return true }
    if token.has(.coordinator) { return index + 1 < limit && goesOn(scene, index + 1, limit) }
    if token.has([.subjunction, .relative, .condition]) || token.key == Keys.att { return false }
    if isVerb(scene.tokens, index), !token.isCapital { return false }
    if Self.stops.contains(token.key) { return false }
    // ", och nära samverka med": a verb close behind begins something else.
    if index + 1 < limit, token.has(.adverb) || token.classes.isEmpty, !token.isCapital,
      isInfinitive(scene.tokens, index + 1)
    {
      return false
    }
    return table.rule(scene.tokens, at: index, to: limit).map { $0.0.form == .noun } ?? true
  }

  /// ", och rapporten lämnades till …", ", och Tullverket fick …": behind the comma somebody does something else.
  private func isClause(_ scene: Scene, _ comma: Int, _ limit: Int) -> Bool {
    guard scene.tokens[comma].has(.coordinator), comma + 2 < limit else { return false }
    var index = comma + 1
    while index < min(comma + 9, limit) {
      if let end = scene.hit(at: index)?.last, end > index {
        index = end
        continue
      }
      let token = scene.tokens[index]
      if token.kind == .mark || token.has([.coordinator, .relative, .subjunction]) { return false }
      if index > comma + 1, isFinite(token) { return true }
      index += 1
    }
    return false
  }

  private func isFinite(_ token: Token) -> Bool {
    guard token.entry >= 0, !token.isCapital, !token.has([.noun, .body, .agency, .inquiry]) else { return false }
    return lexicon.entries[Int(token.entry)].verbs.contains { $0.shape == .present || $0.shape == .past }
  }

  /// "patient-, brukar- och anhörigorganisationer".
  private func isSuspended(_ tokens: [Token], _ index: Int, _ limit: Int) -> Bool {
    guard tokens[index].isMark("-") || tokens[index].isMark("‑"), index + 1 < limit else { return false }
    return tokens[index + 1].isMark(",") || tokens[index + 1].has(.coordinator) || tokens[index + 1].isMark("-")
  }

  /// "såsom", "t.ex.", and "som" where a name follows.
  private func isExample(_ scene: Scene, _ index: Int, _ limit: Int) -> Bool {
    if words.has(.example, scene.reading, index) { return true }
    return Self.asExample.contains(scene.tokens[index].key) && index + 1 < limit
      && (scene.hit(at: index + 1) != nil || words.has(.example, scene.reading, index + 1))
  }

  /// "länsstyrelserna i Skåne län", "företrädare för branschen", "myndigheten för …": a preposition within a name.
  private func belongs(_ scene: Scene, _ index: Int, _ limit: Int) -> Bool {
    guard index + 1 < limit, index > 0 else { return false }
    let token = scene.tokens[index]
    if scene.tokens[index + 1].key == Keys.att { return false }
    if token.key == Keys.i { return scene.tokens[index + 1].isCapital }
    let before = scene.tokens[index - 1]
    if token.key == Keys.forWord || token.key == WordKey.of("från") || token.key == WordKey.of("inom") {
      if words.has(.leads, scene.reading, index - 1) { return true }
      return token.key == Keys.forWord && before.isCapital && scene.hits.allSatisfy { $0.last != index }
    }
    return false
  }

  func isVerb(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.entry >= 0, !token.isCapital, !token.has([.noun, .body, .agency, .inquiry]) else { return false }
    return lexicon.entries[Int(token.entry)].verbs.contains {
      $0.shape == .present || $0.shape == .infinitive || $0.shape == .supine
    }
  }

  func isInfinitive(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.entry >= 0 else { return false }
    return lexicon.entries[Int(token.entry)].verbs.contains { $0.shape == .infinitive }
  }

  // MARK: What a party is

  private func kind(_ scene: Scene, _ range: Range<Int>) -> PartyList.Kind {
    if !scene.hits(in: range).isEmpty { return .agency }
    if !scene.groups(in: range).isEmpty { return .group }
    let reading = scene.reading
    let tokens = scene.tokens
    if range.contains(where: { words.has(.state, reading, $0) || tokens[$0].has(.department) }) { return .state }
    if range.contains(where: { words.has(.abroad, reading, $0) }) { return .abroad }
    let start = range.lowerBound
    let isName = range.contains { tokens[$0].isWord && tokens[$0].isCapital }
    if isName { return .named }
    if range.contains(where: { words.has(.public, reading, $0) }) { return .organised }
    // "ett antal andra centrala myndigheter": several, though not by name.
    if range.contains(where: { Self.numbers.contains(tokens[$0].key) }),
      range.contains(where: { words.has(.organised, reading, $0) })
    {
      return .organised
    }
    if range.contains(where: { words.has(.vague, reading, $0) }) || range.isEmpty { return .vague }
    return tokens[start..<range.upperBound].indices.contains(where: { words.has(.organised, reading, $0) })
      ? .organised : .unknown
  }
}
