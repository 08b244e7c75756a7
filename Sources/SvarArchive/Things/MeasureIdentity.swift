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
    marks = found + [MeasureMark(rule: .clause, key: Self.clause(measure, words, day) ?? own, shown: words.head)]
  }

  /// Telling words that a clause has to have to be known by: every change of law is "proposed to come into force" on the
  /// same day, and every minister's report is being prepared.
  private static let fewest = 5
  /// And its head: "sådan utredning som krävs" stands in many an assignment.
  private static let fewestOfHead = 3

  /// The same clause on the same day is the same measure: answers given at once to several questions are sometimes filed
  /// once for each, and an answer may begin a sentence with what another has in the midst of one. Nil where there is no
  /// day, or the clause says too little.
  private static func clause(_ measure: Measure, _ words: MeasureWords, _ day: Day?) -> String? {
    guard let day, SubjectWords.count(in: words.clause) >= fewest,
      SubjectWords.count(in: words.head) >= fewestOfHead
    else { return nil }
    // "Myndigheten får använda högst …": another agency in each paper.
    guard Tokens.of(words.clause).first?.form != "myndigheten" else { return nil }
    var hash = ContentHash()
    hash.add(measure.kind.rawValue)
    for agency in measure.agencies.sorted() { hash.add(agency) }
    for token in Tokens.of(words.head) { hash.add(token.form) }
    hash.add("/")
    for token in Tokens.of(words.clause) { hash.add(token.form) }
    hash.add(day.description)
    return "sats-\(hash.digits)"
  }

  private static func own(_ measure: Measure, _ words: MeasureWords, _ day: Day?, _ paper: PaperID) -> String {
    var hash = ContentHash()
    hash.add(measure.kind.rawValue)
    hash.add(words.head)
    hash.add(words.clause)
    hash.add(day?.description ?? "")
    hash.add(paper.rawValue)
    return hash.digits
  }
}
