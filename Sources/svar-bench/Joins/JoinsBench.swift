import ArgumentParser
import SvarArchive
import SvarModel
import SvarReaders
import SvarTool

/// How many of the judged pairs of mentions are joined rightly.
struct JoinsBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "joins",
    abstract: "Which judged pairs of mentions become one measure, which of those are wrong, which are missed.",
    discussion: """
      The pairs are told by paper and place alone; the papers have to be at hand, as an archive, and press releases and \
      assignments as a folder of Markdown.
      """)

  @Argument(help: "Files, folders or archives of papers that hold the answers, read anew.")
  var papers: [String] = []

  @Option(help: "An archive that holds the answers, as they were read into it.")
  var archive: String?

  @Option(help: "A folder of press releases and assignments: year, month, text.")
  var prose: String?

  @Flag(help: "List the pairs that are joined wrongly or missed.")
  var verbose = false

  @Flag(help: "List what is joined and not judged, for somebody to judge, with the papers' words.")
  var unjudged = false

  @Option(help: "List that many of the likest that are not joined and not judged.")
  var near = 0

  @Flag(help: "Exit with 1 where more than 3 % of what is joined is wrong.")
  var check = false

  func run() async throws {
    guard !papers.isEmpty || archive != nil || prose != nil else {
      throw ValidationError("give papers, --archive or --prose")
    }
    let pairs = try JudgedPair.all()
    var all = JoinsTally()
    if !papers.isEmpty {
      let archive = try Archive.inMemory(registers: .known(), usesDictionary: false)
      _ = try archive.importing(reading: .answers()) { take in
        try PaperReader().read(paths: papers) { if case .paper(.answer) = $0 { try take($0) } }
      }
      try await judge(JoinedMentions(of: archive), "answers", pairs.filter { !$0.isProse }, &all)
    }
    if let archive {
      let archive = try Archive.open(archive, for: .reading, registers: .known())
      try await judge(JoinedMentions(of: archive), "answers", pairs.filter { !$0.isProse }, &all)
      try archive.close()
    }
    if let prose {
      let papers = try ProsePapers(in: prose)
      let archive = try Archive.inMemory(registers: .known(), usesDictionary: false)
      _ = try archive.importing(papers.answers.map { .paper(.answer($0)) }, reading: .answers())
      try await judge(JoinedMentions(of: archive, names: papers.names), "prose", pairs.filter(\.isProse), &all)
    }
    if check, all.percentWrong > 3 { throw ExitCode(1) }
  }

  private func judge(
    _ mentions: JoinedMentions, _ name: String, _ pairs: [JudgedPair], _ all: inout JoinsTally
  ) async throws {
    var tally = JoinsTally()
    for pair in pairs {
      tally.add(pair, mentions)
      all.add(pair, mentions)
    }
    print("\(name): \(mentions.all.count) mentions, \(mentions.ties.count) tied to one in another paper")
    figure("judged", (Double(pairs.count), "pairs"), (Double(tally.lost), "no longer read"))
    figure(
      "joined", (Double(tally.joined.all), "pairs"), (Double(tally.joined.different), "wrong"),
      (Double(tally.joined.untold), "cannot be told"), (tally.percentWrong, "% wrong"))
    for (rule, count) in tally.byRule.sorted(by: { $0.key < $1.key }) {
      figure(
        "  by " + (rule.isEmpty ? "a third mention" : rule), (Double(count.all), "pairs"),
        (Double(count.different), "wrong"), (Double(count.untold), "cannot be told"))
    }
    figure("apart", (Double(tally.apart.all), "pairs"), (Double(tally.apart.same), "missed"))
    if verbose {
      for pair in tally.wrong { tell("wrong", pair) }
      for pair in tally.missed { tell("missed", pair) }
    }
    let known = Set(pairs.flatMap { [[$0.one, $0.other], [$0.other, $0.one]] })
    if unjudged { list(mentions, mentions.ties, known) }
    if near > 0 { list(mentions, NearPairs(mentions: mentions.all).nearest(near), known) }
  }

  private func tell(_ what: String, _ pair: JudgedPair) {
    print("\(what): \(pair.one.paper) \(pair.one.offset), \(pair.other.paper) \(pair.other.offset): \(pair.reason)")
  }

  private func list(_ mentions: JoinedMentions, _ pairs: [(one: Int, other: Int)], _ known: Set<[JudgedPair.Place]>) {
    for pair in pairs {
      let (one, other) = (mentions.all[pair.one], mentions.all[pair.other])
      if known.contains([one.place, other.place]) { continue }
      let why = other.thread == one.thread ? other.tie.map { "\($0.rule.code): \($0.shared)" } ?? "" : "apart"
      print(
        "\(one.paper)\t\(one.place.offset)\t\(other.paper)\t\(other.place.offset)\t\(one.measure.kind.rawValue)\t\(why)"
      )
      for mention in [one, other] {
        print(
          "  \(mention.day?.description ?? "-") [\(mention.measure.agencies.joined(separator: ", "))] \(mention.title): "
            + "«\(mention.head)» \(mention.clause)")
      }
    }
  }
}
