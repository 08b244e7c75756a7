import GRDB
import SvarModel

/// Finds which mentions in different answers are of one measure, and keeps why.
///
/// All mentions that share a mark are looked at together, the surest marks first, so that what comes of it does not
/// depend on the order in which papers arrived. It errs on the side of two measures: mentions with different numbers or
/// of different kinds are never joined, a name that several numbers bear joins nothing, and a likeness of subjects joins
/// no two mentions of one answer.
struct MeasureThreads {
  let database: Database

  private struct Mention: Hashable {
    let answer: Int64
    let position: Int
  }

  private struct Known {
    let mention: Mention
    let kind: String
    let status: String
    let day: Int?
    /// Its key where it stands alone.
    let own: String
    /// The key that it has now.
    let now: String

    /// Whether it is told before another; what has no day comes last.
    func precedesInTime(_ other: Known) -> Bool {
      (day == nil ? 1 : 0, mention.answer, mention.position)
        < (other.day == nil ? 1 : 0, other.mention.answer, other.mention.position)
    }

    /// Whether another tells a further step than this.
    func precedes(_ later: Known) -> Bool {
      status != later.status
        && (status == MeasureStatus.announced.rawValue || later.status == MeasureStatus.done.rawValue)
    }
  }

  private struct Tie {
    let rule: MeasureTie.Rule
    let shared: String
    let other: Mention
  }

  private struct MarkRow {
    let rule: MeasureTie.Rule
    let key: String
    let shown: String
    var place: Int
  }

  /// Puts every mention to its measure; returns the keys whose rows have to be made anew.
  /// - Complexity: about linear in the mentions that share a mark.
  func settle() throws -> Set<String> {
    var (mentions, marks) = try shared()
    let threads = Threads(mentions)
    join(mentions, marks, try numbers(of: threads), in: threads)
    marks = []
    var touched: Set<String> = []
    let update = try database.cachedStatement(
      sql: "UPDATE measure_mention SET measure = ? WHERE answer = ? AND position = ?")
    // What stood with others and no longer does goes back to its own.
    for row in try Row.fetchAll(
      database, sql: "SELECT answer, position, own, measure FROM measure_mention WHERE measure <> own")
    {
      let mention = Mention(answer: row[0], position: row[1])
      if !threads.places.keys.contains(mention) {
        threads.places[mention] = mentions.count
        mentions.append(Known(mention: mention, kind: "", status: "", day: nil, own: row[2], now: row[3]))
      }
    }
    for (place, known) in mentions.enumerated() {
      let key = threads.keys[place] ?? known.own
      guard key != known.now else { continue }
      try update.execute(arguments: [key, known.mention.answer, known.mention.position])
      touched.formUnion([key, known.now])
    }
    try database.execute(sql: "DELETE FROM measure_tie")
    let insert = try database.cachedStatement(
      sql: """
        INSERT INTO measure_tie(answer, position, rule, shared, other_answer, other_position) VALUES (?, ?, ?, ?, ?, ?)
        """)
    for (place, tie) in threads.ties {
      let mention = mentions[place].mention
      try insert.execute(arguments: [
        mention.answer, mention.position, tie.rule.rawValue, tie.shared, tie.other.answer, tie.other.position,
      ])
    }
    try database.execute(sql: "DELETE FROM measure_work")
    return touched
  }

  /// The mentions that share a mark with one in another answer, oldest first, and those marks.
  private func shared() throws -> ([Known], [MarkRow]) {
    var found: [Mention: Int] = [:]
    var mentions: [Known] = []
    var marks: [MarkRow] = []
    // Put in order here: the database would keep each row whole for it, with all its texts, beside what is kept of it.
    let rows = try Row.fetchCursor(
      database,
      sql: """
        SELECT k.answer, k.position, k.rule, k.mark, k.shown, m.kind, a.day, m.own, m.measure, m.status
          FROM (SELECT rule, mark FROM measure_mark GROUP BY rule, mark HAVING COUNT(DISTINCT answer) > 1) s
          JOIN measure_mark k ON k.mark = s.mark AND k.rule = s.rule
          JOIN measure_mention m ON m.answer = k.answer AND m.position = k.position
          JOIN answer a ON a.id = k.answer
        """)
    while let row = try rows.next() {
      let mention = Mention(answer: row[0], position: row[1])
      let place = found[mention] ?? mentions.count
      if found.updateValue(place, forKey: mention) == nil {
        mentions.append(Known(mention: mention, kind: row[5], status: row[9], day: row[6], own: row[7], now: row[8]))
      }
      guard let rule = MeasureTie.Rule(rawValue: row[2]) else { continue }
      marks.append(MarkRow(rule: rule, key: row[3], shown: row[4], place: place))
    }
    found = [:]
    let order = mentions.indices.sorted { mentions[$0].precedesInTime(mentions[$1]) }
    var places = [Int](repeating: 0, count: order.count)
    for (place, index) in order.enumerated() { places[index] = place }
    for index in marks.indices { marks[index].place = places[marks[index].place] }
    marks.sort { ($0.place, $0.rule.rawValue) < ($1.place, $1.rule.rawValue) }
    return (order.map { mentions[$0] }, marks)
  }

  /// The number of each mention that has one, whether another answer has it too or not: it keeps apart.
  private func numbers(of threads: Threads) throws -> [Int: String] {
    var numbers: [Int: String] = [:]
    let rows = try Row.fetchCursor(
      database, sql: "SELECT answer, position, mark FROM measure_mark WHERE rule = ? ORDER BY mark",
      arguments: [MeasureTie.Rule.number.rawValue])
    while let row = try rows.next() {
      guard let place = threads.places[Mention(answer: row[0], position: row[1])], numbers[place] == nil else {
        continue
      }
      numbers[place] = row[2]
    }
    return numbers
  }

