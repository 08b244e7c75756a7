/// Who does what a phrase says is done together.
struct Doer {
  enum Kind {
    /// An agency, a group or the county boards, named in the sentence.
    case named
    /// "Myndigheten", "uppdraget", an item of a list: an agency that was named before.
    case carried
    /// A body that is no agency: a department, a municipality, an inquiry.
    case organised
    /// The government or one of its members: no party.
    case government
    /// Another state: no party.
    case abroad
    case unknown
  }

  let kind: Kind
  /// The words that name it in the sentence; empty where it is told by none.
  let words: Range<Int>
  /// Official names, where they are known.
  let members: [String]

  var isAgency: Bool { kind == .named || kind == .carried && !members.isEmpty }
}

/// Finds who does it: the nearest agency before the phrase, else what points back to one, else others.
struct DoerFinder: Sendable {
  private let words: PartyWords

  private static let pointing = Set<UInt64>(
    words: "myndigheten myndigheterna verket ämbetet inspektionen styrelsen länsstyrelsen förmedlingen kassan")
  private static let pointingFirst = Set<UInt64>(words: "den de dessa")
  private static let work = Set<UInt64>(
    words:
      "uppdraget uppdragen regeringsuppdraget regeringsuppdragen arbetet insatsen insatserna satsningen översynen kartläggningen studien förstudien analysen utvärderingen utbildningsinsatsen utbildningen modellen planen strategin programmet projektet utredningen samråd dialog samverkan förslaget förslagen dagarna genomförandet"
  )
  private static let notBehind = Set<UInt64>(words: "från enligt hos mot mellan med än inklusive utöver")
  private static let charge = Set<UInt64>(
    words: "uppdrar uppdragit uppdrog uppdras ger gav gett givit ge får fick fått har uppdrag uppdraget")
  private static let yieldWords = Set<UInt64>(words: "för som")

  init(words: PartyWords) { self.words = words }

  /// - Parameters:
  ///   - number: The sentence, by its place in the text.
  ///   - place: Where the phrase begins.
  func doer(_ scene: Scene, sentence number: Int, before place: Int) -> Doer {
    let tokens = scene.tokens
    let range = scene.reading.sentences[number].tokens
    let start = clauseStart(tokens, place, range)
    var index = place - 1
    while index >= start {
      let token = tokens[index]
      if let row = scene.rows(in: start..<place).last(where: { $0.words.contains(index) }) {
        // "… delas med Fyrverket som samverkar med hamnarna": the relative clause is the agency's.
        let isAntecedent = row.words.upperBound < place && tokens[row.words.upperBound].key == Keys.som
        if row.words.lowerBound > start, !isAntecedent, Self.notBehind.contains(tokens[row.words.lowerBound - 1].key) {
          index = row.words.lowerBound - 1
          continue
        }
        return Doer(kind: .named, words: row.words, members: row.names)
      }
      if isGovernment(scene, index) { return Doer(kind: .government, words: index..<(index + 1), members: []) }
      if Self.pointing.contains(token.key) || Self.pointingFirst.contains(token.key) && index == start {
        let isPlural = token.key == WordKey.of("myndigheterna") || token.key == WordKey.of("de")
        return Doer(
          kind: .carried, words: index..<(index + 1), members: focus(scene, before: number, isPlural: isPlural))
      }
      // An agency by its name that the register does not have on the day: it is kept as written, and is nobody's member.
      if token.isCapital, token.has(.agency) {
        return Doer(kind: .named, words: index..<(index + 1), members: [])
      }
      // "medel till regioner för att i samverkan med …": they are the ones who do it.
      if words.has(.public, scene.reading, index), isControlled(tokens, index, place) {
        return Doer(kind: .organised, words: index..<(index + 1), members: [])
      }
      index -= 1
    }
    if let index = (start..<place).first(where: { Self.work.contains(tokens[$0].key) || tokens[$0].has(.assignment) }) {
      return Doer(kind: .carried, words: index..<index, members: focus(scene, before: number, isPlural: false))
    }
    if isItem(tokens, start, place) {
      return Doer(kind: .carried, words: start..<start, members: focus(scene, before: number, isPlural: false))
    }
    return other(scene, start, place)
  }

  private func other(_ scene: Scene, _ start: Int, _ place: Int) -> Doer {
    let tokens = scene.tokens
    for index in start..<max(start, place) {
      if words.has(.abroad, scene.reading, index) { return Doer(kind: .abroad, words: index..<index, members: []) }
      if tokens[index].has([.department, .inquiry, .inquirer]) || words.has(.organised, scene.reading, index)
        || words.has(.public, scene.reading, index)
        || tokens[index].isCapital && index > start && tokens[index].classes.isEmpty
      {
        return Doer(kind: .organised, words: index..<(index + 1), members: [])
      }
    }
    return Doer(kind: .unknown, words: start..<start, members: [])
  }

  /// Behind a semicolon or a colon, or at the sentence's beginning, without the mark of a list's item.
  func clauseStart(_ tokens: [Token], _ place: Int, _ range: Range<Int>) -> Int {
    var index = place - 1
    while index > range.lowerBound {
      if tokens[index].isMark(";") || tokens[index].isMark(":") { return index + 1 }
      index -= 1
    }
    index = range.lowerBound
    while index < place, tokens[index].kind == .mark { index += 1 }
    return index
  }

  private func isGovernment(_ scene: Scene, _ index: Int) -> Bool {
    let token = scene.tokens[index]
    guard token.has(.government) || words.has(.state, scene.reading, index), !token.endsInS else { return false }
    return token.key != WordKey.of("vår") && token.key != WordKey.of("sverige")
  }

  private func isControlled(_ tokens: [Token], _ index: Int, _ place: Int) -> Bool {
    var sees = false
    for next in (index + 1)..<max(place, index + 1) {
      if tokens[next].key == Keys.och || tokens[next].key == Keys.samt { return false }
      if tokens[next].key == Keys.som || tokens[next].key == Keys.att && tokens[next - 1].key == Keys.forWord {
        sees = true
      }
    }
    return sees
  }

  /// An item of a list: it begins with a mark, an infinitive or the phrase itself.
  private func isItem(_ tokens: [Token], _ start: Int, _ place: Int) -> Bool {
    start == place
      || start > 0 && tokens[start - 1].kind == .mark && !tokens[start - 1].isMark(".")
        && !tokens[start - 1].isMark("?") && !tokens[start - 1].isMark("!")
  }

  /// The agencies that "myndigheten" or "uppdraget" points to: those last charged with something, else those last named.
  func focus(_ scene: Scene, before number: Int, isPlural: Bool) -> [String] {
    var last: [String] = []
    var index = number
    let floor = max(0, number - 14)
    while index > floor {
      index -= 1
      let sentence = scene.reading.sentences[index]
      guard !sentence.isQuestioners else { continue }
      let rows = scene.rows(in: sentence.tokens).filter { !isPlural || $0.isOfSeveral }
      guard let row = rows.first else { continue }
      if scene.tokens[sentence.tokens].contains(where: { Self.charge.contains($0.key) && $0.key != Keys.har })
        && scene.tokens[sentence.tokens].contains(where: { $0.has(.assignment) || $0.key == WordKey.of("uppdrar") })
      {
        return row.names
      }
      if last.isEmpty { last = rows.last?.names ?? [] }
    }
    return last
  }
}
