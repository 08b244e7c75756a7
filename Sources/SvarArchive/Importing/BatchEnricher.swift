import GRDB
import SvarModel

/// A batch as it is written: everything is worked out that can be before the archive is changed.
struct EnrichedBatch: Sendable {
  var papers: [EnrichedPaper] = []
  /// Ids of papers that the archive holds with this very content.
  var standing: [String] = []
  /// What the forms are that may be new to the archive.
  var words: [Lexicon.Analysed] = []
  var unchanged = 0
  var ignored = 0
  var rejected: [Rejection] = []
}

/// Works out batch after batch, on all cores, while the one before is written.
///
/// What it sees of the archive may be a batch old. That decides nothing: a paper that it takes for unknown is compared
/// again when it is written, and one that it knows is one that was there before the batch being written. To be used by
/// one thread at a time.
struct BatchEnricher {
  private let archive: Archive
  private let reading: AnswerReading
  /// Forms that were passed on before, and so need not be analysed again, by sums of their bytes. Where two have the same
  /// sum, the second is analysed when it is written.
  private var passed = KeySet()
  private static let room = 250_000

  init(archive: Archive, reading: AnswerReading) {
    self.archive = archive
    self.reading = reading
  }

  mutating func enrich(_ arrivals: [Arrival]) throws -> EnrichedBatch {
    var batch = EnrichedBatch()
    var papers: [Paper] = []
    for arrival in arrivals {
      switch arrival {
      case .paper(let paper): papers.append(paper)
      case .ignored: batch.ignored += 1
      case .rejected(let rejection): batch.rejected.append(rejection)
      }
    }
    let version = reading.version
    let prepared = try Parallel.map(papers) { try PreparedPaper($0, readBy: version) }.map { try $0.get() }
    let unknown = try archive.database.read { database in
      try prepared.filter { paper in
        switch try Settlement.known(paper.content, in: database) {
        case .standing(let id): batch.standing.append(id)
        case .passedOver:
          // What was once passed over may come back as the source's last word.
          if try EarlierVersions.isLater(paper.paper, in: database) { return true }
        case .unknown: return true
        }
        batch.unchanged += 1
        return false
      }
    }
    let reading = reading
    for result in Parallel.map(unknown, { try EnrichedPaper($0, reading: reading) }) {
      do {
        batch.papers.append(try result.get())
      } catch let rejection as Rejection {
        batch.rejected.append(rejection)
      }
    }
    batch.words = try words(of: batch.papers)
    return batch
  }

  /// Lets go of what it keeps from batch to batch.
  mutating func forget() { passed = KeySet() }

  /// Analyses the forms that neither the archive nor a batch before this one had.
  private mutating func words(of papers: [EnrichedPaper]) throws -> [Lexicon.Analysed] {
    if passed.count > Self.room { passed = KeySet() }
    var fresh: [String] = []
    for paper in papers {
      let words = paper.words
      for place in 0..<words.count where passed.insert(words.key(at: place)) { fresh.append(words.form(at: place)) }
    }
    let unread = try archive.database.read { database in
      let kept = try database.cachedStatement(sql: "SELECT EXISTS(SELECT 1 FROM word WHERE form = ?)")
      return try fresh.filter { try Bool.fetchOne(kept, arguments: [$0]) != true }
    }
    return try archive.lexicon.analyse(unread)
  }
}
