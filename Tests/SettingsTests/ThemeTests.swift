import Foundation
import SvarSettings
import Testing

@Suite final class ThemeTests {
  private var folders: [URL] = []

  deinit { for folder in folders { try? FileManager.default.removeItem(at: folder) } }

  private let roles: Set<String> = ["text", "dim", "hit", "selection"]

  /// A folder of themes for one test.
  private func folder(_ files: [String: String]) throws -> String {
    let folder = FileManager.default.temporaryDirectory.appending(path: "svar-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    folders.append(folder)
    for (name, text) in files { try Data(text.utf8).write(to: folder.appending(path: name)) }
    return folder.path
  }

  @Test func builtInThemesAreThereWithoutAnyFile() throws {
    let library = ThemeLibrary(folder: nil)
    #expect(library.names.count >= 8)
    #expect(
      Set(library.names).isSuperset(of: ["dark", "light", "mono", "high-contrast", "solarized-dark", "solarized-light"])
    )
  }

  @Test func aThemeSaysWhatItsFileSays() throws {
    let folder = try folder([
      "min.toml": """
      about = "Prov"
      light = true
      [roles]
      text = { foreground = "default" }
      dim = { foreground = 244, attributes = ["dim"] }
      hit = { foreground = "bright-red", background = "#102030", attributes = ["bold", "underline"] }
      """
    ])
    let theme = try ThemeLibrary(folder: folder).theme("min", roles: roles)
    #expect(theme.isLight)
    #expect(theme.about == "Prov")
    #expect(theme.roles["text"]?.foreground == .terminal)
    #expect(theme.roles["dim"]?.foreground == .palette(244))
    #expect(theme.roles["dim"]?.dim == true)
    #expect(theme.roles["hit"]?.foreground == .named(9))
    #expect(theme.roles["hit"]?.background == .rgb(16, 32, 48))
    #expect(theme.roles["hit"]?.underline == true && theme.roles["hit"]?.italic == false)
  }

  @Test func whatATakesFromBIsFilledIn() throws {
    let folder = try folder([
      "a.toml": "inherits = \"b\"\n[roles]\nhit = { foreground = \"red\" }",
      "b.toml": "light = true\n[roles]\nhit = { foreground = \"blue\", attributes = [\"bold\"] }\ndim = {}",
    ])
    let theme = try ThemeLibrary(folder: folder).theme("a", roles: roles)
    #expect(theme.roles["hit"]?.foreground == .named(1))
    #expect(theme.roles["hit"]?.bold == true)
    #expect(theme.roles["dim"] != nil)
    #expect(theme.isLight)
  }

  @Test func theReadersOwnThemeWinsByName() throws {
    let folder = try folder(["dark.toml": "about = \"min egen\""])
    #expect(try ThemeLibrary(folder: folder).theme("dark", roles: roles).about == "min egen")
  }

  @Test(arguments: [
    ("[roles]\nhit = { foreground = \"rosa\" }", 2, 23, "rosa"),
    ("[roles]\nhit = { attributes = [\"fet\"] }", 2, 24, "fet"),
    ("[roles]\n\n  hitt = {}", 3, 3, "hit"),
    ("[roles]\nhit = 4", 2, 1, "hit"),
    ("inherit = \"dark\"", 1, 1, "inherits"),
    ("light = \"ja\"", 1, 1, "light"),
    ("inherits = \"saknas\"", 1, 1, "saknas"),
    ("[roles]\nhit = { foreground = }", 2, 22, "TOML"),
    ("[roles.hit]\nforeground = \"rosa\"", 1, 1, "rosa"),
  ])
  func aFaultIsNamedWithLineColumnAndWord(text: String, line: Int, column: Int, word: String) throws {
    let folder = try folder(["prov.toml": text])
    let faults = ThemeLibrary(folder: folder).faults(ofFile: folder + "/prov.toml", roles: roles)
    let fault = try #require(faults.first)
    #expect(fault.line == line)
    #expect(abs((fault.column ?? 0) - column) <= (word == "TOML" ? 2 : 0))
    #expect(fault.sentence(.english).contains(word) && fault.sentence(.swedish).contains(word))
    #expect(fault.sentence(.english).hasPrefix(folder + "/prov.toml:\(line):"))
  }

  @Test func everyFaultOfAFileIsTold() throws {
    let folder = try folder([
      "prov.toml": "[roles]\nhit = { foreground = \"rosa\" }\ndim = { attributes = [\"fet\"] }\nokand = {}"
    ])
    #expect(ThemeLibrary(folder: folder).faults(ofFile: folder + "/prov.toml", roles: roles).count >= 2)
  }

  @Test func themesThatInheritEachOtherAreAFault() throws {
    let folder = try folder(["a.toml": "inherits = \"b\"", "b.toml": "inherits = \"a\""])
    #expect(throws: SettingsProblem.self) { try ThemeLibrary(folder: folder).theme("a", roles: roles) }
  }

  @Test func aMissingThemeIsNamed() {
    #expect(throws: SettingsProblem(file: "finns-inte", reason: .unknownTheme("finns-inte"))) {
      try ThemeLibrary(folder: nil).theme("finns-inte", roles: roles)
    }
  }

  @Test func aThemeNamesItsOwnColours() throws {
    let folder = try folder([
      "min.toml": """
      [palette]
      sea = ["#0087af", 31, "cyan"]
      [roles]
      text = { foreground = "sea", background = ["#000000", "black"] }
      """
    ])
    let theme = try ThemeLibrary(folder: folder).theme("min", roles: roles)
    #expect(theme.roles["text"]?.foreground == .among([.rgb(0, 135, 175), .palette(31), .named(6)]))
    #expect(theme.roles["text"]?.background == .among([.rgb(0, 0, 0), .named(0)]))
  }

  @Test(arguments: [
    ("[palette]\nsea = \"blå\"", 2, "blå"), ("[palette]\nred = \"#ff0000\"", 2, "red"),
    ("[palette]\nsea = []", 2, "sea"), ("palette = 4", 1, "palette"),
    ("[roles]\nhit = { foreground = [\"red\", \"rosa\"] }", 2, "rosa"),
    ("[palette]\nsea = \"#0087af\"\n[roles]\nhit = { foreground = \"see\" }", 4, "see"),
  ])
  func aFaultAmongColoursIsNamedToo(text: String, line: Int, word: String) throws {
    let folder = try folder(["prov.toml": text])
    let fault = try #require(ThemeLibrary(folder: folder).faults(ofFile: folder + "/prov.toml", roles: roles).first)
    #expect(fault.line == line && fault.sentence(.swedish).contains(word) && fault.sentence(.english).contains(word))
  }
}
