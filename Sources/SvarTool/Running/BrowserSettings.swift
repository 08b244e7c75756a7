import Foundation
public import SvarBrowser
public import SvarSettings

/// What the browser is to be like: what was asked for on the command line, else what the reader has set, else what is
/// usual.
public struct BrowserSettings: Sendable {
  public let language: InterfaceLanguage
  public let theme: String
  public let themes: ThemeLibrary
  public let isMouseOn: Bool
  /// Whether the settings say so, or say not.
  public let isMouseSet: Bool
  /// Whether words are broken at the ends of lines, where somebody knows how.
  public let isHyphenated: Bool
  public let isHyphenationSet: Bool
  /// What the keys do.
  public let keys: KeyTable
  public let isColored: Bool
  public let isRestricted: Bool

  /// - Throws: ``ToolFailure`` with file, line and column where the reader's settings have a fault.
  public init(_ common: CommonOptions) throws {
    let configuration: Configuration
    do {
      configuration = try Configuration.read(path: common.configPath)
    } catch {
      throw ToolFailure(.data, error.sentence(common.spoken))
    }
    let bindings = KeyBindings(configuration.keys)
    guard bindings.problems.isEmpty else {
      throw ToolFailure(.data, bindings.problems.map { $0.sentence(common.spoken) }.joined(separator: "\n"))
    }
    keys = bindings.table
    language = common.language ?? configuration.language ?? common.spoken
    theme = common.theme ?? configuration.theme ?? "dark"
    themes = ThemeLibrary(folder: common.themesFolder)
    isMouseOn = configuration.mouse ?? false
    isMouseSet = configuration.mouse != nil
    isHyphenated = configuration.hyphenation ?? true
    isHyphenationSet = configuration.hyphenation != nil
    isColored = !common.noColor && common.environment["NO_COLOR", default: ""].isEmpty
    isRestricted = common.isRestricted
    guard themes.names.contains(theme) else {
      throw ToolFailure(.usage, common.words.noTheme(theme, among: themes.names))
    }
  }
}
