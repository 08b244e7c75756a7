import SvarSettings
import Testing

@testable import SvarBrowser

/// Help begins with what everybody needs.
@Suite struct HelpOrder {
  @Test(arguments: [InterfaceLanguage.swedish, .english], ["", "<enter>", "c", "F"])
  func theBasicsComeFirst(_ language: InterfaceLanguage, keys: String) async {
    var stage = await Stage(80, 40, language: language)
    await stage.press(keys + "?")
    let lines = stage.rows.map { String($0.drop { !$0.isLetter && !$0.isNumber && !"/:?<>".contains($0) }) }
    let title = lines.firstIndex { $0.hasPrefix(language == .swedish ? "Det första" : "The basics") }
    #expect(title != nil && title! < 8, "\(stage.text)")
    let order = [
      "j, ↓", "k, ↑", language == .swedish ? "Enter  " : "Enter  ", "H,", "/  ", "1  ", "Tab", "?", "q  ",
    ]
    var last = title ?? 0
    for begins in order {
      let line = lines.indices.first { $0 > last && lines[$0].hasPrefix(begins) }
      #expect(line != nil, "\(begins) after \(lines[last])")
      last = line ?? last
    }
    #expect(last < 26, "they are seen at once")
  }

  /// Where one is comes next, and nothing is told twice.
  @Test func thenWhereOneIs() async {
    var stage = await Stage(80, 60)
    await stage.press("F?")
    let text = stage.rows
    let basics = text.firstIndex { $0.contains("Det första") } ?? 0
    let here = text.firstIndex { $0.contains("I fördelningen") } ?? 0
    let anywhere = text.firstIndex { $0.contains("Överallt") } ?? 99
    #expect(basics < here && here < anywhere)
    #expect(text.filter { $0.contains(":search ") || $0.contains(":search\u{20}[") }.count == 1)
  }

  /// What was taken for the key of the measures says what it does, and where they are.
  @Test func theKeyOfTheNextMeasureIsNotTakenForTheirList() async {
    var swedish = await Stage(100, 24)
    await swedish.press("2<pause><enter>")
    #expect(swedish.status.contains("w nästa åtgärd"), "\(swedish.status)")
    var english = await Stage(100, 24, language: .english)
    await english.press("2<pause><enter>")
    #expect(english.status.contains("w next measure"), "\(english.status)")
    await english.press("?/next measure<enter>")
    #expect(english.text.contains("the list of measures has all"), "\(english.text)")
  }
}
