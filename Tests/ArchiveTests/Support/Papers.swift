import SvarModel

/// Invented papers in the shape of real ones, for tests to vary.
enum Papers {
  static func text(_ paragraphs: String...) -> PaperText {
    var found = ""
    var clean: [Paragraph] = []
    for paragraph in paragraphs {
      let start = found.unicodeScalars.count
      var map = OffsetMap()
      map.append(found: start, count: paragraph.unicodeScalars.count)
      clean.append(Paragraph(text: paragraph, map: map))
      found += paragraph + "\r\n\r\n"
    }
    return PaperText(found: found, paragraphs: clean)
  }

  static func question(
    _ reference: String, _ kind: QuestionKind = .written, title: String, asker: String = "Vera Exempel",
    party: String = "M", minister: Minister? = Minister(title: "Justitieminister", name: "Sten Påhitt"),
    lodged: String? = "2020-09-16", status: QuestionStatus = .waiting, text: PaperText,
    form: Provenance.Form = .riksdagen
  ) -> Question {
    Question(
      kind: kind, reference: Reference(reference)!, title: title, askers: [Person(name: asker, party: Party(party))],
      addressee: minister, status: status, dates: QuestionDates(lodged: lodged.flatMap { Day(iso: $0) }), text: text,
      provenance: Provenance(form: form, source: "påhittat/\(reference)"))
  }

  static func answer(
    _ references: [String], _ kind: QuestionKind = .written, title: String? = nil,
    minister: Minister? = Minister(title: "Justitieminister", name: "Sten Påhitt", party: Party("S")),
    date: String? = "2020-09-30", text: PaperText, debate: [Speech] = [], form: Provenance.Form = .riksdagen
  ) -> Answer {
    Answer(
      kind: kind, references: references.map { Reference($0)! }, title: title, answeredBy: minister,
      date: date.flatMap { Day(iso: $0) }, text: text, debate: debate,
      provenance: Provenance(form: form, source: "påhittat/svar \(references.first ?? "utan")"))
  }

  /// The span of some words in the text as found.
  static func span(of words: String, in text: PaperText) -> Span {
    let found = Array(text.found.unicodeScalars)
    let wanted = Array(words.unicodeScalars)
    let start = (0...found.count - wanted.count).first { Array(found[$0..<$0 + wanted.count]) == wanted }!
    return Span(start, start + wanted.count)
  }

  static let seaText = text(
    "Sten Påhitt har fått en fråga om fyrarna.", "Regeringen gav Sjöfartsverket i uppdrag att tända fyrarna igen.")

  /// A small archive's worth of papers of every kind.
  static let all: [Arrival] = [
    .paper(
      .question(
        question(
          "2020/21:12", title: "Polisens båtar", lodged: "2020-09-16",
          text: text("Polisen har för få båtar.", "Myndigheten söker fler poliser i skärgården. Vad gör ministern?")))),
    .paper(
      .question(
        question(
          "2020/21:13", title: "Fyrarnas framtid", asker: "Nils von Påhitt", party: "SD", lodged: "2020-09-18",
          text: text("Fyrarna släcks en efter en.", "Vad avser statsrådet att göra för myndigheternas samordning?")))),
    .paper(
      .question(
        question(
          "2020/21:14", title: "Valens återkomst", asker: "Vera Exempel", party: "M", lodged: "2020-09-18",
          status: .withdrawn, text: text("En valp sågs vid valet. Polisanställda räknade länkar.")))),
    .paper(
      .question(
        question(
          "2020/21:12", .interpellation, title: "Länken över sundet", asker: "Ada Dikt", party: "V",
          lodged: "2020-10-05",
          text: text("Länken är stängd. Att länka samman är bra.")))),
    .paper(
      .question(
        question("2019/20:7", title: "Utan datum", lodged: nil, text: text("Ingen vet när polis skrev detta.")))),
    .paper(.answer(answer(["2020/21:12"], title: "Polisens båtar", text: text("Polisen får tre båtar.")))),
    .paper(.answer(answer(["2020/21:13"], date: "2020-10-02", text: seaText))),
    .paper(
      .answer(
        answer(
          ["2020/21:12"], .interpellation, title: "Länken över sundet", date: "2020-11-10",
          text: text("Länken öppnas nästa år."),
          debate: [
            Speech(
              number: 2, speaker: "ADA DIKT", party: Party("V"),
              text: text("Fru talman! Bron rostar och sundet är brett.")),
            Speech(number: 3, speaker: "Sten Påhitt", title: "Justitieminister", text: text("Rosten är borta.")),
          ]))),
  ]

  /// Reads the assignment out of ``seaText`` and an agency, and nothing else.
  static func reading(_ text: PaperText, _ day: Day?) -> Extraction {
    guard text == seaText else { return Extraction() }
    return Extraction(
      header: AnswerHeader(references: [Reference("2020/21:13")!], title: "Fyrarnas framtid"),
      measures: [
        Measure(
          kind: .assignment, status: .decided, head: span(of: "uppdrag att tända fyrarna igen", in: text),
          clause: span(of: "Regeringen gav Sjöfartsverket i uppdrag att tända fyrarna igen", in: text),
          agencies: ["Sjöfartsverket"], year: 2020, rule: "test")
      ],
      collaborations: [
        Collaboration(
          members: ["Kustbevakningen", "Sjöfartsverket"], party: span(of: "Sjöfartsverket", in: text),
          activity: span(of: "tända fyrarna", in: text), strength: .strong, rule: "test")
      ], agencies: [AgencyMention(name: "Sjöfartsverket", span: span(of: "Sjöfartsverket", in: text))])
  }
}
