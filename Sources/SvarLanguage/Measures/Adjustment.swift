import SvarModel

/// What stands around a measure may make its kind or status another than its rule says.
struct Adjustment {
  let tokens: [Token]
  let candidate: MeasureCandidate
  let day: Day?

  func adjust(_ measure: inout Measure, sums: [Range<Int>], times: [DateReader.Found]) {
    measure.kind = kind(measure, sums)
    measure.status = status(measure, times)
  }

  /// A law or rule that was decided is done once the day on which it comes into force has come.
  ///
  /// "Verket avvecklas den 1 juli": what is told in the present of a day to come has been decided, and goes on no more
  /// than a law does before that day.
  static func takeEffect(_ measure: inout Measure, on day: Day?) {
    guard let day, let deadline = measure.deadline else { return }
    if deadline.lastDay <= day, measure.status == .decided, inEffect.contains(measure.kind) { measure.status = .done }
    if deadline.lastDay > day, measure.status == .ongoing, onADay.contains(measure.kind) { measure.status = .decided }
  }

  private static let inEffect: Set<MeasureKind> = [.law, .penalty, .direction]
  private static let onADay: Set<MeasureKind> = [.law, .penalty, .organisation]

  // MARK: Kind

  private func kind(_ measure: Measure, _ sums: [Range<Int>]) -> MeasureKind {
    let head = tokens[candidate.head]
    if isReported, candidate.actor != .government { return .assignment }
    switch measure.kind {
    case .money where sums.isEmpty && candidate.rule == "money-for":
      // "satsar på ett forskningsprogram" names the programme and no sum.
      let first = head.prefix(6).first { $0.has([.programme, .money]) }
      return first.map { $0.has(.programme) && !$0.has(.money) } == true ? .programme : .money
    case .law where sums.contains { candidate.head.overlaps($0) } && head.contains(where: isAppropriation):
      return .money
    case .law where candidate.rule == "law-changed" && TimePlace.lengthening.contains(tokens[candidate.verb].key):
      // "har förlängt programmet", "förlänger satsningen": what is lengthened goes on being what it was.
      let first = head.prefix(4).first { $0.has(.instruments) }
      return first?.has(.programme) ?? false ? .programme : first?.has(.money) ?? false ? .money : .law
    case .law where candidate.rule == "law-changed" && candidate.actor == .agency:
      // What an agency begins to do within its own work is no rule.
      return head.prefix(5).contains { $0.has([.law, .penalty]) } ? .law : .other
    case .law where measure.status == .proposed && isInBill, .penalty where measure.status == .proposed && isInBill:
      return .bill
    case .other where isAbroad:
      return .european
    default:
      return measure.kind
    }
  }

  /// "I propositionen föreslås att …": what is proposed there is the bill.
  private var isInBill: Bool {
    candidate.clause.contains {
      tokens[$0].has(.bill) && !candidate.head.contains($0) && $0 < candidate.noun
        && !Self.budgets.contains(tokens[$0].key) && !tokens[$0].has(.money)
    }
  }

  private func isAppropriation(_ token: Token) -> Bool { token.has(.money) && !token.has(.moneyUnit) }

  /// "Sverige tog initiativ till en nordisk ministerdialog."
  private var isAbroad: Bool {
    candidate.actor != .agency && tokens[candidate.head].contains { $0.has(.eu) }
  }

  // MARK: Status

  private static let beginnings = Set<UInt64>(
    words:
      "inlett inledde inleddes inletts påbörjat påbörjade påbörjades påbörjats initierat initierade initierades initierats startat startade startades startats"
  )
  private static let agreeing = Set<UInt64>(words: "kom kommit enades enats")
  private static let budgets = Set<UInt64>(words: "budgetpropositionen budgetproposition")
  private static let proposals = Set<UInt64>(words: "förslag")

  private func status(_ measure: Measure, _ times: [DateReader.Found]) -> MeasureStatus {
    let status = measure.status
    // What has been begun has its result still to come.
    if status == .done, Self.beginnings.contains(tokens[candidate.verb].key) { return .decided }
    // "kom överens" is the past of another verb than that which tells the future.
    if status == .announced, candidate.rule.hasSuffix("agreed") || candidate.rule == "agreement-reached",
      Self.agreeing.contains(tokens[candidate.verb].key)
    {
      return .decided
    }
    // An inquiry's proposals are proposals when it has handed them in.
    if status == .done, candidate.rule == "inquiry-delivered",
      tokens[candidate.head].contains(where: { Self.proposals.contains($0.key) })
        || tokens[candidate.clause].contains(where: { Self.proposals.contains($0.key) })
    {
      return .proposed
    }
    if status == .done || status == .decided, isBudgetToCome(measure) { return .proposed }
    if measure.kind == .assignment, status == .decided, isReported { return .done }
    if status == .decided, measure.kind == .law, hasBegun(times) { return .done }
    return status
  }

  /// In autumn the budget bill lies before parliament: what it gives is proposed.
  private func isBudgetToCome(_ measure: Measure) -> Bool {
    guard let day, day.month >= 9, measure.kind == .money || measure.kind == .programme, measure.year ?? .max > day.year
    else { return false }
    return tokens[candidate.clause].contains { Self.budgets.contains($0.key) }
  }

  private static let government = Set<UInt64>(words: "regeringens")

  /// "har på regeringens uppdrag tagit fram": the assignment is told by what came of it.
  private var isReported: Bool {
    candidate.tense != .present && candidate.verb > candidate.clause.lowerBound + 2
      && !candidate.rule.hasPrefix("assignment")
      && (candidate.clause.lowerBound + 2..<candidate.verb).contains {
        tokens[$0].key == Keys.uppdrag && Self.government.contains(tokens[$0 - 1].key)
          && tokens[$0 - 2].key == Keys.pa
      }
  }

  /// "under perioden juli 2010 till och med juni 2012": decided, and running since its first day.
  private func hasBegun(_ times: [DateReader.Found]) -> Bool {
    guard let day else { return false }
    return zip(times, times.dropFirst()).contains { first, second in
      !first.isBound && second.isBound && second.tokens.lowerBound - first.tokens.upperBound <= 3
        && first.date.lastDay <= day
    }
  }
}
