public import ArgumentParser
import Foundation
import SvarArchive
import SvarLanguage
import SvarModel

/// `svar archive`: what is done with whole archives.
public struct ArchiveCommand: AsyncParsableCommand {
  public static let configuration = CommandConfiguration(
    commandName: "archive", abstract: "Put archives together, and make one smaller.",
    subcommands: [Merge.self, Compact.self])

  public init() {}
}

extension ArchiveCommand {
  /// `svar archive merge FROM…`
  public struct Merge: GuardedCommand {
    public static let configuration = CommandConfiguration(
      commandName: "merge", abstract: "Take the papers of other archives into this one (--archive).",
      discussion: """
        The other archives are only read. A paper that both have is kept once, in the fuller form; answers are read anew.
        """)

    @Argument(help: "The other archives' files.")
    var from: [String]

    @Flag(help: "One JSON object.")
    var json = false

    @OptionGroup public var common: CommonOptions

    public init() {}

    public func execute() async throws -> ExitStatus {
      if common.isRestricted { throw ToolFailure(.notPermitted, common.words.notInRestrictedUse) }
      // All are opened before anything is written.
      let others = try from.map { path in
        guard FileManager.default.fileExists(atPath: path) else {
          throw ToolFailure(.noInput, common.words.noArchive(path))
        }
        return try Archive.open(path, for: .reading, registers: Registers.known())
      }
      let archive = try OpenArchive.orNew(common)
      let clock = ContinuousClock()
      let start = clock.now
      let progress = PaperProgress(
        words: common.words, total: try others.map { try $0.paperCount() }.reduce(0, +),
        isShown: StandardError.isTerminal && !common.quiet)
      let tally = try archive.importing(reading: .answers(), progress: progress.take) { take in
        for other in others { try other.eachPaper { try take(.paper($0)) } }
      }
      try archive.close()
      progress.end()
      try ImportReport(tally, seconds: start.duration(to: clock.now) / .seconds(1), json: json).print(common)
      return .success
    }
  }

  /// `svar archive compact`
  public struct Compact: GuardedCommand {
    public static let configuration = CommandConfiguration(
      commandName: "compact", abstract: "Put the index in order and give back the room that is not used.")

    @OptionGroup public var common: CommonOptions

    public init() {}

    public func execute() async throws -> ExitStatus {
      if common.isRestricted { throw ToolFailure(.notPermitted, common.words.notInRestrictedUse) }
      let path = common.archivePath
      guard FileManager.default.fileExists(atPath: path) else {
        throw ToolFailure(.noInput, common.words.noArchive(path))
      }
      let before = Self.size(path)
      let archive = try OpenArchive.orNew(common)
      try archive.compact()
      try archive.close()
      let output = Output()
      if !common.quiet { try output.shown(common.words.compacted(path, from: before, to: Self.size(path))) }
      try output.flush()
      return .success
    }

    /// Bytes of the archive and its log.
    private static func size(_ path: String) -> Int {
      ["", "-wal"].map { suffix in
        (try? FileManager.default.attributesOfItem(atPath: path + suffix))?[.size] as? Int ?? 0
      }.reduce(0, +)
    }
  }
}
