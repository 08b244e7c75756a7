public import ArgumentParser
import Foundation
import SvarBrowser
import SvarSettings

/// `svar themes`: the themes there are, and what is wrong with one.
public struct ThemesCommand: GuardedCommand {
  public static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, or say what is wrong with a theme's file.")

  @Option(help: ArgumentHelp("A theme's file to look through.", valueName: "file"))
  var check: String?

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    let library = ThemeLibrary(folder: common.themesFolder)
    let output = Output()
    if let check {
      guard FileManager.default.fileExists(atPath: check) else {
        throw ToolFailure(.noInput, common.words.noSuchFile(check))
      }
      let faults = library.faults(ofFile: check, roles: Palette.roleNames)
      for fault in faults { StandardError.line(fault.sentence(common.spoken)) }
      if faults.isEmpty, !common.quiet { try output.shown(common.words.soundTheme(check)) }
      try output.flush()
      return faults.isEmpty ? .success : .data
    }
    var status = ExitStatus.success
    for name in library.names {
      do {
        let theme = try library.theme(name, roles: Palette.roleNames)
        let padded = name.padding(toLength: max(16, name.count), withPad: " ", startingAt: 0)
        try output.shown(theme.about.isEmpty ? name : "\(padded)  \(theme.about)")
      } catch {
        StandardError.line((error as? SettingsProblem)?.sentence(common.spoken) ?? String(describing: error))
        status = .data
      }
    }
    try output.flush()
    return status
  }
}
