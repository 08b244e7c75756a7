import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// Keys that a reader has set.
@Suite struct KeySettings {
  static func bindings(_ text: String) throws -> KeyBindings {
    KeyBindings(try Configuration.read(path: "config.toml", text: text).keys)
  }

  static func stage(_ text: String) async throws -> Stage {
    let bindings = try bindings(text)
    #expect(bindings.problems.isEmpty)
    return await Stage(80, 24, keys: bindings.table)
  }

  @Test func aKeyDoesWhatItIsSetTo() async throws {
    var stage = try await Self.stage(
      """
      [keys]
      "ö" = "down"
      "gd" = "half-page-down"
      "Ctrl-N" = "down 5"
      """)
    await stage.press("öö")
    #expect(stage.state.list.index == 2)
    await stage.press("<ctrl-n>")
    #expect(stage.state.list.index == 7)
    await stage.press("3ö")
    #expect(stage.state.list.index == 10)
    await stage.press("ggj")
    #expect(stage.state.list.index == 1, "what was not set is as it was")
    await stage.press("gd")
    #expect(stage.state.list.index > 3)
  }

  @Test func aKeySetForEverywhereHoldsWhereAnotherHadIt() async throws {
    var stage = try await Self.stage("[keys]\n\"s\" = \"quit\"\n")
    await stage.press("s")
    #expect(stage.requests.last == .quit)
  }

  @Test func aPlaceOfItsOwnComesFirst() async throws {
    var stage = try await Self.stage(
      """
      [keys]
      "ö" = "down"
      [keys.text]
      "ö" = "page-down"
      """)
    await stage.press("ö")
    #expect(stage.state.list.index == 1)
    await stage.press("<enter>ö")
    #expect(stage.state.list.index == 1 && stage.state.textTop > 1)
  }

  @Test func falseTakesAKeyAway() async throws {
    var stage = try await Self.stage("[keys]\nj = false\n[keys.text]\n\"k\" = false\n")
    await stage.press("j")
    #expect(stage.state.list.index == 0 && stage.status.contains("j gör inget här. ? visar"))
    await stage.press("<down><down>k")
    #expect(stage.state.list.index == 1, "only in the text")
    await stage.press("<enter>")
    await stage.press("k")
    #expect(stage.status.contains("k gör inget här"))
  }

  @Test func severalActionsFollowOneAnother() async throws {
    var stage = try await Self.stage("[keys]\n\"å\" = [\"search pendlar\", \"open\", \"next-hit\"]\n")
    await stage.press("å")
    #expect(stage.state.list.wanted.query == "pendlar" && stage.state.spot.focus == .text)
    #expect(stage.state.spot.reading.hit != nil)
  }

  @Test func helpTellsWhatHolds() async throws {
    var stage = try await Self.stage(
      """
      [keys]
      "?" = false
      "ä" = "help"
      "x" = false
      "ö" = ["down", "open"]
      [keys.list]
      "Ctrl-X" = "sort"
      """)
    await stage.press("å")
    #expect(stage.status.contains("ä visar tangenterna"))
    await stage.press("ä")
    await stage.press("/töm sök<enter>")
    #expect(stage.text.contains("töm sökningen") && !stage.rows.contains { $0.contains("x  ") && $0.contains("töm") })
    await stage.press("/<ctrl-u>down, open<enter>")
    #expect(stage.rows.contains { $0.contains("ö") && $0.contains("down, open") })
    await stage.press("q/zzz<enter>")
    #expect(stage.text.contains("töm den med :clear-search"))
  }

  @Test(arguments: [
    ("[keys]\nj = \"dwon\"", "config.toml:2:1: there is no action “dwon”; did you mean “down”?"),
    ("[keys.lst]\nj = \"down\"", "config.toml:2:1: there is no place “lst”; did you mean “list”?"),
    (
      "[keys]\n\n\"Hyper-j\" = \"down\"",
      "config.toml:3:1: “Hyper-j” is no key; write gd, Ctrl-N, Alt-x, page-down, space …"
    ),
    ("[keys.text]\n\"ö\" = \"sort\"", "config.toml:2:1: “sort” does nothing in “text”"),
    ("[keys]\n\"ö\" = \"zoom 5\"", "config.toml:2:1: “zoom” does not take “5”"),
    ("[keys]\n\"ö\" = \"down five\"", "config.toml:2:1: “down” does not take “five”"),
    (
      "[keys]\n\"ctrl-n\" = \"down\"\n\"Ctrl-N\" = \"up\"",
      "config.toml:3:1: “Ctrl-N” is set already in line 2"
    ),
    (
      "[keys]\ng = \"down\"",
      "config.toml:2:1: “g g” cannot be reached: “g” is down; set “g” = false first"
    ),
    (
      "[keys]\n\"jk\" = \"escape\"",
      "config.toml:2:1: “jk” cannot be reached: “j” is down; set “j” = false first"
    ),
  ])
  func aFaultIsNamedWithItsPlace(_ text: String, _ sentence: String) throws {
    #expect(try Self.bindings(text).problems.first?.sentence(.english) == sentence)
  }

  @Test(arguments: ["[keys]\nj = 5", "[keys]\nj = true", "[keys]\nj = []", "[keys]\nj = [1]", "keys = \"vi\""])
  func whatIsNoActionIsRefused(_ text: String) {
    #expect(throws: SettingsProblem.self) { try Self.bindings(text) }
  }

  @Test func keysTakenFirstMayBeginOthers() throws {
    #expect(try Self.bindings("[keys]\nj = false\n\"jk\" = \"escape\"").problems.isEmpty)
  }

  @Test func keysAreWrittenAsTheyAreShown() {
    for words in [Words.swedish, Words.english] {
      for action in ActionTable.all {
        for sequence in action.keys {
          let label = sequence.keys.map { $0.label(words) }.joined(separator: " ")
          #expect(KeyNotation.read(label)?.keys == sequence.keys, "\(label)")
        }
      }
    }
    #expect(KeyNotation.read("gg") == .typed("gg"))
    #expect(KeyNotation.read("Alt-x") == KeySequence([.alt("x")]))
    #expect(KeyNotation.read("-") == .typed("-") && KeyNotation.read(" ") == .typed(" "))
    #expect(KeyNotation.read("") == nil && KeyNotation.read("Super-x") == nil && KeyNotation.read("page-dwn") == nil)
  }

  @Test func namesOfActionsInTheTablesAreActions() {
    for name in Action.moves.union(Action.passing) { #expect(ActionTable.named(name) != nil, "\(name)") }
  }
}
