/// Cuts a line into words, numbers and marks, and looks each word up once.
///
/// A hyphen inside a word belongs to it ("34-punktsprogram", "Havs-"), a colon before an inflection too ("EU:s"), and
/// so do the full stops of abbreviations that `abbreviations` holds ("bl.a.", "prop.").
struct Tokeniser: Sendable {
  let lexicon: Lexicon
  private let abbreviations: Set<UInt64>

  init(lexicon: Lexicon) throws(LanguageDataError) {
    self.lexicon = lexicon
    let table = try DataTable(embedded: "abbreviations.tsv", needed: ["abbreviation"])
    var keys: Set<UInt64> = []
    for row in table.rows { keys.insert(WordKey.of(try row.cell("abbreviation"))) }
    abbreviations = keys
  }

  func tokens(of scalars: [UInt32], from start: Int, to end: Int, into tokens: inout [Token]) {
    var position = start
    while position < end {
      let scalar = scalars[position]
      if Letters.isBlank(scalar) {
        position += 1
      } else if Letters.isLetter(scalar) {
        position = word(scalars, position, end, &tokens)
      } else if Letters.isDigit(scalar) {
        position = number(scalars, position, end, &tokens)
      } else {
        tokens.append(
          Token(
            start: position, end: position + 1, kind: .mark, key: UInt64(scalar), entry: -1, classes: [],
            isCapital: false, isShouted: false, endsInS: false))
        position += 1
      }
    }
  }

  private func word(_ scalars: [UInt32], _ start: Int, _ end: Int, _ tokens: inout [Token]) -> Int {
    var position = start
    var capitals = 0
    var letters = 0
    while position < end {
      let scalar = scalars[position]
      if Letters.isLetter(scalar) || Letters.isDigit(scalar) {
        letters += 1
        if Letters.isCapital(scalar) { capitals += 1 }
        position += 1
      } else if Letters.isHyphen(scalar), position > start {
        // A hyphen stays with the word before it, even at its end: "Havs- och vattenmyndigheten".
        position += 1
        if position < end, !Letters.isLetter(scalars[position]), !Letters.isDigit(scalars[position]) { break }
      } else if scalar == 0x3A, position + 1 < end, Letters.isLetter(scalars[position + 1]), letters <= 6, capitals >= 2
      {
        position += 1
      } else {
        break
      }
    }
    if letters == 1, capitals == 1, let joined = joined(scalars, start, position, end) {
      append(scalars, start, joined, .word, false, &tokens)
      return joined
    }
    var finish = position
    if position < end, scalars[position] == 0x2E, let stop = abbreviation(scalars, start, position, end) {
      finish = stop
    }
    append(scalars, start, finish, .word, capitals >= 2 && capitals == letters, &tokens)
    return finish
  }

  /// Where a word ends whose first letter was torn off: "R egeringen". Only for words that the lexicon knows.
  private func joined(_ scalars: [UInt32], _ start: Int, _ stop: Int, _ end: Int) -> Int? {
    guard stop + 1 < end, scalars[stop] == 0x20, Letters.isLetter(scalars[stop + 1]),
      !Letters.isCapital(scalars[stop + 1])
    else { return nil }
    var finish = stop + 1
    var key = WordKey.add(scalars[start], to: WordKey.start)
    while finish < end, Letters.isLetter(scalars[finish]) {
      key = WordKey.add(scalars[finish], to: key)
      finish += 1
    }
    return lexicon.entry(key: key) >= 0 ? finish : nil
  }

  /// Where an abbreviation ends that begins at `start` and has a full stop at `stop`.
  private func abbreviation(_ scalars: [UInt32], _ start: Int, _ stop: Int, _ end: Int) -> Int? {
    var key = WordKey.start
    for index in start...stop { key = WordKey.add(scalars[index], to: key) }
    var found = abbreviations.contains(key) ? stop + 1 : nil
    // "t.ex.", "t. ex."
    var position = stop + 1
    var length = 0
    while position < end, length < 8 {
      let scalar = scalars[position]
      if Letters.isBlank(scalar) {
        position += 1
        continue
      }
      guard Letters.isLetter(scalar) || scalar == 0x2E else { break }
      key = WordKey.add(scalar, to: key)
      position += 1
      length += 1
      if scalar == 0x2E, abbreviations.contains(key) { found = position }
    }
    return found
  }

  private func number(_ scalars: [UInt32], _ start: Int, _ end: Int, _ tokens: inout [Token]) -> Int {
    var position = start
    while position < end {
      if Letters.isDigit(scalars[position]) {
        position += 1
      } else if isGroup(scalars, position, end) {
        position += 4
      } else if scalars[position] == 0x2C || scalars[position] == 0x2E, position + 1 < end,
        Letters.isDigit(scalars[position + 1])
      {
        position += 1
      } else {
        break
      }
    }
    if position < end,
      Letters.isLetter(scalars[position])
        || (Letters.isHyphen(scalars[position]) && position + 1 < end && Letters.isLetter(scalars[position + 1]))
    {
      // "34-punktsprogram", "2a"
      return word(scalars, start, end, &tokens)
    }
    append(scalars, start, position, .number, false, &tokens)
    return position
  }

  /// A blank and just three digits, as thousands are written.
  private func isGroup(_ scalars: [UInt32], _ position: Int, _ end: Int) -> Bool {
    guard scalars[position] == 0xA0 || scalars[position] == 0x202F || scalars[position] == 0x20, position + 3 < end
    else { return false }
    for offset in 1...3 where !Letters.isDigit(scalars[position + offset]) { return false }
    return position + 4 >= end || !Letters.isDigit(scalars[position + 4])
  }

  private func append(
    _ scalars: [UInt32], _ start: Int, _ end: Int, _ kind: Token.Kind, _ shouted: Bool, _ tokens: inout [Token]
  ) {
    let key = kind == .word ? Self.key(scalars, start, end) : WordKey.of(scalars[start..<end])
    var entry: Int32 = -1
    var classes: WordClasses = []
    if kind == .word {
      entry = lexicon.entry(key: key)
      if entry < 0, end - start >= 6 { entry = lexicon.entry(endingOf: scalars, from: start, to: end) }
      if entry >= 0 { classes = lexicon.entries[Int(entry)].classes }
    }
    tokens.append(
      Token(
        start: start, end: end, kind: kind, key: key, entry: entry, classes: classes,
        isCapital: Letters.isCapital(scalars[start]), isShouted: shouted,
        endsInS: Letters.lower(scalars[end - 1]) == 0x73))
  }

  /// The key of a word; a blank inside is where its first letter was torn off.
  private static func key(_ scalars: [UInt32], _ start: Int, _ end: Int) -> UInt64 {
    guard end - start > 2, scalars[start + 1] == 0x20 else { return WordKey.of(scalars[start..<end]) }
    var word = Array(scalars[start..<end])
    word.remove(at: 1)
    return WordKey.of(word[...])
  }
}
