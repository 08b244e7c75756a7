import ArgumentParser
import CSmallMemory
import Foundation
import SvarTool

/// The program: parses what was asked for and runs it.
@main
struct Svar: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svar",
    abstract: "Read what members of the Swedish parliament asked ministers, and what they were answered.",
    version: ProgramVersion.number,
    subcommands: [
      BrowseCommand.self, ImportCommand.self, SyncCommand.self, OverdueCommand.self, MembersCommand.self,
      MinistersCommand.self, SearchCommand.self,
      ShowCommand.self, ExtractCommand.self, MeasuresCommand.self, CollaborationsCommand.self, AgenciesCommand.self,
      DeclinedCommand.self,
      CheckCommand.self, ThemesCommand.self, KeysCommand.self, SearchesCommand.self, StatsCommand.self,
      ExportCommand.self, ArchiveCommand.self, ReindexCommand.self, ConfigCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  private static var names: [String] {
    configuration.subcommands.compactMap { command in command.configuration.commandName }
  }

  static func main() async {
    if RestrictedUse.isAsked { svar_keep_memory_least() }
    if let (typed, meant) = MistypedCommand.find(in: Array(CommandLine.arguments.dropFirst()), among: names) {
      StandardError.line(MistypedCommand.sentence(typed, meant))
      Foundation.exit(MistypedCommand.status)
    }
    await main(ArgumentOrder.commandFirst(Array(CommandLine.arguments.dropFirst()), of: configuration))
  }
}
