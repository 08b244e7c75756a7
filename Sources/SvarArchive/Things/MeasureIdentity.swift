import SvarModel

/// Which measure a mention is of where nothing else is known: by a key that follows from the words alone.
///
/// The key is the number of the instrument itself, or a programme's number of points, and else the mention's own. Mentions
/// with the same key are one measure; which others are, ``MeasureThreads`` finds when all papers are in.
struct MeasureIdentity {
  let key: String
  let marks: [MeasureMark]

  init(_ measure: Measure, _ words: MeasureWords, of answer: Answer) {
    self.init(measure, words, on: answer.date, in: answer.id)
  }

  init(_ measure: Measure, _ words: MeasureWords, on day: Day?, in paper: PaperID) {
    let found = MeasureMarks(measure, words, on: day).all()
    let own = Self.own(measure, words, day, paper)
    key = found.first { $0.rule == .number || $0.rule == .points }?.key ?? own
    marks = found + [MeasureMark(rule: .clause, key: own, shown: words.head)]
  }

  /// Answers given at once to several questions are sometimes filed once for each: the same clause on the same day is
  /// the same measure.
  private static func own(_ measure: Measure, _ words: MeasureWords, _ day: Day?, _ paper: PaperID) -> String {
    var hash = ContentHash()
    hash.add(measure.kind.rawValue)
    hash.add(words.head)
    hash.add(words.clause)
    hash.add(day?.description ?? paper.rawValue)
    return hash.digits
  }
}
