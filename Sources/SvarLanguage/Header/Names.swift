import SvarModel

/// Finds people's names where the head and the recap of an answer have them.
enum Names {
  private static let particles = Set<UInt64>(words: "af von de av der den van la")
  private static let notNames = Set<UInt64>(
    words:
      "herr fru talman jag vi den det de i vidare därutöver dessutom slutligen avslutningsvis hon han interpellanten frågeställaren ålderspresident låt som med mot tack ledamoten statsrådet när och svaret frågan enligt liksom såsom trots utöver"
  )

  /// "av Marléne Lund Kopparklint (M)", once for each "av".
  static func askers(inHeading reading: Reading, _ line: Range<Int>) -> [Person] {
    var people: [Person] = []
    for index in line where reading.tokens[index].key == Keys.av && index + 1 < line.upperBound {
      guard let name = name(reading, index + 1, line.upperBound).map({ withPlace($0, reading, line.upperBound) }),
        name.count >= 2, name.upperBound < line.upperBound,
        let party = party(reading, name.upperBound, line.upperBound)
      else { continue }
      let person = Person(name: reading.string(name), party: party)
      if !people.contains(where: { $0.name == person.name }) { people.append(person) }
    }
    return people
  }

  /// The names before "har frågat", "frågar", "undrar", or between "har" and "frågat".
  static func askers(inRecap reading: Reading, _ sentence: Range<Int>) -> [Person] {
    guard let verb = sentence.first(where: { isAsking(reading.tokens, $0, sentence) }) else { return [] }
    var people: [Person] = []
    var index = sentence.lowerBound
    while index < verb {
      guard let range = name(reading, index, verb).map({ withPlace($0, reading, verb) }), range.count >= 2 else {
        index += 1
        continue
      }
      people.append(Person(name: reading.string(range), party: party(reading, range.upperBound, sentence.upperBound)))
      index = range.upperBound
    }
    // "…, och Namn har frågat …" later in the same sentence.
    var later = verb + 1
    while later < sentence.upperBound {
      if reading.tokens[later].key == Keys.och || reading.tokens[later].isMark(","),
        let range = name(reading, later + 1, sentence.upperBound), range.count >= 2,
        range.upperBound + 1 < sentence.upperBound,
        isAsking(reading.tokens, range.upperBound, sentence)
          || reading.tokens[range.upperBound].key == Keys.har
            && isAsking(reading.tokens, range.upperBound + 1, sentence)
      {
        people.append(Person(name: reading.string(range)))
        later = range.upperBound
      } else {
        later += 1
      }
    }
    return people
  }

  private static let asking = Set<UInt64>(
    words: "frågat frågar undrar undrat ställt ställer efterfrågar interpellerat vill")

  private static func isAsking(_ tokens: [Token], _ index: Int, _ sentence: Range<Int>) -> Bool {
    index < sentence.upperBound && asking.contains(tokens[index].key)
  }

  /// Where no recap names anybody: the name of which the text says what it "efterfrågar", "tar upp", "påpekar".
  static func mentionedAsker(_ reading: Reading) -> [Person] {
    let telling = Set<UInt64>(
      words:
        "efterfrågar påpekar skriver tar hänvisar nämner beskriver framhåller lyfter pekar undrar vet menar anser anför"
    )
    for sentence in reading.sentences {
      var index = sentence.tokens.lowerBound
      while index < sentence.tokens.upperBound {
        if let range = name(reading, index, sentence.tokens.upperBound), range.count >= 2,
          range.upperBound < sentence.tokens.upperBound, telling.contains(reading.tokens[range.upperBound].key)
        {
          return [Person(name: reading.string(range))]
        }
        index += 1
      }
    }
    return []
  }

  /// A person's name that begins at a token: two to five words with capitals, particles between.
  static func name(_ reading: Reading, _ start: Int, _ end: Int) -> Range<Int>? {
    let tokens = reading.tokens
    guard start < end, tokens[start].isWord, tokens[start].isCapital, !notNames.contains(tokens[start].key),
      tokens[start].classes.isEmpty || !tokens[start].has([.government, .agency])
    else { return nil }
    var index = start + 1
    while index < end, index - start < 6 {
      let token = tokens[index]
      if token.isWord, token.isCapital {
        index += 1
      } else if particles.contains(token.key), index + 1 < end, tokens[index + 1].isWord, tokens[index + 1].isCapital {
        index += 1
      } else {
        break
      }
    }
    return start..<index
  }

