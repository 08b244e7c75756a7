import SvarBrowser
import SvarTestSupport
import Testing

/// What a key in the search line costs on the way to the reader, who often sits at the far end of a slow line.
@Suite("Bytes of a keystroke") struct KeystrokeTests {
  /// What a key may cost at 80×24, with all that comes after it: rows, count, text, what is offered.
  static let most = 3_072

  @Test("no key of a search costs more than 3 KB at 80×24", arguments: ["xterm-256color", "screen"])
  func bytes(kind: String) throws {
    let reader = try Reader(environment: ["TERM": kind], size: Size(columns: 80, rows: 24))
    let terminal = reader.terminal
    try terminal.waitFor(ReadingStories.newest)
    terminal.settle(quiet: 200)
    var costs: [(keys: String, bytes: Int)] = []
    func press(_ key: String) throws {
      try terminal.type(key)
      costs.append((key, terminal.settle(quiet: 120)))
    }
    for query in ["kommun", "polis", "myndighet parti:m", "\"organiserad", "varg -jakt", "e", "vragen"] {
      try press("/")
      for character in query { try press(character == " " ? "<space>" : String(character)) }
      try press("<enter>")
    }
    try press("/")
    for _ in 0..<6 { try press("<bs>") }
    for key in ["p", "a", "r", "t", "i", ":", "<tab>", "<tab>", "<c-u>", "<up>", "<esc>"] { try press(key) }
    #expect(costs.count >= 60)
    let worst = costs.sorted { $0.bytes > $1.bytes }.prefix(5).map { "\($0.keys) \($0.bytes)" }
    #expect(costs.allSatisfy { $0.bytes <= Self.most }, "the worst: \(worst)")
    #expect(costs.contains { $0.bytes > 0 })
    try reader.leave()
  }
}
