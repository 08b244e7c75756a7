import Foundation
import SvarBrowser
import SvarTestSupport
import Testing

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A crash of the built program: the terminal first, then one sentence, and a report that says nothing of the reader's.
@Suite("A crash") struct CrashStories {
  static let signals = [SIGSEGV, SIGILL, SIGTRAP, SIGABRT, SIGBUS, SIGFPE]

  /// The report's name and text, when there is exactly one.
  private func report(in folder: URL) throws -> (name: String, text: String) {
    let names = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("crash-") }
    try #require(names.count == 1, "\(names)")
    return (names[0], try String(contentsOf: folder.appendingPathComponent(names[0]), encoding: .utf8))
  }

  /// What stands on the glass as one line, wherever the terminal has broken it.
  private func said(_ terminal: PseudoTerminal) -> String {
    terminal.screen.rows.joined()
  }

  @Test("by each signal, and the report tells which", arguments: signals) func each(signal: Int32) throws {
    let reader = try Reader()
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.terminal.type("2 /hemligt")
    try reader.terminal.waitFor("/hemligt")
    reader.terminal.signal(signal)
    #expect(try reader.terminal.waitForEnd() == .killed(signal: signal))
    reader.expectTerminalAsFound()

    let folder = reader.home.appendingPathComponent("state/svar")
    let (name, text) = try report(in: folder)
    #expect(said(reader.terminal).contains("Svar har kraschat och lagt en rapport i \(folder.path)/\(name)"))
    let lines = text.split(separator: "\n").map(String.init)
    #expect(lines.first?.hasPrefix("svar ") == true)
    #expect(lines.contains { $0.hasPrefix("signal: \(signal) SIG") && $0.hasSuffix("sent by process \(getpid())") })
    #expect(lines.contains("terminal: xterm-256color"))
    #expect(lines.contains("view: prompt of answers, 100×30"))
    let moment = try #require(lines.first { $0.hasPrefix("time: ") }?.dropFirst(6))
    let written = try #require(ISO8601DateFormatter().date(from: String(moment)))
    #expect(abs(written.timeIntervalSinceNow) < 600)
    let frames = lines.drop { !$0.hasPrefix("backtrace") }.dropFirst()
    #expect(frames.contains { $0.contains("svar") }, "\(frames)")
    #expect(!text.contains("hemligt"))
    let permissions = try FileManager.default.attributesOfItem(atPath: folder.path + "/" + name)[.posixPermissions]
    #expect((permissions as? NSNumber)?.intValue == 0o600)
  }

  @Test("in English, and line by line") func plain() throws {
    let reader = try Reader(["--plain", "--language", "en"], size: Size(columns: 300, rows: 30))
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.signal(SIGSEGV)
    #expect(try reader.terminal.waitForEnd() == .killed(signal: SIGSEGV))
    #expect(reader.terminal.isLineAsFound)
    let (name, text) = try report(in: reader.home.appendingPathComponent("state/svar"))
    #expect(reader.terminal.screen.text.contains("Svar has crashed and left a report in "))
    #expect(reader.terminal.screen.text.contains(name))
    #expect(text.contains("\nview: plain list of questions, "))
  }

  @Test("where nothing can be written it says so") func nowhere() throws {
    let reader = try Reader(environment: ["XDG_STATE_HOME": "/dev/null/state"])
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.signal(SIGABRT)
    #expect(try reader.terminal.waitForEnd() == .killed(signal: SIGABRT))
    reader.expectTerminalAsFound()
    #expect(said(reader.terminal).contains("Svar har kraschat; ingen rapport har skrivits."))
  }

  @Test("in restricted use without a folder nothing is written and no place shown") func restricted() throws {
    let reader = try Reader(["--restricted"])
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.signal(SIGSEGV)
    #expect(try reader.terminal.waitForEnd() == .killed(signal: SIGSEGV))
    reader.expectTerminalAsFound()
    #expect(said(reader.terminal).contains("Svar har kraschat; ingen rapport har skrivits."))
    #expect(!said(reader.terminal).contains(reader.home.path))
    #expect(try FileManager.default.contentsOfDirectory(atPath: reader.home.path) == [])
  }

  @Test("in restricted use with a folder it lies there, and only its name is shown") func restrictedFolder() throws {
    let home = FileManager.default.temporaryDirectory.appendingPathComponent("svar-crash-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: home) }
    let terminal = try PseudoTerminal(
      "svar", ["--restricted", "--sample", "--state", home.path, "--reader", "anna"],
      environment: ["LANG": "sv_SE.UTF-8", "XDG_STATE_HOME": "/nonexistent"])
    try terminal.waitFor(ReadingStories.newest)
    terminal.signal(SIGBUS)
    #expect(try terminal.waitForEnd() == .killed(signal: SIGBUS))
    let (name, _) = try report(in: home.appendingPathComponent("anna/svar"))
    #expect(said(terminal).contains("Svar har kraschat och lagt en rapport i \(name)"))
    #expect(!said(terminal).contains(home.path))
  }

  @Test("of many reports the newest stay") func most() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(ReadingStories.newest)
    try reader.leave()
    let folder = reader.home.appendingPathComponent("state/svar")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for day in 10..<30 {
      try "".write(
        to: folder.appendingPathComponent("crash-202001\(day)T000000Z-1.txt"), atomically: true, encoding: .utf8)
    }
    try reader.startAgain()
    try reader.terminal.waitFor(ReadingStories.newest)
    reader.terminal.signal(SIGSEGV)
    _ = try reader.terminal.waitForEnd()
    let left = try FileManager.default.contentsOfDirectory(atPath: folder.path).filter { $0.hasPrefix("crash-") }
      .sorted()
    #expect(left.count == 10)
    #expect(left.first == "crash-20200121T000000Z-1.txt")
    #expect(left.last?.hasPrefix("crash-202001") == false)
  }
}
