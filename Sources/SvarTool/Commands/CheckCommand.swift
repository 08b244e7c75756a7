public import ArgumentParser
import Foundation
import SvarArchive
import SvarSettings

/// `svar check`: whether an archive is what it should be.
public struct CheckCommand: GuardedCommand {
  public static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Examine the archive: its file, its counts, its index against the texts.")

  @Flag(help: "Make anew what can be made anew from the papers.")
  var repair = false

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  private struct Form: Encodable {
    struct Finding: Encodable {
      var sentence: String
      var examined: Int?
      var faults: [String]
      var repaired: Bool
    }
    var archive: String
    var sound: Bool
    var findings: [Finding]
  }

  public func execute() async throws -> ExitStatus {
    let words = common.words
    let path = common.archivePath
    guard FileManager.default.fileExists(atPath: path) else { throw ToolFailure(.noInput, words.noArchive(path)) }
    if repair, common.isRestricted { throw ToolFailure(.notPermitted, words.notInRestrictedUse) }
    let archive = repair ? try OpenArchive.orNew(common) : try OpenArchive.existing(common)
    let report = try archive.check(repair: repair)
    try archive.close()
    let inSwedish = common.spoken == .swedish
    let output = Output()
    if json {
      let findings = report.findings.map {
        Form.Finding(
          sentence: $0.sentence(inSwedish: inSwedish), examined: $0.examined, faults: $0.faults, repaired: $0.isRepaired
        )
      }
      try output.line(JSONText.of(Form(archive: path, sound: report.isSound, findings: findings)))
    } else {
      if !common.quiet || !report.isSound {
        for sentence in report.sentences(inSwedish: inSwedish) { try output.shown(sentence) }
      }
      if report.isSound, !common.quiet { try output.shown(words.sound(path)) }
    }
    try output.flush()
    return report.isSound ? .success : .data
  }
}
