/// When two subjects are alike enough to be one.
///
/// How alike they have to be was found by judging pairs of mentions in answers, press releases and assignments, among
/// which the same agency is given one like the other every year (`svar-bench joins`).
struct SubjectLikeness {
  /// That of the earlier mention.
  let one: SubjectWords
  let other: SubjectWords
  let daysApart: Int
  /// Whether the later mention tells a further step: announced and then more, or done at last.
  let isProgress: Bool

  /// Mentions farther apart are never held against each other.
  static let longestApart = 730
  /// An assignment told again after so long, without a step forward, is one more of its sort; and so is a new plan.
  private static let sameRound = 175
  /// Answers of one sitting, and papers of one matter, come within these days.
  private static let sameMatter = 15
  private static let near = 31
  /// Letters in stems that two acts hardly have in common by chance: a long compound and a word beside it.
  private static let manyLetters = 20

  /// How alike, from 0 to 1; nil where they may not be joined.
  func score() -> Double? {
    guard one.bucket == other.bucket, daysApart <= Self.longestApart,
      one.numbers.isSubset(of: other.numbers) || other.numbers.isSubset(of: one.numbers)
    else { return nil }
    let isAssignment = one.bucket.hasPrefix("uppdrag+")
    if isAssignment, daysApart <= Self.sameMatter, endsAsTheOtherBegins { return 0.6 }
    // What carries an earlier act on is another than that, and than what carries it on a year later.
    guard one.carriesOn == other.carriesOn, !one.carriesOn || daysApart <= Self.near else { return nil }
    if isAssignment || one.bucket == "overenskommelse", daysApart > Self.sameRound, !isProgress { return nil }
    if other.isNew, !one.isNew, daysApart > Self.sameRound { return nil }
    guard !areOpposite else { return nil }
    let common = one.stems.intersection(other.stems)
    let (least, most) = (min(one.stems.count, other.stems.count), max(one.stems.count, other.stems.count))
    let likeness = Double(common.count) / Double(one.stems.union(other.stems).count)
    if likeness >= 0.8, common.count >= 4 || common.count == 3 && daysApart <= 180 { return likeness }
    // The shorter stands whole in the longer.
    if common.count == least, daysApart <= Self.sameMatter, one.bucket != "proposition",
      common.count >= 4 || common.count == 3 && letters(common) >= 24
    {
      return 0.7
    }
    guard common.count == 2, most == 2, letters(common) >= Self.manyLetters else { return nil }
    // "En utredning om läkemedelsförsörjningen i glesbygd", announced and then begun.
    return daysApart <= Self.near ? 0.65 : one.bucket == "utredning" && daysApart <= 365 ? 0.6 : nil
  }

  private var areOpposite: Bool {
    func begins(_ words: SubjectWords, _ stem: String) -> Bool { words.stems.contains { $0.hasPrefix(stem) } }
    return SubjectVocabulary.opposites.contains { first, second in
      begins(one, first) != begins(other, first) && begins(one, second) != begins(other, second)
    }
  }

  private func letters(_ stems: Set<String>) -> Int { stems.reduce(0) { $0 + $1.count } }

  /// One act told among others: what one is about from its beginning, the other has at its end, a long compound in it.
  private var endsAsTheOtherBegins: Bool {
    func holds(_ first: [String], _ second: [String]) -> Bool {
      (2...max(2, min(first.count, second.count))).contains { count in
        first.count >= count && first.prefix(count).elementsEqual(second.suffix(count))
          && first.prefix(count).contains { $0.count >= Self.manyLetters }
      }
    }
    return holds(one.order, other.order) || holds(other.order, one.order)
  }
}
