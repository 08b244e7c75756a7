/// Finds the words that say what is done together.
struct ActivityFinder: Sendable {
  private let lexicon: Lexicon
  private let lists: PartyListReader
  private let table: TogetherTable
  private let phrases: NounPhrase

  init(lexicon: Lexicon, lists: PartyListReader, table: TogetherTable) {
    self.lexicon = lexicon
    self.lists = lists
    self.table = table
    phrases = NounPhrase(lexicon: lexicon)
  }

  /// A phrase with its parties, as it stands in a sentence.
  struct Place {
    let form: TogetherRule.Form
    /// Where the words of its own sentence begin, and where the one who does it ends.
    let from: Int
    let doerEnd: Int
    let trigger: Int
    let partyEnd: Int
    let limit: Int
    /// An agency stands before the phrase in the sentence.
    let isAgencyFirst: Bool
  }

  /// The infinitive behind the parties; else what stands between verb and phrase; else the phrase with its clause.
  func activity(_ tokens: [Token], _ place: Place) -> Range<Int> {
    let end = phrases.trim(tokens, place.partyEnd - 1, place.limit)
    if let behind = behind(tokens, place.partyEnd, end) { return behind }
    if place.form == .verb { return place.trigger..<place.partyEnd }
    if place.form == .noun {
      // "en dialog med Skolverket om …"
      let isContinued = place.partyEnd < end && tokens[place.partyEnd].has(.preposition)
      return place.trigger..<(isContinued ? end : place.partyEnd)
    }
    guard place.isAgencyFirst else { return place.from..<max(place.partyEnd, place.from + 1) }
    if let verb = verb(tokens, place), place.trigger - verb >= 2 { return verb..<place.trigger }
    return place.trigger..<place.partyEnd
  }

  /// "… att ta fram en plan", "… utreda om det finns", "… för att underlätta": behind the parties.
  private func behind(_ tokens: [Token], _ partyEnd: Int, _ end: Int) -> Range<Int>? {
    guard partyEnd < end else { return nil }
    var start = partyEnd
    if tokens[start].isMark(","), start + 1 < end { start += 1 }
    let marked = start
    if tokens[start].key == Keys.forWord, start + 1 < end, tokens[start + 1].key == Keys.att { start += 1 }
    if tokens[start].key == Keys.att { start += 1 }
    while start > marked || tokens[start].has(.adverb), start < end, tokens[start].has(.adverb) { start += 1 }
    guard start < end, start > marked || isVerbForm(tokens, start) else { return nil }
    var stop = end
    for index in start..<end
    where tokens[index].key == Keys.och && index + 1 < end && table.rule(tokens, at: index + 1, to: end) != nil {
      stop = index
      break
    }
    return start..<max(stop, start + 1)
  }

  private func isVerbForm(_ tokens: [Token], _ index: Int) -> Bool {
    let token = tokens[index]
    guard token.entry >= 0 else { return false }
    return lexicon.entries[Int(token.entry)].verbs.contains { $0.shape == .infinitive || $0.shape == .supine }
  }

  /// "ska genomföra uppdraget i samverkan med": the infinitive, else the finite verb behind the one who does it.
  private func verb(_ tokens: [Token], _ place: Place) -> Int? {
    let between = place.doerEnd..<max(place.doerEnd, place.trigger)
    if let found = between.first(where: { lists.isInfinitive(tokens, $0) && !lists.isVerbAuxiliary(tokens, $0) }) {
      return found
    }
    return between.first { lists.isVerb(tokens, $0) && !lists.isVerbAuxiliary(tokens, $0) }
  }

  /// From a place to the end of the sentence, without its stop.
  func rest(_ tokens: [Token], from start: Int, to limit: Int) -> Range<Int> {
    start..<max(start + 1, phrases.trim(tokens, start, limit))
  }

  /// A noun phrase from a word on, with its purpose.
  func phrase(_ tokens: [Token], from word: Int, to limit: Int) -> Int {
    phrases.end(tokens, from: word, limit: limit, keepsPurpose: true)
  }
}

extension PartyListReader {
  private static let auxiliaries = Set<UInt64>(words: "ska skall har hade har kommer får fick fått ha få är blir var")

  /// "ska", "har": says nothing of what is done.
  func isVerbAuxiliary(_ tokens: [Token], _ index: Int) -> Bool { Self.auxiliaries.contains(tokens[index].key) }
}
