import SvarModel

/// Measures with deadlines, what is declined, and agencies against each other, all made up.
enum InventedThings {
  static let today = Day(2023, 6, 1)!

  private static func answer(_ number: Int, _ date: String, _ minister: String) -> AnswerRow {
    let reference = Reference("2020/21:\(number)")!
    return AnswerRow(
      id: PaperID(DocumentID(.written, reference)), kind: .written, reference: reference, date: Day(iso: date),
      minister: Marked(minister), party: nil, title: Marked("Fyrarnas ljus"), days: nil)
  }

  private static func mention(
    _ number: Int, _ date: String, _ status: MeasureStatus, _ clause: String, sentence: String = "",
    deadline: String? = nil, amount: Int? = nil, tie: MeasureTie? = nil
  ) -> MeasureDetail.Mention {
    MeasureDetail.Mention(
      answer: answer(number, date, "Vera Påhitt"),
      measure: Measure(
        kind: .inquiry, status: status, head: Span(0, 1), clause: Span(0, 2),
        deadline: deadline.flatMap { PartialDate($0) },
        amount: amount.map { Amount(value: $0) }, rule: "assignment-given"),
      clause: Marked(clause), sentence: Marked(sentence), tie: tie)
  }

  /// A measure whose deadline was moved and passed in silence, and one that is still to come.
  static let promises: [MeasureDetail] = [
    MeasureDetail(
      row: MeasureRow(
        id: "dir-2021-7", kind: .inquiry, status: .ongoing, name: Marked("Fyrutredningen (dir. 2021:7)"), answers: 2,
        first: Day(2021, 2, 1), last: Day(2022, 5, 9), deadline: PartialDate("2023-01-31")),
      agencies: ["Sjöfartsverket"],
      mentions: [
        mention(
          11, "2021-02-01", .announced, "en utredning (dir. 2021:7) om fyrarna ska vara klar i mars 2022",
          deadline: "2022-03", amount: 4_000_000),
        mention(
          40, "2022-05-09", .ongoing, "Fyrutredningen (dir. 2021:7) arbetar",
          sentence: "Fyrutredningen (dir. 2021:7) arbetar till den 31 januari 2023.", deadline: "2023-01-31",
          amount: 6_000_000,
          tie: MeasureTie(
            rule: .number, shared: "dir. 2021:7", other: PaperID(DocumentID(.written, Reference("2020/21:11")!)),
            otherReference: Reference("2020/21:11")!)),
      ]),
    MeasureDetail(
      row: MeasureRow(
        id: "abc", kind: .assignment, status: .decided, name: Marked("Uppdraget"), answers: 1, first: Day(2022, 5, 9),
        last: Day(2022, 5, 9), deadline: PartialDate("2024"), context: "Kustbevakningen · Fyrarnas ljus"),
      agencies: ["Kustbevakningen"],
      mentions: [mention(40, "2022-05-09", .decided, "Uppdraget ska redovisas 2024", deadline: "2024")]),
  ]

  static let refusals: [RefusalDetail] = [
    RefusalDetail(
      row: RefusalRow(
        id: "nej-1", act: Marked("införa en skatt på fyrar"),
        answer: PaperID(DocumentID(.written, Reference("2020/21:9")!)),
        kind: .written, reference: Reference("2020/21:9")!, date: Day(2021, 3, 4), minister: Marked("Vera Påhitt"),
        title: "Fyrskatten"),
      sentence: Marked("Jag avser inte att införa en skatt på fyrar."), clause: Span(0, 43),
      agencies: ["Sjöfartsverket"], rule: "refuses"),
    RefusalDetail(
      row: RefusalRow(
        id: "nej-2", act: Marked("bygga fler fyrar"), answer: PaperID(DocumentID(.written, Reference("2020/21:6")!)),
        kind: .written, reference: Reference("2020/21:6")!, date: Day(2021, 1, 7), minister: nil, title: "Fyrarna"),
      sentence: Marked("Regeringen har inga planer på att bygga fler fyrar."), rule: "refuses"),
  ]

  static func matrix(_ kind: ListKind, _ size: Int) -> AgencyMatrix {
    let names = ["Polismyndigheten", "Tullverket", "Trafikverket"]
    return AgencyMatrix(
      kind: kind, names: names, counts: [[nil, 12, 0], [12, nil, 3], [0, 3, nil]],
      narrowings: names.map { "myndighet:\($0)" })
  }
}
