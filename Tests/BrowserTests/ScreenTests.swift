import Foundation
import SvarSettings
import Testing

@testable import SvarBrowser

/// Keys lead to screens, and the screens are kept as text beside the tests: first what is to be read, then the letter of
/// each cell's role, capital where it lies on a ground of its own.
///
/// `SVAR_WRITE_SCREENS=1 swift test --filter BrowserTests` writes them anew, to be looked at and committed.
@Suite struct Screens {
  struct Story: Sendable, CustomTestStringConvertible {
    var name: String
    var columns: Int
    var rows: Int
    var keys: String
    var language: InterfaceLanguage = .swedish
    var isSample = false
    var isASCII = false
    var lacksAnswers = false
    var isHyphenated = false

    var testDescription: String { "\(name) \(columns)×\(rows)" }
    var file: String { "\(name)-\(columns)x\(rows).txt" }
  }

  static let sizes = [(40, 10), (80, 24), (120, 40), (200, 60)]

  static let stories: [Story] =
    sizes.flatMap { columns, rows in
      [
        Story(name: "questions", columns: columns, rows: rows, keys: "jj"),
        Story(name: "question", columns: columns, rows: rows, keys: "j<enter>"),
        Story(name: "search", columns: columns, rows: rows, keys: "/pendlar<enter>"),
        Story(name: "measure", columns: columns, rows: rows, keys: "3<enter>"),
        Story(name: "contents", columns: columns, rows: rows, keys: "j<enter>c"),
        Story(name: "facets", columns: columns, rows: rows, keys: "/vargens parti:S<enter>Fa"),
        Story(name: "searches", columns: columns, rows: rows, keys: "2/skog<enter>S<enter>3SAlla åtgärder<enter>V"),
      ]
    } + [
      Story(name: "answers", columns: 80, rows: 24, keys: "2"),
      Story(name: "answer", columns: 80, rows: 24, keys: "2<enter>w"),
      Story(name: "collaborations", columns: 80, rows: 24, keys: "4"),
      Story(name: "collaboration", columns: 80, rows: 24, keys: "4<enter>z"),
      Story(name: "rules", columns: 80, rows: 24, keys: "3<enter>i"),
      Story(name: "rules", columns: 120, rows: 40, keys: "2<enter>ci"),
      Story(name: "rules-collaboration", columns: 80, rows: 24, keys: "4<enter>zi", language: .english),
      Story(name: "agency", columns: 120, rows: 40, keys: "5<pause>j<enter>"),
      Story(name: "fault", columns: 80, rows: 24, keys: "/pendlar \"mot"),
      Story(name: "fault", columns: 40, rows: 10, keys: "/pendlar \"mot"),
      Story(name: "nothing-found", columns: 80, rows: 24, keys: "/zzz<enter>"),
      Story(name: "suggestions", columns: 80, rows: 24, keys: "/vargens pendalr<enter>j"),
      Story(name: "suggestions", columns: 40, rows: 10, keys: "/vargens pendalr<enter>", language: .english),
      Story(name: "values", columns: 80, rows: 24, keys: "/vargens frågare:<tab>"),
      Story(name: "chips", columns: 80, rows: 24, keys: "/vargens parti:S status:answered<enter>C <left>"),
      Story(name: "facets-ascii", columns: 80, rows: 24, keys: "F", isASCII: true),
      Story(name: "remove", columns: 80, rows: 24, keys: "/skog<enter>S<enter>Vx", language: .english),
      Story(name: "name", columns: 80, rows: 24, keys: "/skog<enter>Sträd"),
      Story(name: "hits", columns: 120, rows: 40, keys: "2/koppar<enter>n"),
      Story(name: "find", columns: 80, rows: 24, keys: "<enter>ftåg"),
      Story(name: "command", columns: 80, rows: 24, keys: ":pane<tab>"),
      Story(name: "help", columns: 80, rows: 24, keys: "?"),
      Story(name: "help-filtered", columns: 80, rows: 24, keys: "?/träff<enter>"),
      Story(name: "english", columns: 80, rows: 24, keys: "<enter>", language: .english),
      Story(name: "sample", columns: 80, rows: 24, keys: "", isSample: true),
      Story(name: "sample", columns: 40, rows: 10, keys: "", isSample: true),
      Story(name: "ascii", columns: 120, rows: 40, keys: "j", isASCII: true),
      Story(name: "crumbs", columns: 120, rows: 40, keys: "2/koppar<enter><enter>w<enter><enter>"),
      Story(name: "answered-elsewhere", columns: 80, rows: 24, keys: "j", lacksAnswers: true),
      Story(name: "answered-elsewhere-ascii", columns: 80, rows: 24, keys: "j", isASCII: true, lacksAnswers: true),
      Story(name: "signs", columns: 80, rows: 24, keys: "?G"),
      Story(name: "chips", columns: 40, rows: 10, keys: "/vargens parti:S status:answered<enter>C <left>"),
      Story(name: "hyphenation", columns: 52, rows: 24, keys: "2<enter>ftillsammans<enter>", isHyphenated: true),
      Story(name: "too-small", columns: 39, rows: 9, keys: ""),
      Story(name: "too-small", columns: 12, rows: 3, keys: ""),
      Story(name: "help", columns: 40, rows: 10, keys: "?"),
    ]

  static let folder = URL(fileURLWithPath: #filePath).deletingLastPathComponent().appendingPathComponent("Screens")

  @Test(arguments: stories) func looksAsKept(_ story: Story) async throws {
    var library = FakeLibrary()
    library.isSample = story.isSample
    library.lacksAnswers = story.lacksAnswers
    var stage = await Stage(
      story.columns, story.rows, language: story.language, library: library, isASCII: story.isASCII,
      notebook: FakeNotebook(library), hyphenator: story.isHyphenated ? .fixed : nil)
    await stage.press(story.keys)
    let screen = stage.screen
    let cursor = "cursor \(screen.cursor.column),\(screen.cursor.row)\(screen.isCursorVisible ? " visible" : "")"
    let text = (screen.textRows + ["---- roles"] + screen.roleRows + [cursor]).joined(separator: "\n") + "\n"
    let file = Self.folder.appendingPathComponent(story.file)
    if ProcessInfo.processInfo.environment["SVAR_WRITE_SCREENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
      return
    }
    let kept = try String(contentsOf: file, encoding: .utf8)
    let mine = text.split(separator: "\n", omittingEmptySubsequences: false)
    let theirs = kept.split(separator: "\n", omittingEmptySubsequences: false)
    for (number, line) in mine.enumerated() where number >= theirs.count || theirs[number] != line {
      Issue.record(
        "\(story.file):\(number + 1)\n  kept: \(number < theirs.count ? theirs[number] : "")\n  now:  \(line)")
      return
    }
    #expect(mine.count == theirs.count)
  }
}
