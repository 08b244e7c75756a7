import ArgumentParser
import SvarLanguage
import SvarModel
import SvarReaders

/// Answers a second on one core.
struct ExtractBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Answers read a second on one core.")

  @Argument(help: "Files, folders or archives that hold answers.")
  var paths: [String]

  @Option(help: "How often to read them all.")
  var runs = 5

  func run() async throws {
    var answers: [Answer] = []
    try PaperReader().read(paths: paths) { arrival in
      if case .paper(.answer(let answer)) = arrival { answers.append(answer) }
    }
    guard !answers.isEmpty else { throw ValidationError("no answers there") }
    let reader = try AnswerReader()
    var found = (measures: 0, collaborations: 0)
    let timings = Timings.of(runs: runs) {
      found = (0, 0)
      for answer in answers {
        let extraction = reader.read(answer.text, date: answer.date)
        found.measures += extraction.measures.count
        found.collaborations += extraction.collaborations.count
      }
    }
    figure("answers", (Double(answers.count), ""))
    figure("answers a second", (Double(answers.count) / timings.median * 1000, "/s"))
    figure("measures, collaborations", (Double(found.measures), ""), (Double(found.collaborations), ""))
  }
}
