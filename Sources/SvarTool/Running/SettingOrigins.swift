import Foundation
import SvarArchive
import SvarSettings

/// Every setting with its value and where that comes from, and the files that were looked for.
struct SettingOrigins: Encodable {
  enum Origin: String, Encodable {
    case option, environment, file
    /// What holds where nobody has said anything.
    case usual
  }

  struct Value: Encodable {
    var name: String
    var value: String
    var origin: Origin
    /// The option or the variable.
    var named: String?
  }

  struct File: Encodable {
    var path: String
    var read: Bool
  }

  var values: [Value] = []
  var files: [File] = []

  /// - Throws: ``ToolFailure`` where the file of settings has a fault.
  init(_ common: CommonOptions) throws {
    let settings = try BrowserSettings(common)
    let configuration = (try? Configuration.read(path: common.configPath)) ?? Configuration()
    let environment = common.environment
    func isSet(_ variable: String) -> Bool { environment[variable]?.isEmpty == false }

    if !common.isRestricted {
      add(
        "archive", common.archivePath, option: common.archive != nil ? "--archive" : nil,
        variable: ["SVAR_ARCHIVE", "XDG_DATA_HOME"].first(where: isSet))
      add(
        "config", common.configPath, option: common.config != nil ? "--config" : nil,
        variable: ["SVAR_CONFIG", "XDG_CONFIG_HOME"].first(where: isSet))
      files.append(File(path: common.configPath, read: FileManager.default.fileExists(atPath: common.configPath)))
      files.append(File(path: common.themesFolder, read: FileManager.default.fileExists(atPath: common.themesFolder)))
    }
    add(
      "language", settings.language.rawValue, option: common.language != nil ? "--language" : nil,
      isInFile: configuration.language != nil,
      variable: ["LC_ALL", "LC_MESSAGES", "LANG"].first(where: isSet))
    add(
      "theme", settings.theme, option: common.theme != nil ? "--theme" : nil, isInFile: configuration.theme != nil)
    add("mouse", settings.isMouseOn ? "true" : "false", isInFile: configuration.mouse != nil)
    add("hyphenation", settings.isHyphenated ? "true" : "false", isInFile: configuration.hyphenation != nil)
    add("keys", String(configuration.keys.count), isInFile: !configuration.keys.isEmpty)
    add(
      "colors", settings.isColored ? "true" : "false", option: common.noColor ? "--no-color" : nil,
      variable: isSet("NO_COLOR") ? "NO_COLOR" : nil)
    add(
      "restricted", common.isRestricted ? "true" : "false", option: common.restricted ? "--restricted" : nil,
      variable: environment["SVAR_RESTRICTED"] == "1" ? "SVAR_RESTRICTED" : nil)
  }

  /// The first that says something decides: the option, then the file, then the environment; for what has both, the
  /// program asks in that order.
  private mutating func add(
    _ name: String, _ value: String, option: String? = nil, isInFile: Bool = false, variable: String? = nil
  ) {
    if let option {
      values.append(Value(name: name, value: value, origin: .option, named: option))
    } else if isInFile {
      values.append(Value(name: name, value: value, origin: .file))
    } else if let variable {
      values.append(Value(name: name, value: value, origin: .environment, named: variable))
    } else {
      values.append(Value(name: name, value: value, origin: .usual))
    }
  }
}
