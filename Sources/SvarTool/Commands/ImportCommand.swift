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
    let archive = try OpenArchive.orNew(common)
    let clock = ContinuousClock()
    let start = clock.now
    let progress = ImportProgress(words: words, isShown: StandardError.isTerminal && !common.quiet)
    let reader = PaperReader(format: format)
    let tally = try archive.importing(reading: .answers(), progress: progress.take) { take in
      try reader.read(paths: paths, progress: progress.take, take: take)
    }
    try archive.close()
    let seconds = start.duration(to: clock.now) / .seconds(1)
    progress.end()
    try report(tally, seconds: seconds)
    return tally.added + tally.updated + tally.unchanged + tally.ignored > 0 ? .success : .data
  }

  private func report(_ tally: ImportTally, seconds: Double) throws {
    let output = Output()
    if json {
      try output.line(JSONText.of(ImportForm(tally, seconds: seconds)))
    } else if !common.quiet {
      for rejection in tally.rejected { StandardError.line(common.words.rejected(rejection)) }
      let tenths = (seconds * 10).rounded() / 10
      try output.shown(common.words.imported(tally, seconds: String(tenths)))
      try output.shown(common.words.newlyHeld(tally))
    } else {
      for rejection in tally.rejected { StandardError.line(common.words.rejected(rejection)) }
    }
    try output.flush()
  }
}

extension PaperReader.Format: ExpressibleByArgument {}
