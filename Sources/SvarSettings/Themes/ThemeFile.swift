import TOMLKit

/// A theme: how each role looks. What was inherited is filled in.
public struct ThemeFile: Hashable, Sendable {
  public let name: String
  /// A sentence about it, as its file has it.
  public let about: String
  /// Whether it is meant for a light background.
  public let isLight: Bool
  /// By the role's name.
  public let roles: [String: ThemeStyle]
}

/// A theme file as written, before what it inherits is filled in.
struct ThemeSource {
  let file: SettingsFile
  let name: String
  let about: String
  let inherits: String?
  let isLight: Bool?
  let roles: [String: ThemeStyle]

  private static let keys = ["name", "about", "inherits", "light", "palette", "roles"]
  private static let styleKeys = ["foreground", "background", "attributes"]

  /// - Throws: the first fault of the file, with its place.
  init(name: String, fileName: String, text: String, known: Set<String>) throws(SettingsProblem) {
    var faults: [SettingsProblem] = []
    let source = try Self.read(name: name, fileName: fileName, text: text, known: known, faults: &faults)
    if let fault = faults.first { throw fault }
    self = source
  }

  /// Reads what can be read, and gathers what cannot.
  static func read(
    name: String, fileName: String, text: String, known: Set<String>, faults: inout [SettingsProblem]
  ) throws(SettingsProblem) -> ThemeSource {
    let file = try SettingsFile(name: fileName, text: text)
    for key in file.table.keys where !keys.contains(key) {
      faults.append(file.problem(.unknownKey(key, near: NearestName.of(key, among: keys)), key: key))
    }
    let text = { (key: String, faults: inout [SettingsProblem]) -> String? in
      guard let value = file.table[key] else { return nil }
      if value.string == nil { faults.append(file.problem(.wrongType(key: key, expected: .text), key: key)) }
      return value.string
    }
    let about = text("about", &faults) ?? ""
    let inherits = text("inherits", &faults)
    var isLight: Bool?
    if let value = file.table["light"] {
      isLight = value.bool
      if isLight == nil { faults.append(file.problem(.wrongType(key: "light", expected: .flag), key: "light")) }
    }
    let palette = ThemePalette(file, faults: &faults)
    var roles: [String: ThemeStyle] = [:]
    if let value = file.table["roles"] {
      if let table = value.table {
        for role in table.keys {
          guard known.contains(role) else {
            let near = NearestName.of(role, among: known)
            faults.append(file.problem(.unknownKey(role, near: near), key: role, in: "roles"))
            continue
          }
          roles[role] = style(role, table[role], file, palette, &faults)
        }
      } else {
        faults.append(file.problem(.wrongType(key: "roles", expected: .table), key: "roles"))
      }
    }
    return ThemeSource(file: file, name: name, about: about, inherits: inherits, isLight: isLight, roles: roles)
  }

  /// Where a role is given its style, from 1; nil where it is not.
  func place(ofRole role: String) -> (line: Int?, column: Int?) {
    let problem = file.problem(.cannotRead, key: role, in: "roles")
    return (problem.line, problem.column)
  }

  private init(
    file: SettingsFile, name: String, about: String, inherits: String?, isLight: Bool?, roles: [String: ThemeStyle]
  ) {
    self.file = file
    self.name = name
    self.about = about
    self.inherits = inherits
    self.isLight = isLight
    self.roles = roles
  }

  private static func style(
    _ role: String, _ value: (any TOMLValueConvertible)?, _ file: SettingsFile, _ palette: ThemePalette,
    _ faults: inout [SettingsProblem]
  ) -> ThemeStyle? {
    guard let table = value?.table else {
      faults.append(file.problem(.wrongType(key: role, expected: .table), key: role, in: "roles"))
      return nil
    }
    var style = ThemeStyle()
    for key in table.keys {
      switch key {
      case "foreground": style.foreground = palette.color(role, table[key], in: "roles", file, &faults)
      case "background": style.background = palette.color(role, table[key], in: "roles", file, &faults)
      case "attributes": attributes(role, table[key], file, &style, &faults)
      default:
        let near = NearestName.of(key, among: styleKeys)
        faults.append(file.problem(.unknownKey(key, near: near), key: role, in: "roles", at: key))
      }
    }
    return style
  }

  private static func attributes(
    _ role: String, _ value: (any TOMLValueConvertible)?, _ file: SettingsFile, _ style: inout ThemeStyle,
    _ faults: inout [SettingsProblem]
  ) {
    guard let list = value?.array else {
      faults.append(file.problem(.wrongType(key: role, expected: .list), key: role, in: "roles"))
      return
    }
    // A list that is written says everything: what it leaves out is off, whatever was inherited.
    (style.bold, style.dim, style.italic, style.underline, style.reverse) = (false, false, false, false, false)
    for value in list {
      switch value.string {
      case "bold": style.bold = true
      case "dim": style.dim = true
      case "italic": style.italic = true
      case "underline": style.underline = true
      case "reverse": style.reverse = true
      case let name:
        let written = name ?? value.debugDescription
        faults.append(file.problem(.unknownAttribute(role: role, written), key: role, in: "roles", at: written))
      }
    }
  }
}
