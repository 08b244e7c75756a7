public import ArgumentParser
import Foundation
import SvarLanguage
import SvarModel
import SvarReaders

/// `svar extract`: what one answer's text contains; needs no archive.
public struct ExtractCommand: GuardedCommand {
  public static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Read measures, collaborations and agencies out of one answer's text.")

  @Argument(help: "A file of plain text, or - for standard input.")
  var file: String

  @Option(help: ArgumentHelp("The answer's date, where it is known from outside.", valueName: "yyyy-mm-dd"))
  var date: String?

  @Flag(help: "One JSON object, in the form of annotated answers.")
  var json = false

  @Flag(help: "Say which rule found what.")
  var explain = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  public func execute() async throws -> ExitStatus {
    let day = try givenDay()
    let bytes = try InputFile.bytes(file, words: common.words)
    let text = try PlainTextPaper(bytes: bytes, name: file).answer.text
    let extraction = try AnswerReader().read(text, date: day)
    let output = Output()
    if json {
      try output.line(JSONText.of(ExtractionForm(extraction, text: text.found)))
    } else {
      for line in ExtractionPrinter(words: common.words, explains: explain).lines(extraction, text: text.found) {
        try output.shown(line)
      }
    }
    try output.flush()
    return .success
  }

  private func givenDay() throws -> Day? {
    guard let date else { return nil }
    guard let day = Day(iso: date) else { throw ToolFailure(.usage, common.words.noDay(date)) }
    return day
  }
}
