import SvarModel

/// Papers made up for these tests: 300 written questions, two of three answered, in an order that repeats.
enum InventedPapers {
  static let session = Session("2020/21")!
  static let askers = [
    Person(name: "Anna Provsson", party: Party("M")), Person(name: "Bo Testberg", party: Party("S")),
    Person(name: "Cecilia Påhitt", party: Party("C")), Person(name: "Åke Ölander", party: Party("SD")),
  ]
  static let subjects = [
    "Tågen i Norrland", "Vargens vandring", "Skolornas böcker", "Bränder i skog och mark", "Väntan på vård",
    "Digitala körkort för mopedbilar och andra långsamtgående fordon på allmän väg",
  ]

  static func reference(_ number: Int) -> Reference { Reference(session: session, number: number)! }
  static func date(_ number: Int) -> Day { Day(2020, 9, 10)!.adding(days: number) }
  static func isAnswered(_ number: Int) -> Bool { number % 3 != 0 }

  static func text(_ paragraphs: [String]) -> PaperText {
    let found = paragraphs.joined(separator: "\n\n")
    var position = 0
    let made = paragraphs.map { text in
      var map = OffsetMap()
      for offset in 0..<text.unicodeScalars.count { map.append(found: position + offset) }
      position += text.unicodeScalars.count + 2
      return Paragraph(text: text, map: map)
    }
    return PaperText(found: found, paragraphs: made)
  }

  static func question(_ number: Int) -> Question {
    Question(
      kind: .written, reference: reference(number), title: subjects[number % subjects.count],
      askers: [askers[number % askers.count]],
      addressee: Minister(title: "Infrastrukturminister", name: "Dan Exempel", party: Party("S")),
      status: isAnswered(number) ? .answered : .waiting, dates: QuestionDates(lodged: date(number)),
      text: text([
        "Det har under lång tid funnits en oro bland dem som bor längs banan, och nu växer den.",
        "Tågen kommer inte fram. De som pendlar vet inte när de är hemma igen.",
        "Vad avser ministern att göra åt detta?",
      ]),
      provenance: Provenance(form: .text, source: "påhitt/\(number).txt"))
  }

  static let answerText = [
    "Svar på fråga om tågen",
    "Anna Provsson har frågat mig vad jag avser att göra. Det är en viktig fråga som regeringen följer noga.",
    "Regeringen har gett Trafikverket i uppdrag att se över underhållet i norr. Uppdraget ska redovisas i maj.",
    "Polismyndigheten och Tullverket arbetar tillsammans mot stölder av koppar längs spåren.",
    "Jag kommer att följa frågan.",
  ]

  static func answer(_ number: Int) -> AnswerDetail {
    let paper = text(answerText)
    let answer = Answer(
      kind: .written, references: [reference(number)], title: "Svar på fråga \(reference(number))",
      answeredBy: Minister(title: "Infrastrukturminister", name: "Dan Exempel", party: Party("S")),
      date: date(number + 9), text: paper, provenance: Provenance(form: .text, source: "påhitt"))
    let assignment = span("uppdrag att se över underhållet i norr", in: paper)
    let clause = span("Regeringen har gett Trafikverket i uppdrag att se över underhållet i norr.", in: paper)
    let parties = span("Polismyndigheten och Tullverket", in: paper)
    let activity = span("arbetar tillsammans mot stölder av koppar längs spåren", in: paper)
    let extraction = Extraction(
      header: AnswerHeader(references: [reference(number)], place: "Stockholm", date: date(number + 9)),
      measures: [
        Measure(
          kind: .assignment, status: .decided, head: assignment, clause: clause, agencies: ["Trafikverket"], year: 2020,
          rule: "assignment-given")
      ],
      collaborations: [
        Collaboration(
          members: ["Polismyndigheten", "Tullverket"], party: parties, activity: activity, strength: .strong,
          rule: "side-by-side")
      ],
      agencies: [
        AgencyMention(name: "Trafikverket", span: span("Trafikverket", in: paper)),
        AgencyMention(name: "Polismyndigheten", span: span("Polismyndigheten", in: paper)),
        AgencyMention(name: "Tullverket", span: span("Tullverket", in: paper)),
      ])
    return AnswerDetail(
      answer: answer, extraction: extraction, measureIDs: [.init(id: "underhall", answers: 200)],
      collaborationIDs: ["koppar"])
  }

  static func span(_ words: String, in text: PaperText) -> Span {
    let found = Array(text.found.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    for start in 0...(found.count - wanted.count) where Array(found[start..<start + wanted.count]) == wanted {
      return Span(start, start + wanted.count)
    }
    return Span(0, 0)
  }
}
