import SvarBrowser
import SvarTestSupport
import Testing

/// What a person does on the built-in sample, key by key, at the built program.
@Suite("A reader at the terminal") struct ReadingStories {
  static let newest = "Elevhälsans samarbete"
  static let oldest = "Persontrafiken norr om Umeå"

  @Test("the sample's questions are there, newest first, and said to be invented") func starts() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.waitFor("Påhittat exempel")
    try reader.terminal.waitFor("Ersättning för mjölk")
    let rows = reader.terminal.screen.rows
    let first = rows.firstIndex { $0.contains(Self.newest) } ?? .max
    let second = rows.firstIndex { $0.contains("Ersättning för mjölk") } ?? .min
    #expect(first < second)
    try reader.leave()
  }

  @Test("down, to the end, and back to the beginning") func moves() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("G")
    try reader.terminal.waitFor(Self.oldest)
    try reader.terminal.type("gg")
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("j j k <down> <pgdn> <pgup> <end> <home>")
    try reader.terminal.waitFor(Self.newest)
    try reader.leave()
  }

  @Test("results follow every keystroke of a search") func searches() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("/varg")
    try reader.terminal.waitFor("Skyddsjakt på varg")
    try reader.terminal.waitUntilGone(Self.newest)
    try reader.terminal.waitFor("Vargens utbredning")
    for _ in 0..<4 { try reader.terminal.type("<bs>") }
    // The same paper stays selected, so the list need not be at its beginning.
    try reader.terminal.waitFor("47 frågor")
    try reader.terminal.waitFor("Vargens utbredning")
    try reader.terminal.type("<esc>")
    try reader.leave()
  }

  @Test("a search that cannot be read leaves the results") func unreadable() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("/varg")
    try reader.terminal.waitFor("Skyddsjakt på varg")
    try reader.terminal.type("<space>(\"")
    reader.terminal.settle(quiet: 300)
    #expect(reader.terminal.screen.text.contains("Skyddsjakt på varg"))
    try reader.terminal.type("<esc>")
    try reader.leave()
  }

  @Test("into a paper, and back to the search as it was") func opens() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("/varg <enter>")
    try reader.terminal.waitFor("Vargens utbredning")
    try reader.terminal.waitUntilGone(Self.newest)
    try reader.terminal.type("z <enter>")
    try reader.terminal.type("H z")
    try reader.terminal.waitFor("Vargens utbredning")
    #expect(!reader.terminal.screen.text.contains(Self.newest))
    try reader.leave()
  }

  @Test("each of the five lists opens by its number") func lists() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    var seen: [String] = []
    for key in ["2", "3", "4", "5", "1"] {
      try reader.terminal.type(key)
      reader.terminal.settle(quiet: 250)
      let text = reader.terminal.screen.text
      #expect(!seen.contains(text))
      seen.append(text)
    }
    try reader.terminal.waitFor(Self.newest)
    try reader.leave()
  }

  @Test("help shows the keys of where one is") func help() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("?")
    try reader.terminal.waitFor("Det första")
    try reader.terminal.type("<esc>")
    try reader.terminal.waitUntilGone("Det första")
    try reader.terminal.waitFor(Self.newest)
    try reader.leave()
  }

  @Test("letters with dots and rings are typed and found") func swedish() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("/rödingen")
    try reader.terminal.waitFor("Rödingen i Vättern")
    try reader.terminal.waitUntilGone(Self.newest)
    try reader.terminal.type("<esc>")
    try reader.leave()
  }

  @Test("text pasted into the search line is one edit, and presses no keys") func paste() throws {
    let reader = try Reader()
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.type("/")
    try reader.terminal.send("\u{1B}[200~rödingen\u{1B}[2J\nQ\u{1B}[201~")
    reader.terminal.settle(quiet: 200)
    #expect(reader.terminal.isRunning)
    try reader.terminal.type("<esc>")
    try reader.leave()
  }

  @Test("in English where the locale says so") func english() throws {
    let reader = try Reader(environment: ["LANG": "en_GB.UTF-8"])
    try reader.terminal.waitFor(Self.newest)
    try reader.terminal.waitFor("Invented sample")
    try reader.leave()
  }

  @Test("started at a paper, or at a search") func startedAt() throws {
    let reader = try Reader(["2020/21:9002"])
    try reader.terminal.waitFor("Skyddsjakt på varg")
    try reader.leave()
    let searcher = try Reader(["rödingen"])
    try searcher.terminal.waitFor("Rödingen i Vättern")
    try searcher.terminal.waitUntilGone(Self.newest)
    try searcher.leave()
  }
}
