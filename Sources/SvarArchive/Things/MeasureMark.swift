import SvarModel

/// Something in a mention by which it is known again in another answer.
struct MeasureMark: Hashable, Sendable {
  let rule: MeasureTie.Rule
  /// Equal in two mentions that share it. That of ``MeasureTie/Rule/subject`` names only where to look: its words are
  /// then held against each other.
  let key: String
  /// What a reader is told that two mentions share: the words of the paper. For the subject its stems, parted by blanks.
  let shown: String
}

/// Finds the marks of a mention, the surest first; they follow from the mention and its answer's day alone.
struct MeasureMarks {
  let measure: Measure
  let words: MeasureWords
  let day: Day?

  init(_ measure: Measure, _ words: MeasureWords, on day: Day?) {
    self.measure = measure
    self.words = words
    self.day = day
  }

  /// All but the mention's own, which is its id where it stands alone.
  func all() -> [MeasureMark] {
    [number, points, InstrumentName.title(measure.kind, in: words.head), name, SubjectWords(self)?.mark].compactMap(
      \.self)
  }

  private var number: MeasureMark? {
    guard let number = InstrumentMark.of(measure.kind, words) else { return nil }
    return MeasureMark(rule: .number, key: number.key, shown: number.shown)
  }

  /// `34-punktsprogrammet`, within one term: the next government may have one with as many points.
  private var points: MeasureMark? {
    guard let day else { return nil }
    let tokens = Tokens.of(words.head).map(\.form)
    for (number, name) in zip(tokens, tokens.dropFirst()) {
      guard number.allSatisfy(\.isNumber), name.hasPrefix("punkts"),
        let stem = ["program", "paket", "plan"].first(where: { name.dropFirst(6).hasPrefix($0) })
      else { continue }
      return MeasureMark(
        rule: .points, key: "\(number)-punkts\(stem)-\(measure.kind.rawValue)-\(Self.termStart(day))",
        shown: "\(number)-\(name)")
    }
    return nil
  }

  private var name: MeasureMark? {
    guard let day, let name = InstrumentName.name(measure.kind, in: words.head) else { return nil }
    return MeasureMark(rule: .name, key: "\(name.key)-\(Self.termStart(day))", shown: name.shown)
  }

  /// The year of the election that the term of parliament began with: every third year until 1994, then every fourth.
  static func termStart(_ day: Day) -> Int {
    let year = day.month >= 10 ? day.year : day.year - 1
    return year >= 1994 ? year - (year - 1994) % 4 : year - (year - 1976) % 3
  }
}
