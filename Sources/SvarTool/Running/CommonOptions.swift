public import ArgumentParser
import Foundation
public import SvarSettings

/// What every command takes.
public struct CommonOptions: ParsableArguments {
  @Option(name: .long, help: ArgumentHelp("The archive's file.", valueName: "file"))
  public var archive: String?

  @Flag(name: .long, help: "The built-in sample, whatever archive there is.")
  public var sample = false

  @Option(name: .long, help: ArgumentHelp("The settings' file.", valueName: "file"))
  public var config: String?

  @Option(name: .long, help: ArgumentHelp("The theme's name.", valueName: "name"))
  public var theme: String?

  @Option(
    name: [.long, .customLong("lang")],
    help: ArgumentHelp("The language of messages and of the browser: sv or en.", valueName: "sv|en"))
  public var language: InterfaceLanguage?

  @Option(
    name: .long, help: ArgumentHelp("The folder that what a reader keeps lies in.", valueName: "folder"))
  public var state: String?

  @Option(
    name: .long,
    help: ArgumentHelp(
      "In restricted use, whose folder in that one it is; without it the account's.", valueName: "name"))
  public var reader: String?

  @Flag(name: .long, help: "Nothing that leaves the program: no files written, no programs started.")
  public var restricted = false

  @Flag(name: .long, help: "No colours.")
  public var noColor = false

  @Flag(name: .long, help: "No messages but errors.")
  public var quiet = false

  public init() {}

  /// What counts of the environment; in restricted use nothing that leads to other files.
  var environment: [String: String] {
    let all = ProcessInfo.processInfo.environment
    return isRestricted ? RestrictedUse.environment(all) : all
  }

  /// The language to speak, of the option or of the environment.
  public var spoken: InterfaceLanguage { InterfaceLanguage(asked: language, environment: environment) }

  var words: ToolWords { ToolWords(spoken) }

  /// Whether anything that leaves the program is off.
  public var isRestricted: Bool { restricted || ProcessInfo.processInfo.environment["SVAR_RESTRICTED"] == "1" }

  /// Where the archive is: the option, `SVAR_ARCHIVE`, or `svar/archive.sqlite` in the folder for data.
  public var archivePath: String {
    if let archive { return archive }
    if let named = environment["SVAR_ARCHIVE"], !named.isEmpty { return named }
    return Self.folder("XDG_DATA_HOME", else: ".local/share", environment) + "/svar/archive.sqlite"
  }

  /// Whether the reader named an archive, so that a missing one is a fault and no invitation to the sample.
  public var namesArchive: Bool { archive != nil || environment["SVAR_ARCHIVE"]?.isEmpty == false }

  /// Where the settings are: the option, `SVAR_CONFIG`, or `svar/config.toml` in the folder for settings.
  public var configPath: String {
    if let config { return config }
    if let named = environment["SVAR_CONFIG"], !named.isEmpty { return named }
    return Self.folder("XDG_CONFIG_HOME", else: ".config", environment) + "/svar/config.toml"
  }

  /// The reader's own themes.
  var themesFolder: String { Self.folder("XDG_CONFIG_HOME", else: ".config", environment) + "/svar/themes" }

  private static func folder(_ variable: String, else inHome: String, _ environment: [String: String]) -> String {
    if let named = environment[variable], named.hasPrefix("/") { return named }
    let home = environment["HOME"] ?? NSHomeDirectory()
    return home + "/" + inHome
  }
}

extension InterfaceLanguage: ExpressibleByArgument {}
