import SvarModel

/// Writes the papers about one subject.
struct PaperWriter {
  let stock: Stock
  let subject: Subject
  let kind: QuestionKind

  private static let questionWords = 250
  private static let answerWords = 330
  private static let speechWords = 70
  private static let measureRanks = Zipf(6000, exponent: 0.85)

  func question(_ reference: Reference, _ asker: People.Member, _ chance: inout Chance) -> Question {
    var title = Writing(stock, subject)
    title.sentence(.title, &chance)
    var writing = Writing(stock, subject)
    let wanted = chance.around(Self.questionWords) - 50
    writing.paragraph(.opening, sentences: 2, &chance)
    while writing.words < wanted { writing.paragraph(.background, sentences: chance.within(2...5), &chance) }
    writing.paragraph(.lead, sentences: 1, &chance)
    writing.paragraph(.asking, sentences: chance.isTrue(0.3) ? 2 : 1, &chance)
    let lodged = subject.day
    return Question(
      kind: kind, reference: reference, title: title.text,
      askers: [Person(name: asker.name, party: party(of: asker), identifier: asker.identifier)],
      addressee: subject.minister, dates: dates(lodged), text: PaperText(cleaning: writing.text),
      provenance: provenance(reference.session))
  }

  private func party(of asker: People.Member) -> Party? { Party(asker.party.letters(on: subject.day)) }

  private func dates(_ lodged: Day) -> QuestionDates {
    QuestionDates(
      lodged: lodged, forwarded: SessionCalendar.working(lodged.adding(days: 1)),
      announced: SessionCalendar.working(lodged.adding(days: 2)),
      due: kind == .interpellation ? SessionCalendar.working(lodged.adding(days: 21)) : nil)
  }

  /// - Precondition: there is a question.
  func answer(to questions: [Question], on day: Day, _ chance: inout Chance) -> Answer {
    let references = questions.map(\.reference)
    let asker = subject.asker
    let heading =
      kind == .written
      ? "Svar på \(references.count > 1 ? "frågorna" : "fråga") "
        + references.map(\.description).joined(separator: " och ")
        + " av \(asker.name) (\(party(of: asker)?.letters ?? "-"))"
      : "Svar på interpellation \(references.map(\.description).joined(separator: " och ")) om \(questions[0].title.lowercased())"
    var writing = Writing(stock, subject)
    writing.line(heading)
    if kind == .written { writing.line(questions[0].title) }
    writing.paragraph(.recap, sentences: questions.count, &chance)
    let wanted = chance.around(Self.answerWords) - 60
    while writing.words < wanted {
      writing.paragraph(.answering, sentences: chance.within(2...4), &chance)
      if chance.isTrue(0.3) { tellMeasures(in: &writing, &chance) }
    }
    writing.paragraph(.closing, sentences: chance.within(1...2), &chance)
    if kind == .written {
      writing.line("Stockholm den \(SessionCalendar.written(day))")
      writing.line(subject.minister.name ?? "")
    }
    let headings: ClosedRange<Int> = kind == .written ? 0...1 : 0...0
    let paragraphs = TextCleaning.paragraphs(of: writing.text) { _, line in headings.contains(line) ? .heading : .body }
    return Answer(
      kind: kind, references: references, title: questions[0].title, answeredBy: subject.minister, date: day,
      text: PaperText(found: writing.text, paragraphs: paragraphs),
      debate: kind == .interpellation && chance.isTrue(0.5) ? debate(&chance) : [],
      record: kind == .interpellation ? "\(references[0].session.label):\(chance.within(1...140))" : nil,
      provenance: provenance(references[0].session))
  }

  /// Half of what a government tells of its doings it tells again and again.
  private func tellMeasures(in writing: inout Writing, _ chance: inout Chance) {
    writing.paragraph(.measure, sentences: chance.below(2), &chance)
    writing.standing(.measure, Self.measureRanks.rank(&chance))
  }

  private func debate(_ chance: inout Chance) -> [Speech] {
    let first = chance.within(1...180)
    return (0..<chance.within(2...4)).map { number in
      var writing = Writing(stock, subject)
      let wanted = chance.around(Self.speechWords)
      while writing.words < wanted { writing.paragraph(.speech, sentences: 3, &chance) }
      let isMinister = number % 2 == 1
      return Speech(
        number: first + number, speaker: (isMinister ? subject.minister.name ?? "" : subject.asker.name).uppercased(),
        title: isMinister ? subject.minister.title : nil,
        party: isMinister ? subject.minister.party : party(of: subject.asker),
        text: PaperText(cleaning: writing.text))
    }
  }

  private func provenance(_ session: Session) -> Provenance {
    Provenance(form: .riksdagen, source: "generated/\(session.startYear)")
  }
}
