import Foundation
import TOMLKit

/// What a reader has set in `config.toml`; nil where it is not set.
public struct Configuration: Hashable, Sendable {
  /// The theme's name.
  public var theme: String?
  public var language: InterfaceLanguage?
  /// Whether the mouse is on from the start.
  public var mouse: Bool?
  /// Whether words are broken at the ends of lines.
  public var hyphenation: Bool?
  /// What keys are to do, as written; what they name is for the browser to know.
  public var keys: [KeySetting]

  public init(
    theme: String? = nil, language: InterfaceLanguage? = nil, mouse: Bool? = nil, hyphenation: Bool? = nil,
    keys: [KeySetting] = []
  ) {
    self.keys = keys
    self.theme = theme
    self.language = language
    self.mouse = mouse
    self.hyphenation = hyphenation
  }

  private static let names = ["theme", "language", "mouse", "hyphenation", "keys"]

  /// Reads a file of settings; where there is none, nothing is set.
  ///
  /// - Throws: ``SettingsProblem`` for the first fault, with its place.
  public static func read(path: String) throws(SettingsProblem) -> Configuration {
    guard FileManager.default.fileExists(atPath: path) else { return Configuration() }
    guard let data = FileManager.default.contents(atPath: path), let text = String(data: data, encoding: .utf8) else {
      throw SettingsProblem(file: path, reason: .cannotRead)
    }
    return try read(path: path, text: text)
  }

  /// Reads the text of a file of settings.
  ///
  /// - Throws: ``SettingsProblem`` for the first fault, with its place.
  public static func read(path: String, text: String) throws(SettingsProblem) -> Configuration {
    let file = try SettingsFile(name: path, text: text)
    for key in file.table.keys where !names.contains(key) {
      throw file.problem(.unknownKey(key, near: NearestName.of(key, among: names)), key: key)
    }
    var configuration = Configuration()
    if let value = file.table["theme"] {
      guard let name = value.string else { throw file.problem(.wrongType(key: "theme", expected: .text), key: "theme") }
      configuration.theme = name
    }
    configuration.mouse = try flag("mouse", in: file)
    configuration.hyphenation = try flag("hyphenation", in: file)
    if let value = file.table["language"] {
      guard let code = value.string else {
        throw file.problem(.wrongType(key: "language", expected: .text), key: "language")
      }
      guard let language = InterfaceLanguage(rawValue: code) else {
        let allowed = InterfaceLanguage.allCases.map(\.rawValue)
        throw file.problem(
          .badValue(key: "language", value: code, allowed: allowed), key: "language", at: code)
      }
      configuration.language = language
    }
    configuration.keys = try KeySetting.all(in: file)
    return configuration
  }

  private static func flag(_ key: String, in file: SettingsFile) throws(SettingsProblem) -> Bool? {
    guard let value = file.table[key] else { return nil }
    guard let isOn = value.bool else { throw file.problem(.wrongType(key: key, expected: .flag), key: key) }
    return isOn
  }
}
