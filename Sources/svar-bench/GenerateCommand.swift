import ArgumentParser
import Foundation
import SvarArchive
import SvarModel
import SvarTool

/// Fills an archive with invented papers.
struct GenerateCommand: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "generate",
    abstract: "Fill an archive, or data sets, with invented papers, the same ones for the same seed.")

  @Argument(help: "How many papers: questions and answers together.")
  var count = 100_000

  /// What the papers are written as.
  enum Form: String, ExpressibleByArgument { case archive, riksdagen }

  @Option(help: "An archive, or data sets in the official form, oddities included.")
  var form = Form.archive

  @Option(help: "The archive's file, or the data sets' folder; made where there is none.")
  var archive: String

  @Option(help: "Another seed makes other papers.")
  var seed: UInt64 = 1

  @Option(help: "Questions to an answer on the average, from 1 to 2.")
  var questionsPerAnswer = 1.1

  @Flag(help: "Leave the answers unread: no measures, no agencies.")
  var withoutExtraction = false

  func validate() throws {
    guard (1...2_000_000).contains(count) else { throw ValidationError("between 1 and 2,000,000 papers can be made") }
    guard (1...2).contains(questionsPerAnswer) else {
      throw ValidationError("an answer is to one question at the least, and to two on the average at the most")
    }
  }

  func run() async throws {
    let maker = PaperMaker(try Stock(), seed: seed, questionsPerAnswer: questionsPerAnswer)
    if form == .riksdagen {
      let folder = DataSetFolder(folder: URL(fileURLWithPath: archive))
      figure("papers", (Double(try folder.write(maker, count: count, seed: seed)), ""))
      return
    }
    let clock = ContinuousClock()
    let start = clock.now
    let file = try Archive.open(archive, for: .writing, registers: .known())
    var statistics = TextStatistics()
    let tally = try file.importing(reading: withoutExtraction ? .nothing : .answers()) { take in
      try maker.make(count) { paper in
        statistics.take(paper)
        try take(.paper(paper))
      }
    }
    try file.close()
    let seconds = start.duration(to: clock.now) / .seconds(1)
    if let rejection = tally.rejected.first { throw ValidationError("a paper was refused: \(rejection)") }
    print(statistics)
    figure("measures, collaborations", (Double(tally.measures), ""), (Double(tally.collaborations), ""))
    figure("already there", (Double(tally.unchanged), "papers"))
    figure("time", (seconds, "s"), (Double(count) / seconds, "papers/s"))
    figure("memory, most", (peakMemory(), "MB"))
  }

  /// Words whose frequency tells whether the text is like real ones.
  private static let watched = [
    "att", "i", "och", "för", "av", "som", "det", "är", "en", "till", "på", "har", "med", "den", "de", "om", "ett",
    "inte", "ska", "kan", "regeringen", "sverige", "jag", "åtgärder", "statsrådet", "myndigheten", "polisen",
  ]

  private func print(_ statistics: TextStatistics) {
    let papers = Double(statistics.papers)
    figure("papers", (papers, ""), (Double(statistics.questions), "questions"))
    figure("words", (Double(statistics.words), ""), (Double(statistics.words) / papers, "a paper"))
    figure("forms", (Double(statistics.formCount), ""), (Double(statistics.singleCount), "met once"))
    for word in Self.watched {
      let (times, found) = statistics.form(word)
      figure(
        "  " + word, (Double(found) / papers * 100, "% of papers"),
        (Double(times) / Double(statistics.words) * 1000, "‰ of words"))
    }
  }
}
