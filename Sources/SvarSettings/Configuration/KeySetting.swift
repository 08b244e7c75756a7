import TOMLKit

/// What a reader has set some keys to do, as it is written, with the place where it is written.
public struct KeySetting: Hashable, Sendable {
  /// The table below `[keys]` that it stands in; nil for `[keys]` itself.
  public var place: String?
  /// The keys as written: `gd`, `Ctrl-N`, `g page-down`.
  public var keys: String
  /// Names of actions, each with what it is told after it: `down 5`. Empty where the keys are to do nothing.
  public var actions: [String]
  /// The place in the file, without a fault.
  public var file: String
  /// From 1; nil where the line could not be found.
  public var line: Int?
  public var column: Int?

  public init(
    place: String? = nil, keys: String, actions: [String], file: String = "config.toml", line: Int? = nil,
    column: Int? = nil
  ) {
    self.place = place
    self.keys = keys
    self.actions = actions
    self.file = file
    self.line = line
    self.column = column
  }

  /// A fault of this setting.
  public func problem(_ reason: SettingsProblem.Reason) -> SettingsProblem {
    SettingsProblem(file: file, line: line, column: column, reason: reason)
  }
}

extension KeySetting {
  private static let section = "keys"

  /// All that `[keys]` and the tables below it set, in the order of the file.
  ///
  /// - Throws: ``SettingsProblem`` for a value that is neither an action, a list of them, nor `false`.
  static func all(in file: SettingsFile) throws(SettingsProblem) -> [KeySetting] {
    guard let value = file.table[section] else { return [] }
    guard let table = value.table else {
      throw file.problem(.wrongType(key: section, expected: .keys), key: section)
    }
    var settings: [KeySetting] = []
    for key in table.keys {
      if let inner = table[key]?.table {
        for keys in inner.keys {
          if let value = inner[keys] { settings.append(try read(value, keys, place: key, file)) }
        }
      } else if let value = table[key] {
        settings.append(try read(value, key, place: nil, file))
      }
    }
    return settings.sorted { ($0.line ?? .max, $0.column ?? 0) < ($1.line ?? .max, $1.column ?? 0) }
  }

  private static func read(
    _ value: any TOMLValueConvertible, _ keys: String, place: String?, _ file: SettingsFile
  ) throws(SettingsProblem) -> KeySetting {
    let table = place.map { "\(section).\($0)" } ?? section
    let wrong = file.problem(.wrongType(key: keys, expected: .actions), key: keys, in: table)
    var setting = KeySetting(place: place, keys: keys, actions: [], file: file.name)
    setting.line = wrong.line
    setting.column = wrong.column
    if let action = value.string {
      setting.actions = [action]
    } else if let list = value.array {
      for element in list {
        guard let action = element.string else { throw wrong }
        setting.actions.append(action)
      }
      if setting.actions.isEmpty { throw wrong }
    } else if value.bool != false {
      throw wrong
    }
    return setting
  }
}
