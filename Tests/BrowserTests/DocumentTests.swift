import Foundation
import SvarSettings
import Testing

@testable import SvarBrowser

/// The pages of `docs/` that are made from tables are as the tables are.
///
/// `SVAR_WRITE_SCREENS=1 swift test --filter BrowserTests` writes them anew.
@Suite struct Documents {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent()

  @Test func theKeyPageIsMadeFromTheTable() throws { try hold(KeyPage.markdown, in: "docs/keys.md") }

  @Test func everyRoleIsInTheDefaultTheme() throws {
    let theme = try ThemeLibrary(folder: nil).theme("dark", roles: Palette.roleNames)
    #expect(Set(theme.roles.keys) == Palette.roleNames)
  }

  @Test(arguments: ["dark", "light", "mono"]) func theSelectedRowIsOneBar(name: String) throws {
    let palette = Palette(try ThemeLibrary(folder: nil).theme(name, roles: Palette.roleNames))
    let plain = palette.style(for: Paint(.text, on: .selection))
    for role in Role.allCases where role != .hit && role != .currentHit {
      let style = palette.style(for: Paint(role, on: .selection))
      #expect(style.foreground == plain.foreground && style.background == plain.background, "\(role)")
      #expect(style.attributes.contains(.reverse) == plain.attributes.contains(.reverse))
    }
  }

  @Test(arguments: ["dark", "light", "mono"]) func hitsAreToldWithoutColour(name: String) throws {
    let palette = Palette(try ThemeLibrary(folder: nil).theme(name, roles: Palette.roleNames), range: .none)
    let text = palette.style(for: Paint(.text))
    #expect(palette.style(for: Paint(.hit)) != text)
    #expect(palette.style(for: Paint(.currentHit)) != palette.style(for: Paint(.hit)))
    #expect(palette.style(for: Paint(.text, on: .selection)) != text)
    #expect(palette.style(for: Paint(.measure)) != text)
  }

  @Test func theThemePageNamesEveryRole() throws {
    let page = try String(contentsOf: Self.root.appendingPathComponent("docs/themes.md"), encoding: .utf8)
    for role in Role.allCases { #expect(page.contains("`\(role.rawValue)`"), "\(role.rawValue)") }
  }

  private func hold(_ text: String, in path: String) throws {
    let file = Self.root.appendingPathComponent(path)
    if ProcessInfo.processInfo.environment["SVAR_WRITE_SCREENS"] != nil {
      try text.write(to: file, atomically: true, encoding: .utf8)
    }
    #expect(try String(contentsOf: file, encoding: .utf8) == text, "\(path) is stale")
  }
}
