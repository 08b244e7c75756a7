public import ArgumentParser
import Foundation
import SvarArchive
import SvarSettings

/// `svar config`: which settings hold, and where each comes from.
public struct ConfigCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "config", abstract: "Show which settings hold and where each comes from.",
    discussion: "A fault in the file of settings is named with its line. In restricted use no path is shown.")

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    let settings = try SettingOrigins(common)
    let output = Output()
    if json {
      try output.line(JSONText.of(settings))
    } else {
      let width = settings.values.map(\.name.count).max() ?? 0
      for value in settings.values {
        let name = value.name + String(repeating: " ", count: width - value.name.count)
        try output.shown("\(name)  \(value.value)  (\(common.words.origin(value.origin, named: value.named)))")
      }
      for file in settings.files {
        try output.shown(common.words.file(file.path, wasRead: file.read))
      }
    }
    try output.flush()
    return .success
  }
}
