import SvarArchive
import SvarModel

/// All mentions of measures in an archive, with the measure that each was put to and why.
struct JoinedMentions {
  struct Mention {
    let paper: String
    let day: Day?
    let title: String
    let measure: Measure
    let head: String
    let clause: String
    /// The id of the measure.
    let thread: String
    var tie: MeasureTie?

    var place: JudgedPair.Place { JudgedPair.Place(paper: paper, offset: measure.head.start) }
  }

  private(set) var all: [Mention] = []
  private var byPaper: [String: [Int]] = [:]
  private let names: [PaperID: String]

  /// - Parameter names: what papers are called in the file of pairs, where not by their id.
  init(of archive: Archive, names: [PaperID: String] = [:]) async throws {
    self.names = names
    let request = ListRequest(kind: .answer, order: .oldest)
    var threads: Set<String> = []
    var offset = 0
    while true {
      let rows = try await archive.rows(request, offset: offset, limit: 500)
      if rows.isEmpty { break }
      offset += rows.count
      for case .answer(let row) in rows {
        guard let detail = try await archive.paper(row.id, query: "")?.answers.first else { continue }
        for (measure, mention) in zip(detail.extraction.measures, detail.measureIDs) {
          if mention.answers > 1 { threads.insert(mention.id) }
          add(detail.answer, row.title.text, measure, mention.id)
        }
      }
    }
    for thread in threads.sorted() {
      for mention in try await archive.measure(thread, query: "")?.mentions ?? [] {
        let place = JudgedPair.Place(paper: name(of: mention.answer.id), offset: mention.measure.head.start)
        if let index = index(at: place) { all[index].tie = mention.tie }
      }
    }
  }

  private mutating func add(_ answer: Answer, _ title: String, _ measure: Measure, _ thread: String) {
    let paper = name(of: answer.id)
    byPaper[paper, default: []].append(all.count)
    all.append(
      Mention(
        paper: paper, day: answer.date, title: title, measure: measure, head: answer.text.read(measure.head),
        clause: answer.text.read(measure.clause), thread: thread))
  }

  private func name(of id: PaperID) -> String { names[id] ?? id.rawValue }

  /// The mention whose head, or else whose clause, a place lies in.
  func index(at place: JudgedPair.Place) -> Int? {
    let here = byPaper[place.paper] ?? []
    let point = Span(place.offset, place.offset + 1)
    return here.first { all[$0].measure.head.overlaps(point) } ?? here.first { all[$0].measure.clause.overlaps(point) }
  }

  /// What ties were made between, each with the mention that it was tied to.
  var ties: [(one: Int, other: Int)] {
    all.indices.compactMap { index in
      guard let tie = all[index].tie else { return nil }
      let other = (byPaper[name(of: tie.other)] ?? []).first { all[$0].thread == all[index].thread }
      return other.map { ($0, index) }
    }
  }
}

extension PaperText {
  /// The words that a span of the text as found covers, on one line.
  fileprivate func read(_ span: Span) -> String {
    places(of: span).map { paragraphs[$0.paragraph].text.text(in: $0.span) }.joined(separator: " ")
  }
}