  private final class Threads {
    var places: [Mention: Int]
    /// The measure of each mention that is looked at.
    var keys: [Int: String] = [:]
    var ties: [Int: Tie] = [:]

    init(_ mentions: [Known]) {
      places = Dictionary(uniqueKeysWithValues: mentions.enumerated().map { ($1.mention, $0) })
    }
  }

  private func join(_ mentions: [Known], _ marks: [MarkRow], _ numbers: [Int: String], in threads: Threads) {
    var union = MentionUnion(
      kinds: mentions.map(\.kind), answers: mentions.map(\.mention.answer), numbers: numbers,
      figures: figures(marks))
    func join(_ one: Int, _ other: Int, _ rule: MeasureTie.Rule, _ shared: String, apart: Bool = false) {
      let (earlier, later) = (min(one, other), max(one, other))
      guard let moved = union.join(earlier, later, onlyFromDifferentAnswers: apart), moved else { return }
      if threads.ties[later] == nil, mentions[earlier].mention.answer != mentions[later].mention.answer {
        threads.ties[later] = Tie(rule: rule, shared: shared, other: mentions[earlier].mention)
      }
    }
    for rule in [MeasureTie.Rule.number, .clause, .points, .title, .name] {
      var first: [String: Int] = [:]
      let rows = marks.filter { $0.rule == rule }
      if rule == .name {
        let groups = Dictionary(grouping: rows, by: \.key)
        for row in rows {
          let borne = Set(groups[row.key, default: []].compactMap { union.number(of: $0.place) })
          if borne.count > 1 { continue }
          if let start = first[row.key] { join(start, row.place, rule, row.shown) } else { first[row.key] = row.place }
        }
        continue
      }
      for row in rows {
        if let start = first[row.key] { join(start, row.place, rule, row.shown) } else { first[row.key] = row.place }
      }
    }
    for pair in likenesses(mentions, marks) {
      join(pair.one, pair.other, .subject, pair.shared, apart: true)
    }
    var best: [Int: (rank: Int, key: String)] = [:]
    for row in marks where row.rule != .subject && row.rule != .clause {
      let root = union.root(of: row.place)
      let now = (row.rule.rawValue, row.key)
      if best[root].map({ ($0.rank, $0.key) > now }) ?? true { best[root] = (now.0, now.1) }
    }
    var firsts: [Int: String] = [:]
    for (place, known) in mentions.enumerated() {
      let root = union.root(of: place)
      if firsts[root] == nil { firsts[root] = known.own }
      guard union.size(of: place) > 1 else { continue }
      threads.keys[place] = union.number(of: place) ?? best[root]?.key ?? firsts[root]
    }
  }

  /// The years and sums in the subject of each mention that tells any.
  private func figures(_ marks: [MarkRow]) -> [Int: Set<String>] {
    var figures: [Int: Set<String>] = [:]
    var last = -1
    for mark in marks where mark.rule == .subject && mark.place != last {
      last = mark.place
      let numbers = SubjectWords(mark.shown, bucket: "").numbers
      if !numbers.isEmpty { figures[mark.place] = numbers }
    }
    return figures
  }

  private struct Likeness {
    let one: Int
    let other: Int
    let score: Double
    let shared: String
  }

  /// Pairs of mentions whose subjects are alike, the likest first. Only those that share a word that few have are held
  /// against each other.
  private func likenesses(_ mentions: [Known], _ marks: [MarkRow]) -> [Likeness] {
    let mostBearers = 60
    var found: [Likeness] = []
    let buckets = Dictionary(grouping: marks.lazy.filter { $0.rule == .subject }, by: \.key)
    for (bucket, rows) in buckets.sorted(by: { $0.key < $1.key }) {
      let subjects = rows.map { SubjectWords($0.shown, bucket: bucket) }
      var bearers: [String: [Int]] = [:]
      for (index, subject) in subjects.enumerated() {
        for stem in subject.stems { bearers[stem, default: []].append(index) }
      }
      // By which subject each was last met, so that a pair with several words in common is looked at once.
      var metBy = [Int](repeating: -1, count: subjects.count)
      for (index, subject) in subjects.enumerated() {
        for stem in subject.stems {
          guard let indices = bearers[stem], indices.count <= mostBearers else { continue }
          for other in indices where other > index && metBy[other] != index {
            metBy[other] = index
            if let likeness = likeness(index, other, rows, subjects, mentions) { found.append(likeness) }
          }
        }
      }
    }
    return found.sorted { ($1.score, $0.one, $0.other) < ($0.score, $1.one, $1.other) }
  }

  /// How alike two of the subjects are; nil where they are not, or of one answer.
  private func likeness(
    _ index: Int, _ otherIndex: Int, _ rows: [MarkRow], _ subjects: [SubjectWords], _ mentions: [Known]
  ) -> Likeness? {
    let (one, other) = (mentions[rows[index].place], mentions[rows[otherIndex].place])
    guard one.mention.answer != other.mention.answer, let day = one.day, let later = other.day else { return nil }
    let isInOrder = day <= later
    let likeness = SubjectLikeness(
      one: subjects[isInOrder ? index : otherIndex], other: subjects[isInOrder ? otherIndex : index],
      daysApart: abs(later - day), isProgress: isInOrder ? one.precedes(other) : other.precedes(one))
    return likeness.score().map {
      Likeness(
        one: rows[index].place, other: rows[otherIndex].place, score: $0,
        shared: subjects[index].shared(with: subjects[otherIndex]))
    }
  }
}
