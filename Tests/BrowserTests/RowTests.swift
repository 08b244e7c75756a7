import Foundation
import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

@Suite struct Rows {
  private func drawn(_ row: ListRow, width: Int) -> String {
    var canvas = Canvas(size: Size(columns: width, rows: 1), glyphs: .unicode)
    let area = Rectangle(column: 0, row: 0, width: width, height: 1)
    RowView.draw(row, in: area, words: .of(.swedish), on: &canvas)
    return canvas.screen.textRows[0]
  }

  private func question(snippet: String? = nil, hit: String = "", hasAnswer: Bool = true) -> ListRow {
    let text = Array((snippet ?? "").unicodeScalars)
    let wanted = Array(hit.unicodeScalars)
    let starts = text.indices.filter { text[$0...].starts(with: wanted) }
    let hits = starts.first.map { [Span($0, $0 + wanted.count)] } ?? []
    return .question(
      QuestionRow(
        id: PaperID(rawValue: "H8119001")!, kind: .written, reference: Reference("2020/21:9001")!,
        date: Day(2020, 9, 1), asker: nil, party: nil, title: Marked("Fyrar"), status: .answered, hasAnswer: hasAnswer,
        snippet: snippet.map { Marked($0, hits: hits) }))
  }

  /// The passage begins at a word, however far in its first hit stands.
  @Test(arguments: 75...110) func aPassageIsCutAtWords(_ width: Int) {
    let passage = "Längs hela kusten slocknade fyrljusen, och sjömännen saknade de gamla fyrvaktarna"
    let row = drawn(question(snippet: passage, hit: "saknade"), width: width)
    let shown = row.split(separator: "…", omittingEmptySubsequences: false)
    #expect(row.contains("saknade"), "\(row)")
    guard row.contains("Fyrar  …"), shown.count > 1 else { return }
    let first = shown[1].prefix { $0.isLetter }
    #expect(passage.split { !$0.isLetter }.contains(first), "\(row)")
  }

  /// Beside a text the passage stands in the second line, and the words that were asked for in it.
  @Test(arguments: 26...60) func theSecondLineShowsWhatWasAskedFor(_ width: Int) {
    let passage = "Längs hela kusten slocknade fyrljusen, och sjömännen saknade de gamla fyrvaktarna"
    var canvas = Canvas(size: Size(columns: width, rows: 2), glyphs: .unicode)
    let area = Rectangle(column: 0, row: 0, width: width, height: 2)
    RowView.draw(question(snippet: passage, hit: "saknade"), in: area, words: .of(.swedish), on: &canvas)
    #expect(canvas.screen.textRows[1].contains("sakna"), "\(canvas.screen.textRows[1])")
  }

  /// Numbers end in one column, and so do days, whatever their nouns.
  @Test func agenciesStandInColumns() {
    func row(_ answers: Int, _ measures: Int) -> String {
      drawn(
        .agency(
          AgencyRow(
            name: Marked("Fyrverket"), abbreviation: nil, answers: answers, measures: measures, first: Day(2020, 9, 1),
            last: answers > 1 ? Day(2021, 9, 1) : Day(2020, 9, 1))), width: 90)
    }
    let rows = [row(1, 1), row(12, 7), row(3, 104)]
    let starts = rows.map { row in Array(row).indices.first { Array(row)[$0...].starts(with: "2020-09-01") } }
    #expect(starts[0] != nil && Set(starts).count == 1, "\(rows)")
  }

  @Test func anAnswerThatIsNotHereHasAnotherSign() {
    #expect(drawn(question(), width: 70).hasSuffix("✓"))
    #expect(drawn(question(hasAnswer: false), width: 70).hasSuffix("∅"))
    let signs: [Sign] = [.answered, .answeredElsewhere, .waiting, .withdrawn, .lapsed, .declined, .unknown]
    for glyphs in [Glyphs.unicode, .ascii] { #expect(Set(signs.map(glyphs.sign)).count == signs.count) }
  }

  /// A list beside a text tells as much of each thing as one over the whole of a narrower window.
  @Test(arguments: 1...5) func aWiderWindowTellsNoLess(_ list: Int) async {
    var narrow = await Stage(80, 24)
    var wide = await Stage(160, 40)
    await narrow.press("\(list)<pause>")
    await wide.press("\(list)<pause>")
    #expect(wide.state.layout.linesPerRow == 2)
    let told = narrow.rows[3].dropFirst(2).dropLast().split(separator: " ")
    let frame = wide.state.layout.inside(.list)!
    let lines = wide.rows[frame.row...frame.row + 1].map { String($0.prefix(frame.column + frame.width)) }
    for word in told where !word.contains("…") || word == "…" && narrow.state.list.kind == .question {
      #expect(lines.contains { $0.contains(word) }, "\(word) of \(narrow.rows[3]) in \(lines)")
    }
  }

  /// Beside a text the whole first line is the name's; what is told of it stands below, days by their years where the
  /// line is short, and what it is sorted by at the end.
  @Test func aMeasuresNameHasItsLine() {
    let row = ListRow.measure(
      MeasureRow(
        id: "bygga fyrar", kind: .assignment, status: .decided,
        name: Marked("uppdrag att bygga fyrar längs norra kusten"), answers: 12, first: Day(2020, 9, 20),
        last: Day(2021, 7, 16), deadline: PartialDate("2025-08")))
    func lines(_ width: Int) -> [String] {
      var canvas = Canvas(size: Size(columns: width, rows: 2), glyphs: .unicode)
      let area = Rectangle(column: 0, row: 0, width: width, height: 2)
      RowView.draw(row, in: area, words: .of(.swedish), today: Day(2026, 1, 1), on: &canvas)
      return canvas.screen.textRows
    }
    #expect(lines(40)[0] == " ◆ uppdrag att bygga fyrar längs norra…")
    #expect(lines(40)[1].trimmingCharacters(in: .whitespaces).hasPrefix("uppdrag · beslutad"))
    #expect(lines(40)[1].hasSuffix("!2025-08   12"))
    #expect(lines(50)[1].contains("beslutad · 2020–2021"))
    #expect(lines(70)[1].contains("beslutad · 2020-09–2021-07"))
  }

  /// Where the page stands below the list, the name has the room of the word that the sign tells too; where nothing else
  /// is in sight, or the rows are spoken, the word stays.
  @Test func aStatusIsAWordWhereNothingElseTellsIt() async {
    for (columns, rows, isThere) in [(80, 24, false), (80, 12, true), (120, 40, true)] {
      var stage = await Stage(columns, rows)
      await stage.press("3<pause>")
      let frame = stage.state.layout.inside(.list)!
      let lines = stage.rows[frame.row..<frame.row + 2].map { String($0.prefix(frame.column + frame.width)) }
      #expect(lines.contains { $0.contains("beslutad") } == isThere, "\(columns)×\(rows): \(lines)")
    }
  }

  @Test func aRowOfTwoLinesIsChosenByEither() async {
    var stage = await Stage(120, 40)
    await stage.press("M")
    let frame = stage.state.layout.inside(.list)!
    for line in [6, 7] {
      await stage.press("gg")
      let point = Point(column: frame.column + 4, row: frame.row + line)
      await stage.send(.mouse(MouseEvent(kind: .press, button: .left, point: point)))
      #expect(stage.state.list.index == 3)
      #expect(stage.screen.cursor.row == frame.row + 6, "the cursor stands on its first line")
    }
    await stage.press("G")
    #expect(stage.state.list.index == 299 && stage.text.contains("2020/21:1 "))
    await stage.press("<page-up>")
    #expect(stage.state.list.index == 299 - (frame.height / 2 - 1))
  }
}
