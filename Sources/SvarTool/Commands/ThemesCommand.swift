public import ArgumentParser
import Foundation
import SvarBrowser
import SvarSettings

/// `svar themes`: the themes there are, and what is wrong with one.
public struct ThemesCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "themes", abstract: "List the themes, or say what is wrong with a theme's file.")

  @Option(help: ArgumentHelp("A theme's file to look through.", valueName: "file"))
  var check: String?

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    let library = ThemeLibrary(folder: common.themesFolder)
    let output = Output()
    if check != nil, common.isRestricted { throw ToolFailure(.notPermitted, common.words.notInRestrictedUse) }
    if let check { return try self.check(check, library, output) }
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

  /// Says what is wrong in a file, with its line and role; that a text stands out too little is no fault of the file's
  /// form, and is told when there is none.
  private func check(_ path: String, _ library: ThemeLibrary, _ output: Output) throws -> ExitStatus {
    guard FileManager.default.fileExists(atPath: path) else {
      throw ToolFailure(.noInput, common.words.noSuchFile(path))
    }
    let faults = library.faults(ofFile: path, roles: Palette.roleNames)
    for fault in faults { StandardError.line(fault.sentence(common.spoken)) }
    guard faults.isEmpty else { return .data }
    let (theme, place) = try library.theme(ofFile: path, roles: Palette.roleNames)
    let weak = Set(ColorRange.allCases.filter { $0 != .none }.flatMap { Contrast.faults(of: theme, on: $0) })
      .sorted { ($0.role.rawValue, $0.ground?.rawValue ?? "") < ($1.role.rawValue, $1.ground?.rawValue ?? "") }
    var told: Set<String> = []
    for fault in weak where told.insert(fault.role.rawValue + (fault.ground?.rawValue ?? "")).inserted {
      let (line, column) = place(fault.role.rawValue)
      let problem = SettingsProblem(
        file: path, line: line, column: column,
        reason: .lowContrast(role: fault.role.rawValue, ground: fault.ground?.rawValue, ratio: fault.ratio))
      StandardError.line(problem.sentence(common.spoken))
    }
    if weak.isEmpty, !common.quiet { try output.shown(common.words.soundTheme(path)) }
    try output.flush()
    return weak.isEmpty ? .success : .data
  }
}
