import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// What slides over the text leaves it room: nothing in sight is half a word.
@Suite struct Overlays {
  static let sizes = [(80, 24), (100, 30), (119, 40), (80, 16)]

  /// The words of the text that are in sight beside the pane, line by line.
  private func beside(_ stage: Stage, _ pane: Pane) -> [String] {
    let frame = stage.state.layout.frames[pane]!
    return (frame.row + 1..<frame.row + frame.height - 1).map { row in
      let line = Array(stage.rows[row])
      return String(line[1..<frame.column]).filter { $0 != "│" }
    }
  }

  @Test(arguments: sizes, ["<enter>c", "F", "2<pause><enter>c", "3<pause><enter>c", "5<pause>F"])
  func leaveWholeWords(_ size: (columns: Int, rows: Int), keys: String) async {
    var stage = await Stage(size.columns, size.rows)
    await stage.press(keys)
    let pane: Pane = keys.contains("F") ? .facets : .contents
    #expect(stage.state.layout.frames[pane] != nil)
    let page = stage.state.page!.document.blocks.map { String(String.UnicodeScalarView($0.scalars)) }
    let known = Set(page.flatMap { $0.split { $0 == " " || $0 == "\u{A0}" } }.map(String.init))
    for line in beside(stage, pane) {
      for word in line.split(separator: " ") where word != "▌" {
        #expect(known.contains(String(word)), "\(word) in \(line)")
      }
    }
  }

  @Test(arguments: sizes) func theTextIsAsItWasWhenTheyClose(_ size: (columns: Int, rows: Int)) async {
    var stage = await Stage(size.columns, size.rows, language: .english)
    await stage.press("2<pause><enter><ctrl-d>")
    let before = stage.screen
    await stage.press("c<escape>")
    #expect(stage.screen == before)
    await stage.press("cq")
    #expect(stage.screen == before)
  }

  /// The border between them is one line, not two that cross others.
  @Test func theFramesMeet() async {
    var stage = await Stage(80, 24)
    await stage.press("<enter>c")
    let text = stage.state.layout.frames[.text]!
    let contents = stage.state.layout.frames[.contents]!
    #expect(text.column + text.width == contents.column && contents.column + contents.width == 80)
    #expect(stage.rows[text.row].contains("┐┌"))
  }
}
