import ArgumentParser

/// Measures what Svar costs, as medians over several runs.
@main
struct Bench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "svar-bench", abstract: "Measure what Svar costs, as medians over several runs.",
    subcommands: [
      GenerateCommand.self, ServeCommand.self, SyncBench.self, ImportBench.self, ExtractBench.self, SearchBench.self,
      ReadersBench.self, ScreensCommand.self,
      WordPairsBench.self,
      SampleWords.self, FuzzQueries.self, JoinsBench.self,
    ])
}
