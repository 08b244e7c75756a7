import Testing

@testable import SvarTerminal

@Suite("The reader's clipboard") struct ClipboardSequenceTests {
  func sent(_ text: String, through multiplexer: ClipboardSequence.Multiplexer) -> String {
    String(decoding: ClipboardSequence(multiplexer: multiplexer).bytes(for: text), as: UTF8.self)
  }

  @Test("base 64 between marks") func plain() {
    #expect(sent("åäö", through: .none) == "\u{1B}]52;c;w6XDpMO2\u{7}")
  }

  @Test("tmux gets it twice, once for itself and once to pass on") func tmux() {
    #expect(sent("a", through: .tmux) == "\u{1B}]52;c;YQ==\u{7}\u{1B}Ptmux;\u{1B}\u{1B}]52;c;YQ==\u{7}\u{1B}\\")
  }

  @Test("screen gets it in pieces that it can hold") func screen() {
    let long = String(repeating: "x", count: 1000)
    let pieces = sent(long, through: .screen).components(between: "\u{1B}P", and: "\u{1B}\\")
    #expect(pieces.allSatisfy { $0.utf8.count <= 76 })
    #expect(pieces.joined() == sent(long, through: .none))
  }

  @Test(
    "which multiplexer there is",
    arguments: [
      (["TMUX": "/tmp/tmux-0/default,1,0", "TERM": "screen"], ClipboardSequence.Multiplexer.tmux),
      (["STY": "1.pts-0"], .screen), (["TERM": "screen-256color"], .screen), (["TERM": "xterm", "TMUX": ""], .none),
    ])
  func multiplexer(environment: [String: String], expected: ClipboardSequence.Multiplexer) {
    #expect(ClipboardSequence.Multiplexer { environment[$0] } == expected)
  }
}

extension String {
  fileprivate func components(between start: String, and end: String) -> [String] {
    var parts: [String] = []
    var rest = self[...]
    while let open = rest.firstRange(of: start), let close = rest[open.upperBound...].firstRange(of: end) {
      parts.append(String(rest[open.upperBound..<close.lowerBound]))
      rest = rest[close.upperBound...]
    }
    return parts
  }
}
