internal import SvarModel

/// The answer to an interpellation as the chamber's record prints it: the section's heading, who speaks, and the words.
///
/// Speeches after the minister's first are the debate. One file may hold several sections.
struct InterpellationAnswerForm: TextForm {
  let format = PaperReader.Format.text

  func read(_ text: PlainTextPaper, of document: Document) -> [Arrival]? {
    let answers = answers(in: text)
    if answers.isEmpty {
      guard AnswerHeading.find(in: text.text, openings: Self.openings) != nil else { return nil }
      return document.ignored("is an answer to an interpellation in which no minister speaks")
    }
    return answers.map { .paper(.answer($0)) }
  }

  private static let openings = ["svar på interpellation"]

  func answers(in paper: PlainTextPaper) -> [Answer] {
    var answers: [Answer] = []
    var heading = AnswerHeading.find(in: paper.text, openings: Self.openings)
    while let current = heading {
      let start = current.paragraphs.upperBound + 1
      let next = AnswerHeading.find(in: paper.text, from: start, within: .max, openings: Self.openings)
        .flatMap { Self.isSection(paper.text.paragraphs[$0.paragraphs.lowerBound].text) ? $0 : nil }
      let end = next?.paragraphs.lowerBound ?? paper.text.paragraphs.count
      if let answer = answer(current, start..<end, paper) { answers.append(answer) }
      heading = next
    }
    return answers
  }

  /// "9 § Svar på …", "§ 9 Svar på …": a heading, not a sentence about one.
  private static func isSection(_ line: String) -> Bool {
    line.unicodeScalars.prefix(12).contains("§") || line.hasPrefix("Svar på interpellation")
  }

  private func answer(_ heading: AnswerHeading, _ body: Range<Int>, _ paper: PlainTextPaper) -> Answer? {
    let all = paper.text.paragraphs
    var turns: [(line: Int, speaker: SpeakerLine, body: [Int])] = []
    for index in body {
      if let speaker = SpeakerLine(all[index].text), all[index].text.utf8.count < 200 {
        turns.append((index, speaker, []))
      } else if !turns.isEmpty {
        turns[turns.count - 1].body.append(index)
      }
    }
    var kept = heading.paragraphs.map { Self.marked(all[$0], .heading) }
    var minister: Minister?
    var debate: [Speech] = []
    if turns.isEmpty {
      kept += body.map { all[$0] }
    } else {
      guard let first = turns.firstIndex(where: { $0.speaker.isMinister && !$0.body.isEmpty }) else { return nil }
      let turn = turns.remove(at: first)
      minister = turn.speaker.minister
      kept.append(Self.marked(all[turn.line], .speaker))
      kept += turn.body.map { all[$0] }
      debate = turns.map { Self.speech($0.speaker, $0.body.map { all[$0].text }) }
    }
    return Answer(
      kind: .interpellation, references: heading.references, answeredBy: minister,
      date: turns.isEmpty && debate.isEmpty ? paper.closingDay : nil,
      text: PaperText(found: paper.text.found, paragraphs: kept), debate: debate,
      provenance: Provenance(form: .text, source: paper.name))
  }

  private static func marked(_ paragraph: Paragraph, _ kind: Paragraph.Kind) -> Paragraph {
    var paragraph = paragraph
    paragraph.kind = kind
    return paragraph
  }

  private static func speech(_ speaker: SpeakerLine, _ paragraphs: [String]) -> Speech {
    var lines = TextLines()
    for paragraph in paragraphs { lines.append(paragraph) }
    return Speech(
      number: speaker.number, speaker: speaker.name, title: speaker.title, party: speaker.party, text: lines.text)
  }
}
