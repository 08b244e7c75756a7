/// What a later mention of a measure says otherwise than the earlier ones.
public enum MeasureChange: Hashable, Sendable {
  case status(from: MeasureStatus, to: MeasureStatus)
  case deadline(from: PartialDate, to: PartialDate)
  case amount(from: Amount, to: Amount)

  /// The changes at each mention, oldest first. What a mention leaves out is no change: it is held against the last
  /// mention that told it.
  ///
  /// Mentions in one answer are one word about the measure: only the last of them is held against what was said before.
  public static func along(_ mentions: [MeasureDetail.Mention]) -> [[MeasureChange]] {
    var status: MeasureStatus?
    var deadline: PartialDate?
    var amount: Amount?
    return mentions.enumerated().map { index, mention in
      let measure = mention.measure
      let isLastOfAnswer = index + 1 == mentions.count || mentions[index + 1].answer.id != mention.answer.id
      guard isLastOfAnswer else { return [] }
      let sameAnswer = mentions[..<index].reversed().prefix { $0.answer.id == mention.answer.id }.map(\.measure)
      let told = [measure] + sameAnswer
      var changes: [MeasureChange] = []
      if let status, status != measure.status { changes.append(.status(from: status, to: measure.status)) }
      status = measure.status
      if let new = told.lazy.compactMap(\.deadline).first {
        if let deadline, deadline != new { changes.append(.deadline(from: deadline, to: new)) }
        deadline = new
      }
      if let new = told.lazy.compactMap(\.amount).first {
        if let amount, amount != new { changes.append(.amount(from: amount, to: new)) }
        amount = new
      }
      return changes
    }
  }
}

/// How a measure's deadline stands on a day.
public enum DeadlineState: Hashable, Sendable {
  case coming
  /// The day has passed and no answer in the archive has spoken of the measure since.
  case passedInSilence
  /// The day has passed, and answers have spoken of the measure since.
  case passed
  /// It was told as done.
  case kept
  /// The day has come, and nobody was to be done by it: a rule holds since then, money has run until then, or it was past
  /// when the measure was first spoken of.
  case reached

  /// Nil where there is no deadline.
  public init?(_ row: MeasureRow, on today: Day) {
    guard let end = row.deadline?.lastDay else { return nil }
    let isDue = row.kind.deadlineSense == .due
    if isDue, row.status == .done {
      self = .kept
    } else if end >= today {
      self = .coming
    } else if !isDue || row.first.map({ $0 > end }) ?? false {
      self = .reached
    } else if let last = row.last, last > end {
      self = .passed
    } else {
      self = .passedInSilence
    }
  }
}