  /// A name with the place that tells two members of one name apart: "Namn Namnsson i Umeå". The place belongs to the name
  /// where a party or "har" follows.
  private static func withPlace(_ name: Range<Int>, _ reading: Reading, _ end: Int) -> Range<Int> {
    let place = name.upperBound + 1
    guard place < end, reading.tokens[name.upperBound].key == Keys.i, reading.tokens[place].isWord,
      reading.tokens[place].isCapital, place + 1 < reading.tokens.count,
      reading.tokens[place + 1].isMark("(") || reading.tokens[place + 1].key == Keys.har
    else { return name }
    return name.lowerBound..<(place + 1)
  }

  private static func party(_ reading: Reading, _ index: Int, _ end: Int) -> Party? {
    guard index + 2 < end, reading.tokens[index].isMark("("), reading.tokens[index + 2].isMark(")") else { return nil }
    return Party(reading.word(index + 1))
  }

  private static let titles = Set<UInt64>(words: "statsrådet statsministern statsråd vice anf samt och")

  /// Title, name and party of a minister: "Anf. 118 Statsrådet ISABELLA LÖVIN (MP):", "Mikael Damberg".
  static func minister(_ reading: Reading, _ range: Range<Int>) -> Minister? {
    let tokens = reading.tokens
    let line = tokens[range]
    var first: Int?
    var last = range.lowerBound
    if line.contains(where: { $0.isShouted && $0.count > 2 }) {
      // The chamber's records print the speaker's name in capitals.
      for index in range where tokens[index].isWord || first != nil {
        let isInitial = first != nil && tokens[index].count == 1 && tokens[index].isCapital
        if isShouted(reading, index) || isInitial {
          if first == nil { first = index }
          last = index + 1
        } else if first != nil {
          break
        }
      }
    } else {
      var index = range.lowerBound
      while index < range.upperBound {
        if tokens[index].isWord, tokens[index].isCapital, !isTitle(reading, index),
          let name = name(reading, index, range.upperBound), name.count >= 2
        {
          first = name.lowerBound
          last = name.upperBound
          break
        }
        index += 1
      }
    }
    guard let first else { return nil }
    var titleStart = range.lowerBound
    while titleStart < first, tokens[titleStart].key == Keys.anf || tokens[titleStart].kind != .word { titleStart += 1 }
    let title = titleStart < first ? reading.string(titleStart..<first) : nil
    return Minister(title: title, name: reading.string(first..<last), party: party(reading, last, range.upperBound))
  }

  private static func isShouted(_ reading: Reading, _ index: Int) -> Bool {
    let token = reading.tokens[index]
    guard token.isWord else { return false }
    var letters = 0
    for position in token.start..<token.end {
      let scalar = reading.text.scalars[position]
      guard Letters.isLetter(scalar) else { continue }
      letters += 1
      guard Letters.isCapital(scalar) || scalar == 0xDF else { return false }
    }
    return letters >= 2
  }

  private static func isTitle(_ reading: Reading, _ index: Int) -> Bool {
    titles.contains(reading.tokens[index].key) || reading.word(index).lowercased().hasSuffix("minister")
      || reading.word(index).lowercased().hasSuffix("ministern") || reading.word(index).hasSuffix("-")
  }

  /// The minister that was asked, where it is not the one who answers: the title behind "har frågat".
  static func addressee(_ reading: Reading, _ sentence: Range<Int>) -> String? {
    let tokens = reading.tokens
    guard let verb = sentence.first(where: { tokens[$0].key == Keys.asked || tokens[$0].key == Keys.asks }),
      verb + 1 < sentence.upperBound
    else { return nil }
    var index = verb + 1
    while index < sentence.upperBound, index < verb + 7 {
      let word = reading.word(index).lowercased()
      if word.hasSuffix("ministern") || word == "statsrådet" || word.hasSuffix("minister") {
        var end = index + 1
        if word == "statsrådet" || word.hasSuffix("minister"), let name = name(reading, end, sentence.upperBound) {
          end = name.upperBound
        }
        return reading.string((verb + 1)..<end)
      }
      guard word.hasSuffix("-") || word == "och" || word == "samt" || tokens[index].isMark(",") || word == "vice" else {
        return nil
      }
      index += 1
    }
    return nil
  }
}
