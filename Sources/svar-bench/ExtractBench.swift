import ArgumentParser
import SvarLanguage
import SvarModel
import SvarReaders

/// Answers a second on one core; and how well they are read, where somebody has annotated them.
struct ExtractBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "How well annotated answers are read, and answers read a second on one core.")

  @Argument(
    help: "Folders of annotated answers (ID.txt, ID.gold.json); or files, folders or archives that hold answers.")
  var paths: [String]

  @Option(help: "How often to read them all.")
  var runs = 5

  @Flag(
    help: "Of annotated answers, those alone that rules are not made by: the first byte of the id's SHA-256 mod 3 = 0.")
  var heldOut = false

  func run() async throws {
    var judged = try paths.flatMap { try JudgedAnswer.all(in: $0) }
    if heldOut {
      judged.removeAll { !HeldOut.holds($0.id) }
      guard !judged.isEmpty else { throw ValidationError("no annotated answers that are held out there") }
    }
    let answers = try judged.isEmpty ? papers() : judged.map { (text: $0.answer.text, day: $0.day) }
    guard !answers.isEmpty else { throw ValidationError("no answers there") }
    let reader = try AnswerReader()
    if !heldOut, !judged.isEmpty { try printScore(of: judged, title: "all", reader) }
    let third = judged.filter { HeldOut.holds($0.id) }
    if !third.isEmpty { try printScore(of: third, title: "held-out third", reader) }
    measure(answers, reader)
  }

  /// The answers among papers of any form, with their days.
  private func papers() throws -> [(text: PaperText, day: Day?)] {
    var answers: [(text: PaperText, day: Day?)] = []
    try PaperReader().read(paths: paths) { arrival in
      if case .paper(.answer(let answer)) = arrival { answers.append((answer.text, answer.date)) }
    }
    return answers
  }

  private func printScore(of judged: [JudgedAnswer], title: String, _ reader: AnswerReader) throws {
    var score = ExtractionScore()
    for answer in judged { score.add(judged: answer.marks, found: try answer.found(by: reader)) }
    for line in score.lines(title: title) { print(line) }
    print()
  }

  private func measure(_ answers: [(text: PaperText, day: Day?)], _ reader: AnswerReader) {
    var found = (measures: 0, collaborations: 0)
    let timings = Timings.of(runs: runs) {
      found = (0, 0)
      for answer in answers {
        let extraction = reader.read(answer.text, date: answer.day)
        found.measures += extraction.measures.count
        found.collaborations += extraction.collaborations.count
      }
    }
    figure("answers", (Double(answers.count), ""))
    figure("answers a second", (Double(answers.count) / timings.median * 1000, "/s"))
    figure("measures, collaborations", (Double(found.measures), ""), (Double(found.collaborations), ""))
  }
}
