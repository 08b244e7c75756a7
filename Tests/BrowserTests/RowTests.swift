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

  @Test func anAnswerThatIsNotHereHasAnotherSign() {
    #expect(drawn(question(), width: 70).hasSuffix("✓"))
    #expect(drawn(question(hasAnswer: false), width: 70).hasSuffix("∅"))
    let signs: [Sign] = [.answered, .answeredElsewhere, .waiting, .withdrawn, .lapsed, .declined, .unknown]
    for glyphs in [Glyphs.unicode, .ascii] { #expect(Set(signs.map(glyphs.sign)).count == signs.count) }
  }
}
