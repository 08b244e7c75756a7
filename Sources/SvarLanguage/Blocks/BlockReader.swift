import SvarModel

/// Tells what each line of an answer is, and which sentences are the questioner's.
///
/// Heading, speaker and title stand first; the recap is every sentence in which somebody "har frågat", "frågar",
/// "undrar" and what is said about handing over, until the minister's own words begin; the closing line names place and
/// day; what follows it is signature and residue.
struct BlockReader: Sendable {
  let tokeniser: Tokeniser

  /// Sentences that are read of one answer; a long answer has a hundred.
  static let most = 5_000

  private static let asked = Set<UInt64>(
    words: "frågat frågar undrar undrat ställt ställer efterfrågar vill önskar bett")
  private static let questionWords = Set<UInt64>(
    words:
      "mig om vad vilka vilken vilket hur när varför huruvida regeringen följande fråga frågor frågorna frågan statsrådet statsministern"
  )
  private static let handing = Set<UInt64>(
    words: "fördelat överlämnats besvara svara arbetsfördelningen överlåtits besvarar överlämnad överlämnade fördelad")
  private static let handingAbout = Set<UInt64>(
    words: "mig jag interpellationen interpellationerna frågan frågorna sammanhang")
  private static let asker = Set<UInt64>(words: "interpellanten frågeställaren interpellanterna frågeställarna")

  func read(_ paper: PaperText) -> Reading {
    let text = ReadingText(paper)
    var tokens: [Token] = []
    tokens.reserveCapacity(text.scalars.count / 5)
    var lines: [Range<Int>] = []
    for line in text.lines {
      let start = tokens.count
      tokeniser.tokens(of: text.scalars, from: line.start, to: line.end, into: &tokens)
      lines.append(start..<tokens.count)
    }
    var blocks = [Block](repeating: .body, count: lines.count)
    markHead(&blocks, lines, tokens, text)
    markFoot(&blocks, lines, tokens)
    var sentences: [Reading.Sentence] = []
    var inRecap = true
    for (index, line) in lines.enumerated() where blocks[index] == .body && sentences.count < Self.most {
      var recap = 0
      let here = SentenceSplitter.sentences(of: tokens, in: line)
      for sentence in here {
        let isShort = sentence.count <= 3
        let isQuestion = inRecap && asks(tokens, sentence)
        let isHanding = inRecap && hands(tokens, sentence)
        if !isShort && !isQuestion && !isHanding {
          inRecap = inRecap && sentences.count < 3 && !isOwnWords(tokens, sentence)
        }
        if isQuestion || isHanding { recap += 1 }
        sentences.append(
          Reading.Sentence(
            tokens: sentence, line: index, isQuestioners: isQuestion || isHanding || asks(tokens, sentence)))
      }
      if recap > 0, recap == here.filter({ $0.count > 3 }).count { blocks[index] = .recap }
    }
    return Reading(text: text, tokens: tokens, lines: lines, blocks: blocks, sentences: sentences)
  }

  private func isOwnWords(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    tokens[range].contains { $0.has(.government) && !$0.has(.other) }
  }

  /// "NAMN har frågat mig om …", "Hon har också frågat …", "Vidare undrar NAMN …".
  private func asks(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    for index in range where Self.asked.contains(tokens[index].key) {
      let after = tokens[min(index + 1, range.upperBound)..<min(index + 6, range.upperBound)]
      guard after.contains(where: { Self.questionWords.contains($0.key) }) else { continue }
      let isWeak = tokens[index].key == WordKey.of("vill") || tokens[index].key == WordKey.of("önskar")
      if isWeak {
        guard after.contains(where: { $0.key == WordKey.of("veta") }) else { continue }
      }
      let before = tokens[range.lowerBound..<index]
      if before.contains(where: { $0.key == WordKey.of("jag") || $0.key == WordKey.of("vi") || $0.key == Keys.att }) {
        continue
      }
      let isNamed =
        before.contains { ($0.isCapital && $0.start > tokens[range.lowerBound].start) || Self.asker.contains($0.key) }
        || nameStarts(tokens, range) || index - range.lowerBound <= 5
      if isNamed { return true }
    }
    return false
  }

  private func nameStarts(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.count > 1 && tokens[range.lowerBound].isCapital && tokens[range.lowerBound + 1].isCapital
  }

  private func hands(_ tokens: [Token], _ range: Range<Int>) -> Bool {
    range.count < 30 && tokens[range].contains { Self.handing.contains($0.key) }
      && tokens[range].contains { Self.handingAbout.contains($0.key) }
  }

  private func markHead(_ blocks: inout [Block], _ lines: [Range<Int>], _ tokens: [Token], _ text: ReadingText) {
    var heading: Int?
    for index in 0..<min(lines.count, 8) {
      let line = lines[index]
      if heading == nil, isHeading(tokens, line) {
        blocks[index] = .heading
        heading = index
        for before in 0..<index { blocks[before] = .heading }
      } else if text.lines[index].kind == .speaker || isSpeaker(tokens, line) {
        blocks[index] = .speaker
        break
      } else if let heading, index == heading + 1, text.lines[index].kind == .heading || isTitle(tokens, line) {
        blocks[index] = .title
      } else if heading != nil {
        break
      }
    }
    for index in 0..<lines.count where text.lines[index].kind == .speaker && blocks[index] == .body {
      blocks[index] = .speaker
    }
  }

  private func isHeading(_ tokens: [Token], _ line: Range<Int>) -> Bool {
    guard line.count >= 3 else { return false }
    for index in line.lowerBound..<min(line.upperBound - 2, line.lowerBound + 40) where tokens[index].key == Keys.svar {
      guard tokens[index].isCapital, tokens[index + 1].key == Keys.pa else { continue }
      return Keys.questions.contains(tokens[index + 2].key)
    }
    return false
  }

  private func isSpeaker(_ tokens: [Token], _ line: Range<Int>) -> Bool {
    guard line.count >= 3, line.count < 25, tokens[line.upperBound - 1].isMark(":") else { return false }
    return tokens[line.lowerBound].key == Keys.anf
      || tokens[line].filter(\.isShouted).count >= 1 && tokens[line].contains { $0.isMark("(") }
  }

  /// Short, and without the stop that a sentence has.
  private func isTitle(_ tokens: [Token], _ line: Range<Int>) -> Bool {
    guard let last = tokens[line].last, line.count <= 25, !last.isMark("."), !last.isMark(":"), !last.isMark("!") else {
      return false
    }
    return !asks(tokens, line)
  }

  private func markFoot(_ blocks: inout [Block], _ lines: [Range<Int>], _ tokens: [Token]) {
    guard let closing = lines.indices.last(where: { blocks[$0] == .body && Closing.read(tokens, lines[$0]) != nil })
    else { return }
    blocks[closing] = .closing
    for index in lines.indices where index > closing {
      let line = lines[index]
      let isName = line.count <= 8 && tokens[line].allSatisfy { $0.kind == .word } && index <= closing + 2
      blocks[index] = isName ? .signature : .residue
    }
  }
}
