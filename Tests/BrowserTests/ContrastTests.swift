import SvarSettings
import Testing

@testable import SvarBrowser

/// That what is written can be read, in every theme that comes with the program.
@Suite struct ContrastTests {
  static let names = ThemeLibrary(folder: nil).names

  @Test func blackOnWhiteIsTwentyOneToOne() {
    #expect(abs(Contrast.ratio((0, 0, 0), (255, 255, 255)) - 21) < 0.001)
    #expect(Contrast.ratio((90, 90, 90), (90, 90, 90)) == 1)
    // The lightest grey that passes on white by the rule, and the next one.
    #expect(Contrast.ratio((118, 118, 118), (255, 255, 255)) >= 4.5)
    #expect(Contrast.ratio((119, 119, 119), (255, 255, 255)) < 4.5)
  }

  @Test func reversedAndFaintLettersAreCountedAsTheyAreDrawn() {
    let plain = Style(foreground: .rgb(red: 200, green: 0, blue: 0), background: .rgb(red: 255, green: 255, blue: 255))
    var reversed = plain
    reversed.attributes = .reverse
    var faint = plain
    faint.attributes = .dim
    #expect(Contrast.ratio(of: plain, isLight: true) == Contrast.ratio(of: reversed, isLight: true))
    #expect(Contrast.ratio(of: faint, isLight: true) < Contrast.ratio(of: plain, isLight: true))
  }

  @Test func thereAreAtLeastEightThemes() { #expect(Self.names.count >= 8) }

  @Test(arguments: names, ColorRange.allCases)
  func everyTextOfAShippedThemeStandsOut(name: String, range: ColorRange) throws {
    let theme = try ThemeLibrary(folder: nil).theme(name, roles: Palette.roleNames)
    let faults = Contrast.faults(of: theme, on: range).map { "\($0)" }
    #expect(faults.isEmpty, "\(name) on \(range)")
  }

  @Test(arguments: names) func aShippedThemeTellsApartByMoreThanColour(name: String) throws {
    let theme = try ThemeLibrary(folder: nil).theme(name, roles: Palette.roleNames)
    let palette = Palette(theme, range: .none)
    func look(_ role: Role, on ground: Role? = nil) -> Style { palette.style(for: Paint(role, on: ground)) }
    #expect(look(.currentHit) != look(.hit) && look(.hit) != look(.text))
    #expect(look(.text, on: .selection) != look(.text))
    #expect(look(.text, on: .inactiveSelection) != look(.text, on: .selection))
    #expect(look(.activeTab) != look(.tab))
    #expect(look(.measure) != look(.text) && look(.currentMeasure) != look(.measure))
    #expect(look(.error) != look(.message))
  }

  @Test func aListOfColoursGivesEachTerminalTheFirstThatItHas() throws {
    let color = ThemeColor.among([.rgb(0, 135, 175), .palette(31), .named(6)])
    #expect(Style.Color(color, in: .direct) == .rgb(red: 0, green: 135, blue: 175))
    #expect(Style.Color(color, in: .palette) == .palette(31))
    #expect(Style.Color(color, in: .named) == .named(6))
    // Nothing fits: the last is what the terminal comes nearest to.
    #expect(Style.Color(.among([.rgb(1, 2, 3), .palette(200)]), in: .named) == .palette(200))
  }
}
