import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// The screen that the README shows is the one that the program shows.
///
/// `SVAR_WRITE_SCREENS=1 swift test --filter ReadmeTests` writes it anew.
@Suite("The README") struct ReadmeTests {
  private static let opening = "<!-- screen: svar, the built-in sample, 120×30, /varg Enter -->\n```\n"
  private static let closing = "\n```\n"
  private static let readme = URL(fileURLWithPath: #filePath).deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appending(path: "README.md")

  @Test("shows what a reader sees") func showsTheScreen() throws {
    let reader = try Reader(environment: ["LANG": "en_GB.UTF-8"], size: Size(columns: 120, rows: 30))
    try reader.terminal.waitFor("Invented sample")
    try reader.terminal.type("/varg")
    try reader.terminal.waitFor("Skyddsjakt på varg")
    try reader.terminal.type("<enter> <enter>")
    try reader.terminal.waitFor("till Landsbygdsminister")
    reader.terminal.settle(quiet: 400)
    let screen = reader.terminal.screen.rows.map { $0.replacing(/\s+$/, with: "") }.joined(separator: "\n")
    try reader.leave()

    let text = try String(contentsOf: Self.readme, encoding: .utf8)
    let start = try #require(text.range(of: Self.opening))
    let end = try #require(text.range(of: Self.closing, range: start.upperBound..<text.endIndex))
    if ProcessInfo.processInfo.environment["SVAR_WRITE_SCREENS"] != nil {
      let anew = text.replacingCharacters(in: start.upperBound..<end.lowerBound, with: screen)
      try anew.write(to: Self.readme, atomically: true, encoding: .utf8)
      return
    }
    #expect(Self.timeless(String(text[start.upperBound..<end.lowerBound])) == Self.timeless(screen))
  }

  /// How many milliseconds a search took is another every time, and takes room from the blanks behind it.
  private static func timeless(_ screen: String) -> String {
    screen.replacing(/\d+ ms +/, with: "– ms  ")
  }
}
