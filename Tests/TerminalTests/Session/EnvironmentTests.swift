import Testing

@testable import SvarTerminal

@Suite("What the environment says of the terminal") struct EnvironmentTests {
  @Test(
    "whether UTF-8 is asked for",
    arguments: [
      (["LANG": "sv_SE.UTF-8"], true), (["LANG": "sv_SE.utf8"], true), (["LANG": "sv_SE.UTF-8@euro"], true),
      (["LANG": "sv_SE.UTF-8", "LC_ALL": "C"], false), (["LC_CTYPE": "UTF-8", "LANG": "C"], true),
      (["LANG": "sv_SE.ISO-8859-1"], false), ([:], false), (["LC_ALL": "", "LANG": "C.UTF-8"], true),
    ])
  func utf8(environment: [String: String], expected: Bool) {
    #expect(CharacterLocale.asksForUTF8 { environment[$0] } == expected)
  }

  @Test("what stands in for a terminal that this machine does not know") func standIn() {
    #expect(TerminalKind.stand(in: "xterm-kitty").first == "xterm-256color")
    #expect(TerminalKind.stand(in: "tmux-direct").first == "tmux-256color")
    #expect(TerminalKind.stand(in: "teletype-33").isEmpty)
  }

  @Test("no TERM, no terminal; an unknown one is named") func refused() {
    #expect(throws: TerminalError.terminalTypeMissing) { try TerminalKind.find { _ in nil } }
    #expect(throws: TerminalError.terminalTypeMissing) { try TerminalKind.find { _ in "" } }
    #expect(throws: TerminalError.terminalTypeUnknown("../../etc")) { try TerminalKind.find { _ in "../../etc" } }
    #expect(throws: TerminalError.terminalCannotPaint("dumb")) { try TerminalKind.find { _ in "dumb" } }
    let hostile = TerminalError.terminalTypeUnknown("\u{1B}[31m")
    #expect(!hostile.english.contains("\u{1B}") && !hostile.swedish.contains("\u{1B}"))
  }

  @Test("what a crash writes") func reset() {
    let strings = ["rmcup": "\u{1B}[?1049l", "rmkx": "\u{1B}[?1l\u{1B}>$<5>", "cnorm": "\u{1B}[?25h", "csr": "x"]
    let text = String(decoding: ResetString.make(takesModes: true) { strings[$0] }, as: UTF8.self)
    for part in ["\u{1B}[?1049l", "\u{1B}[?1l", "\u{1B}[?25h", "\u{1B}[?2004l", "\u{1B}[?1000l", "\u{1B}[r"] {
      #expect(text.contains(part))
    }
    #expect(!text.contains("$<"))
    #expect(ResetString.make(takesModes: false) { _ in nil } == Array("\r\n".utf8))
  }
}
