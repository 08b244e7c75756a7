import ArgumentParser
import SvarLanguage
import SvarModel
import SvarReaders

/// Answers a second on one core, and how well marked answers are read.
struct ExtractBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "extract", abstract: "Answers read a second on one core, and how well marked ones are read.",
    discussion: """
      A folder with ID.txt beside ID.gold.json holds marked answers: what is read out of them is held against the marks.
      A third of them, those whose id's SHA-256 begins with a byte divisible by three, is held out: its figures are
      printed apart, and its answers are not looked at while rules are written.
      """)

  @Argument(help: "Files, folders or archives that hold answers.")
  var paths: [String]

  @Option(help: "How often to read them all.")
  var runs = 5

  @Flag(help: "Judge only the marked answers that are held out.")
  var heldOut = false

  func run() async throws {
    let marked = try MarkedAnswer.all(in: paths)
    if heldOut, marked.isEmpty { throw ValidationError("no marked answers there") }
    let reader = try AnswerReader()
    let answers = try marked.isEmpty ? self.answers() : marked.map { ($0.text, $0.day) }
    guard !answers.isEmpty else { throw ValidationError("no answers there") }
    measure(answers, reader)
    for line in Self.judged(marked, by: reader, heldOut: heldOut) { print(line) }
  }

  private func answers() throws -> [(PaperText, Day?)] {
    var answers: [(PaperText, Day?)] = []
    try PaperReader().read(paths: paths) { arrival in
      if case .paper(.answer(let answer)) = arrival { answers.append((answer.text, answer.date)) }
    }
    return answers
  }

  private func measure(_ answers: [(PaperText, Day?)], _ reader: AnswerReader) {
    var found = (measures: 0, collaborations: 0)
    let timings = Timings.of(runs: runs) {
      found = (0, 0)
      for (text, day) in answers {
        let extraction = reader.read(text, date: day)
        found.measures += extraction.measures.count
        found.collaborations += extraction.collaborations.count
      }
    }
    figure("answers", (Double(answers.count), ""))
    figure("answers a second", (Double(answers.count) / timings.median * 1000, "/s"))
    figure("measures, collaborations", (Double(found.measures), ""), (Double(found.collaborations), ""))
  }

  /// What is printed of marked answers: all of them and the held-out third, or that alone.
  static func judged(_ marked: [MarkedAnswer], by reader: AnswerReader, heldOut: Bool) -> [String] {
    var all = ExtractionScore()
    var apart = ExtractionScore()
    for answer in marked {
      let extraction = reader.read(answer.text, date: answer.day)
      all.add(answer.annotation, extraction)
      if HeldOut.contains(answer.id) { apart.add(answer.annotation, extraction) }
    }
    guard all.answers > 0 else { return [] }
    return (heldOut ? [] : ScoreReport.lines("all", all)) + ScoreReport.lines("held out", apart)
  }
}
