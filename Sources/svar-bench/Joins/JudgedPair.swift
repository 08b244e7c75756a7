/// Two mentions of a measure in different papers, and what a reader who read both says of them.
///
/// A mention is told by its paper and a place in its head, so that it is found again however the reading changes. No word
/// of a paper stands here.
struct JudgedPair {
  enum Verdict: String, CaseIterable {
    case same
    case different
    /// The papers do not say.
    case untold
  }

  struct Place: Hashable {
    /// The answer's id, or a text's own (``ProsePapers``).
    let paper: String
    /// In scalars of the text as found.
    let offset: Int
  }

  let one: Place
  let other: Place
  let verdict: Verdict
  let reason: String

  var isProse: Bool { one.paper.hasPrefix(ProsePapers.prefix) }

  /// - Throws: ``BenchDataError`` where a line has no place or an unknown verdict.
  static func all() throws(BenchDataError) -> [JudgedPair] {
    var pairs: [JudgedPair] = []
    for row in try BenchData("judged-pairs.tsv").rows {
      guard let verdict = Verdict(rawValue: row["verdict"]) else { throw row.fault("there is no such verdict") }
      guard let first = Int(row["offset"]), let second = Int(row["other-offset"]), !row["paper"].isEmpty,
        !row["other-paper"].isEmpty
      else { throw row.fault("a place is missing") }
      guard !row["reason"].isEmpty else { throw row.fault("no reason is given") }
      pairs.append(
        JudgedPair(
          one: Place(paper: row["paper"], offset: first), other: Place(paper: row["other-paper"], offset: second),
          verdict: verdict, reason: row["reason"]))
    }
    return pairs
  }
}
