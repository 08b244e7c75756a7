import SvarModel

/// Reads what head, recap and foot of an answer say about it. What is not there stays nil.
struct HeaderReader: Sendable {
  private static let transferred = Set<UInt64>(
    words: "överlämnats överlämnades överlämnad fördelat fördelad arbetsfördelningen överlåtits")
  private static let within = Set<UInt64>(words: "mig jag")

  func read(_ reading: Reading) -> AnswerHeader {
    var header = AnswerHeader()
    readHeading(reading, &header)
    readSpeaker(reading, &header)
    readRecap(reading, &header)
    readFoot(reading, &header)
    return header
  }

  private func readHeading(_ reading: Reading, _ header: inout AnswerHeader) {
    guard let index = reading.blocks.firstIndex(of: .heading) else { return }
    var last = index
    while last + 1 < reading.blocks.count, reading.blocks[last + 1] == .heading { last += 1 }
    let line = reading.lines[last]
    let text = reading.text.string(reading.text.lines[last].start, reading.text.lines[last].end)
    let items = ReferenceList.read(text)
    header.references = items.map(\.reference)
    let isInterpellation = reading.tokens[line].contains { Keys.interpellations.contains($0.key) }
    header.kind = isInterpellation ? .interpellation : .written
    header.askers = Names.askers(inHeading: reading, line)
    header.title = title(reading, last, items)
    if let name = answering(reading, line) { header.answeredBy = name }
  }

  /// The title line, or what the heading has behind "om" or behind the last asker.
  private func title(_ reading: Reading, _ heading: Int, _ items: [ReferenceList.Item]) -> String? {
    let tokens = reading.tokens
    let line = reading.lines[heading]
    guard let last = items.last else { return nil }
    let after = reading.text.lines[heading].start + last.span.end
    var index = line.lowerBound
    while index < line.upperBound, tokens[index].start < after { index += 1 }
    if index < line.upperBound, tokens[index].key == Keys.om, index + 1 < line.upperBound {
      return reading.string((index + 1)..<line.upperBound)
    }
    // "av Namn (M) Titel": behind the last parenthesis with a party.
    var close: Int?
    for place in index..<line.upperBound where tokens[place].isMark(")") { close = place }
    if let close, close + 1 < line.upperBound, tokens[close + 1].isWord, items.count == 1 {
      return reading.string((close + 1)..<line.upperBound)
    }
    if let title = titleBetween(reading, heading, items) { return title }
    if heading + 1 < reading.blocks.count, reading.blocks[heading + 1] == .title {
      return reading.string(reading.lines[heading + 1])
    }
    if close == nil, index < line.upperBound, tokens[index].isWord, tokens[index].key != Keys.av {
      var end = index
      while end < line.upperBound,
        tokens[end].key != Keys.av || !(end + 1 < line.upperBound && tokens[end + 1].isCapital)
      { end += 1 }
      if end > index { return reading.string(index..<end) }
    }
    return nil
  }

  /// The first question's title where several are named with a title each: "fråga 2020/21:8 av Namn (M) Titel och fråga
  /// 2020/21:9 …", "fråga 2020/21:8 Titel och fråga 2020/21:9 …".
  private func titleBetween(_ reading: Reading, _ heading: Int, _ items: [ReferenceList.Item]) -> String? {
    guard items.count > 1 else { return nil }
    let tokens = reading.tokens
    let lineStart = reading.text.lines[heading].start
    var range = reading.lines[heading].filter {
      tokens[$0].start >= lineStart + items[0].span.end && tokens[$0].end <= lineStart + items[1].span.start
    }
    while let last = range.last, Self.joining.contains(tokens[last].key) || tokens[last].isMark(",") {
      range.removeLast()
    }
    if let first = range.first, tokens[first].key == Keys.av {
      guard let close = range.firstIndex(where: { tokens[$0].isMark(")") }) else { return nil }
      range.removeFirst(close - range.startIndex + 1)
    }
    guard let first = range.first, let last = range.last, tokens[first].isWord, tokens[first].isCapital else {
      return nil
    }
    return reading.string(first..<(last + 1))
  }

  private static let joining = Set<UInt64>(words: "och samt fråga frågan frågorna skriftlig nr")

  /// "… besvarad av Statsrådet Mikael Damberg (S)".
  private func answering(_ reading: Reading, _ line: Range<Int>) -> Minister? {
    guard let index = line.first(where: { reading.tokens[$0].key == WordKey.of("besvarad") }),
      index + 2 < line.upperBound,
      reading.tokens[index + 1].key == Keys.av
    else { return nil }
    return Names.minister(reading, (index + 2)..<line.upperBound)
  }

  private func readSpeaker(_ reading: Reading, _ header: inout AnswerHeader) {
    guard let index = reading.blocks.firstIndex(of: .speaker) else { return }
    if let minister = Names.minister(reading, reading.lines[index]) { header.answeredBy = minister }
  }

  private func readRecap(_ reading: Reading, _ header: inout AnswerHeader) {
    var askers: [Person] = []
    for sentence in reading.sentences where sentence.isQuestioners {
      for person in Names.askers(inRecap: reading, sentence.tokens)
      where !askers.contains(where: { $0.name == person.name }) {
        if askers.count < 12 { askers.append(person) }
      }
      if header.addressee == nil { header.addressee = Names.addressee(reading, sentence.tokens) }
    }
    let early = reading.sentences.prefix(14)
    header.transferred = early.contains { sentence in
      let tokens = reading.tokens[sentence.tokens]
      return tokens.contains { Self.transferred.contains($0.key) } && tokens.contains { Self.within.contains($0.key) }
    }
    if askers.isEmpty, header.askers.isEmpty,
      // Where the recap could not be told from the answer, whoever "har frågat" in its first lines is still the asker.
      let asking = early.prefix(6).first(where: { reading.tokens[$0.tokens].contains { $0.key == Keys.asked } })
    {
      askers = Names.askers(inRecap: reading, asking.tokens)
    }
    if header.askers.isEmpty {
      header.askers = askers.isEmpty ? Names.mentionedAsker(reading) : askers
    }
  }

  private func readFoot(_ reading: Reading, _ header: inout AnswerHeader) {
    guard let index = reading.blocks.firstIndex(of: .closing),
      let words = Closing.read(reading.tokens, reading.lines[index])
    else { return }
    header.place = reading.string(words.place)
    let parts = Array(words.date)
    if let day = NumberReader.small(reading.tokens[parts[0]], reading.text.scalars),
      let month = Calendar.month(reading.tokens[parts[1]].key),
      let year = NumberReader.year(reading.tokens[parts[2]], reading.text.scalars)
    {
      header.date = Day(year, month, day)
    }
    let signatures = reading.blocks.indices.filter { reading.blocks[$0] == .signature }
    if header.answeredBy == nil, signatures.count == 1, let line = signatures.first.map({ reading.lines[$0] }),
      let minister = Names.minister(reading, line), minister.name != nil
    {
      header.answeredBy = minister
    }
  }
}
