import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

/// A reader at the built `svar`, with a home of their own that is gone afterwards.
final class Reader {
  private(set) var terminal: PseudoTerminal
  let home: URL
  private let surroundings: [String: String]

  /// - Parameters:
  ///   - papers: texts to read into an archive first, by file name; none for the sample.
  init(
    _ arguments: [String] = [], papers: [String: String] = [:], environment: [String: String] = [:],
    size: Size = Size(columns: 100, rows: 30)
  ) throws {
    home = FileManager.default.temporaryDirectory.appendingPathComponent("svar-reader-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: home, withIntermediateDirectories: true)
    var surroundings = [
      "HOME": home.path, "LANG": "sv_SE.UTF-8", "XDG_STATE_HOME": home.appendingPathComponent("state").path,
    ].merging(environment) { $1 }
    if !papers.isEmpty {
      let folder = home.appendingPathComponent("papers")
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      for (name, text) in papers {
        try text.write(to: folder.appendingPathComponent(name), atomically: true, encoding: .utf8)
      }
      surroundings["SVAR_ARCHIVE"] = home.appendingPathComponent("archive.sqlite").path
      try Self.bring(folder, in: surroundings)
    }
    self.surroundings = surroundings
    // In restricted use the environment names no archive.
    let named = arguments.contains("--restricted") ? surroundings["SVAR_ARCHIVE"].map { ["--archive", $0] } ?? [] : []
    terminal = try PseudoTerminal("svar", arguments + named, environment: surroundings, size: size)
  }

  private static func bring(_ path: URL, in surroundings: [String: String]) throws {
    let reading = try PseudoTerminal("svar", ["import", path.path], environment: surroundings)
    let end = try reading.waitForEnd(within: 60_000)
    guard end == .exited(0) else { throw PseudoTerminalProblem("import ended with \(end):\n\(reading.screen.text)") }
  }

  /// Reads one more paper into the archive that was made from `papers`.
  func bring(_ name: String, _ text: String) throws {
    let file = home.appendingPathComponent(name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    try Self.bring(file, in: surroundings)
  }

  /// Runs the program once more in the same home, after it has been left.
  func startAgain(_ arguments: [String] = [], size: Size = Size(columns: 100, rows: 30)) throws {
    terminal = try PseudoTerminal("svar", arguments, environment: surroundings, size: size)
  }

  /// Another browser of the same reader's, at a terminal of its own.
  func another() throws -> PseudoTerminal {
    try PseudoTerminal("svar", [], environment: surroundings, size: Size(columns: 100, rows: 30))
  }

  /// What a command prints.
  func run(_ arguments: [String]) throws -> String {
    let run = try PseudoTerminal("svar", arguments, environment: surroundings, size: Size(columns: 1000, rows: 200))
    _ = try run.waitForEnd()
    return run.screen.text
  }

  /// What lies in the folder that the program keeps what is the reader's in.
  var kept: [String] {
    let folder = surroundings["XDG_STATE_HOME"] ?? home.appendingPathComponent(".local/state").path
    return ((try? FileManager.default.subpathsOfDirectory(atPath: folder)) ?? []).filter { $0.hasSuffix(".sqlite") }
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
