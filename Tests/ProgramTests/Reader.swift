import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// A reader at the built `svar`, with a home of their own that is gone afterwards.
final class Reader {
  let terminal: PseudoTerminal
  let home: URL

  /// - Parameters:
  ///   - papers: texts to read into an archive first, by file name; none for the sample.
  init(
    _ arguments: [String] = [], papers: [String: String] = [:], environment: [String: String] = [:],
    size: Size = Size(columns: 100, rows: 30)
  ) throws {
    home = FileManager.default.temporaryDirectory.appendingPathComponent("svar-reader-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    var surroundings = ["HOME": home.path, "LANG": "sv_SE.UTF-8"].merging(environment) { $1 }
    if !papers.isEmpty {
      let folder = home.appendingPathComponent("papers")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in papers {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      surroundings["SVAR_ARCHIVE"] = home.appendingPathComponent("archive.sqlite").path
      let reading = try PseudoTerminal("svar", ["import", folder.path], environment: surroundings)
      let end = try reading.waitForEnd(within: 60_000)
      guard end == .exited(0) else { throw PseudoTerminalProblem("import ended with \(end):\n\(reading.screen.text)") }
    }
    terminal = try PseudoTerminal("svar", arguments, environment: surroundings, size: size)
  }

  deinit { try? FileManager.default.removeItem(at: home) }

  /// Leaves by `Q`, and finds the terminal as it was.
  func leave(sourceLocation: SourceLocation = #_sourceLocation) throws {
    try terminal.type("Q")
    #expect(try terminal.waitForEnd() == .exited(0), sourceLocation: sourceLocation)
    expectTerminalAsFound(sourceLocation: sourceLocation)
  }

  func expectTerminalAsFound(sourceLocation: SourceLocation = #_sourceLocation) {
    #expect(terminal.screen.leftOn == [], sourceLocation: sourceLocation)
    #expect(terminal.isLineAsFound, sourceLocation: sourceLocation)
  }
}
