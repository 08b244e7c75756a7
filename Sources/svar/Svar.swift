import ArgumentParser
import SvarTool

/// The program: parses what was asked for and runs it.
@main
struct Svar: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svar",
    abstract: "Read what members of the Swedish parliament asked ministers, and what they were answered.",
    version: ProgramVersion.number,
    subcommands: [
      BrowseCommand.self, ImportCommand.self, SyncCommand.self, OverdueCommand.self, SearchCommand.self,
      ShowCommand.self, ExtractCommand.self, MeasuresCommand.self, CollaborationsCommand.self, AgenciesCommand.self,
      CheckCommand.self, ThemesCommand.self, KeysCommand.self, SearchesCommand.self, StatsCommand.self,
      ExportCommand.self, ArchiveCommand.self, ReindexCommand.self, ConfigCommand.self, ManualCommand.self,
    ],
    defaultSubcommand: BrowseCommand.self)

  static func main() async {
    await main(ArgumentOrder.commandFirst(Array(CommandLine.arguments.dropFirst()), of: configuration))
  }
}
