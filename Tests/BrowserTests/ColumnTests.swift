import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// Columns of lists stand one below another, end before the border, and the bar of the row one is on ends between words.
@Suite struct Columns {
  private func drawn(_ row: ListRow, _ width: Int, _ lines: Int = 1) -> [String] {
    var canvas = Canvas(size: Size(columns: width, rows: lines), glyphs: .unicode)
    let area = Rectangle(column: 0, row: 0, width: width, height: lines)
    RowView.draw(row, in: area, words: .of(.swedish), today: Day(2022, 1, 1), on: &canvas)
    return canvas.screen.textRows.map { $0.padded(to: width) }
  }

  private func measure(_ answers: Int, _ first: String, _ last: String, _ deadline: String?) -> ListRow {
    .measure(
      MeasureRow(
        id: first, kind: .assignment, status: .decided, name: Marked("uppdrag att bygga fyrar"), answers: answers,
        first: Day(iso: first), last: Day(iso: last), deadline: deadline.flatMap { PartialDate($0) }))
  }

  private let deadlines = ["2027", "2025-08", "2025-12-31"]

  @Test(arguments: [(78, 1), (118, 1), (158, 1), (58, 2), (76, 2)])
  func deadlinesBeginInOneColumn(_ width: Int, _ lines: Int) {
    let rows = deadlines.map { drawn(measure(1, "2021-01-05", "2021-01-05", $0), width, lines)[lines - 1] }
    let starts = rows.map { row in Array(row).firstIndex(of: "<") }
    #expect(starts[0] != nil && Set(starts).count == 1, "\(rows)")
  }

  /// A row with a deadline has its other figures where one without has them.
  @Test(arguments: [78, 118, 158]) func figuresStandStillBesideADeadline(_ width: Int) {
    let rows = [nil, "2027", "2025-12-31"].map { drawn(measure(3, "2021-01-05", "2021-01-05", $0), width)[0] }
    let counts = rows.map { row in Array(row).lastIndex(of: "3") }
    #expect(Set(counts).count == 1, "\(rows)")
    let many = drawn(measure(125, "2021-01-05", "2021-09-01", "2025-08"), width)[0]
    #expect(Array(many).firstIndex(of: "<") == Array(rows[1]).firstIndex(of: "<"), "\(many)\n\(rows[1])")
  }

  /// In one list days have one form.
  @Test(arguments: [(40, 2), (58, 2), (78, 1)]) func daysHaveOneForm(_ width: Int, _ lines: Int) {
    let rows = [
      measure(1, "2021-01-05", "2021-01-05", nil), measure(1, "2021-01-05", "2021-01-05", "2025-08"),
      measure(1, "2021-01-05", "2021-01-05", "2025-12-31"),
    ].map { drawn($0, width, lines)[lines - 1] }
    for row in rows {
      let days = row.split { !$0.isNumber && $0 != "-" }.filter { $0.count >= 4 && $0.first == "2" }
      #expect(days.allSatisfy { $0.count == 7 }, "\(row)")
    }
  }

  private let refusal = ListRow.refusal(
    RefusalRow(
      id: "x", act: Marked(String(repeating: "tända fyrarna igen ", count: 20)), answer: PaperID(rawValue: "H81289")!,
      kind: .written, reference: Reference("2020/21:89")!, date: Day(2021, 3, 4), minister: Marked("Vera Påhitt"),
      title: "Fyrskatten"))

  @Test(arguments: [(38, 1), (40, 2), (58, 1), (78, 1), (118, 1)]) func noTextTouchesTheBorder(
    _ width: Int, _ lines: Int
  ) {
    for line in drawn(refusal, width, lines) { #expect(line.last == " ", "\(line)|") }
  }

  @Test func namesOfCollaborationsHaveOneColumn() {
    func row(_ name: String, _ purpose: String) -> [Character] {
      Array(
        drawn(
          .collaboration(
            CollaborationRow(
              id: "x", name: Marked(name), purpose: purpose, answers: 1, first: Day(2021, 1, 5), last: Day(2021, 1, 5))),
          78)[0])
    }
    let rows = [
      row("Fyrverket, Lotsverket, Hamnverket, Sjömärkesverket", "XX lagar fyrar tillsammans med andra"),
      row("Myndighetsgemensamma fyrgruppen mot mörker", "XX fyrar"), row("Fyrgruppen", "XX"),
    ]
    let starts = rows.map { row in row.indices.first { row[$0...].starts(with: "XX") } }
    #expect(starts[0] != nil && Set(starts).count == 1, "\(rows.map { String($0) })")
  }

  /// The bar never ends inside a word, however wide the window and whatever the list.
  @Test(arguments: ["1", "2", "3", "4", "5", "D"], [40, 60, 80, 100, 120, 160, 200])
  func theBarEndsBetweenWords(_ list: String, _ columns: Int) async {
    for language in [InterfaceLanguage.swedish, .english] {
      var stage = await Stage(columns, 30, language: language)
      await stage.press("\(list)<pause>")
      let screen = stage.screen
      let row = screen.cursor.row
      let frame = stage.state.layout.inside(.list)!
      let bar = (frame.column..<frame.column + frame.width).filter { screen[row: row, column: $0].paint.ground != nil }
      let end = (bar.last ?? 0) + 1
      let isInside =
        end < frame.column + frame.width && screen[row: row, column: end].text != " "
        && screen[row: row, column: end - 1].text != " "
      #expect(!bar.isEmpty && !isInside, "\(stage.rows[row]) to \(end)")
      #expect(bar == Array(frame.column..<end), "in one piece")
    }
  }

  /// How many there would be without the order is as many: that is not worth telling.
  @Test func anOrderHasNoNumber() async {
    var stage = await Stage(80, 24)
    await stage.press("/vargens parti:S sortera:äldst<enter>")
    #expect(stage.rows[2] == " [vargens] om av: 75  [parti:S] om av: 50  [sortera:äldst]", "\(stage.rows[2])")
    var english = await Stage(80, 24, language: .english)
    await english.press("/vargens party:S sort:oldest<enter>C ")
    #expect(english.rows[2].hasSuffix("(sort:oldest)"), "\(english.rows[2])")
  }
}

extension String {
  fileprivate func padded(to width: Int) -> String {
    self + String(repeating: " ", count: max(0, width - DisplayWidth.columns(self)))
  }
}
