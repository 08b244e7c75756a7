public import ArgumentParser
import SvarArchive
import SvarModel
public import SvarReaders

/// `svar import`: takes papers into the archive.
public struct ImportCommand: GuardedCommand {
  public static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Take papers into the archive.",
    discussion: """
      Files, folders, .zip and .tar.* archives, or - for standard input. What a file is, is told by its content. \
      Archives are streamed and never unpacked to disk. Run twice, the second run changes nothing.
      """)

  @Argument(help: "Files, folders, archives, or - for standard input.")
  var paths: [String] = []

  @Option(help: ArgumentHelp("The form of the papers.", valueName: "auto|riksdagen|tei|text"))
  var format: PaperReader.Format = .auto

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    let words = common.words
    guard !paths.isEmpty else { throw ToolFailure(.usage, words.nothingToImport) }
    if common.isRestricted { throw ToolFailure(.notPermitted, words.notInRestrictedUse) }
    let memory = FreedMemory()
    let clock = ContinuousClock()
    let start = clock.now
    let progress = ImportProgress(words: words, isShown: StandardError.isTerminal && !common.quiet)
    let reader = PaperReader(format: format)
    let tally = try await OpenArchive.filling(common) { archive in
      try archive.importing(
        reading: .answers(),
        progress: { tally in
          progress.take(tally)
          memory.take(tally)
        }
      ) { take in
        try reader.read(paths: paths, progress: progress.take, take: take)
      }
    }
    let seconds = start.duration(to: clock.now) / .seconds(1)
    progress.end()
    try ImportReport(tally, seconds: seconds, json: json).print(common)
    return tally.added + tally.updated + tally.unchanged + tally.ignored > 0 ? .success : .data
  }
}

extension PaperReader.Format: ExpressibleByArgument {}
