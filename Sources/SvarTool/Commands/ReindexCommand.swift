public import ArgumentParser
import Foundation
import SvarArchive
import SvarLanguage
import SvarModel

/// `svar reindex`: what the program has learnt since an archive was made.
public struct ReindexCommand: GuardedCommand {
  public static let configuration = CommandConfiguration(
    commandName: "reindex", abstract: "Read the archive's answers anew, as this version of the program reads them.",
    discussion: """
      Answers that are read as before are left alone. Stopped half-way, it keeps what it has done and goes on when it is \
      run again. --words also learns all words anew: after a dictionary has been installed, or a new version of the program.
      """)

  @Flag(help: "Learn all words anew and make the index anew; nothing can be read in the archive's place meanwhile.")
  var words = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    if common.isRestricted { throw ToolFailure(.notPermitted, common.words.notInRestrictedUse) }
    guard FileManager.default.fileExists(atPath: common.archivePath) else {
      throw ToolFailure(.noInput, common.words.noArchive(common.archivePath))
    }
    let archive = try OpenArchive.orNew(common)
    let answers = try archive.paperCount([.answer])
    let progress = PaperProgress(
      words: common.words, total: answers, isShown: StandardError.isTerminal && !common.quiet)
    let changed = try archive.rereading(by: .answers(), progress: progress.take)
    progress.end()
    if words {
      if !common.quiet { StandardError.line(common.words.learningWords) }
      try archive.relearningWords()
    }
    try archive.close()
    let output = Output()
    if !common.quiet { try output.shown(common.words.reread(answers, changed: changed)) }
    try output.flush()
    return .success
  }
}
