import Foundation
import SvarModel

/// Reads the value of one field.
struct FieldReader {
  /// What came of it.
  struct Outcome {
    /// Nil where the value has yet to be typed.
    var value: FieldTerm.Value?
    /// What was read into an unfinished value.
    var assumption: QueryReading.Assumption.Reason?
  }

  let field: QueryField
  /// As typed, in small letters.
  let name: String
  let text: String
  /// Whether quotation marks stand around it.
  let isQuoted: Bool
  /// Where the value begins.
  let place: Int
  /// Whether a value that is missing may yet be typed.
  let mayFollow: Bool
  /// Whether more of the value may yet be typed.
  let isOpen: Bool

  func outcome() throws -> Outcome {
    let trimmed = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespaces)
    guard !trimmed.isEmpty else {
      if mayFollow { return Outcome(assumption: .valueToCome(field: name)) }
      throw QueryProblem(.missingValue(field: name, expected: field.expected), at: place)
    }
    if let value = try value(trimmed) { return Outcome(value: value, assumption: assumption(value, trimmed)) }
    if isOpen { return Outcome(assumption: .valueToCome(field: name)) }
    throw problem(trimmed)
  }

  func order() throws -> (order: ListRequest.Order?, assumption: QueryReading.Assumption.Reason?) {
    let small = text.lowercased()
    guard !small.isEmpty else {
      if mayFollow { return (nil, .valueToCome(field: name)) }
      throw QueryProblem(.missingValue(field: name, expected: field.expected), at: place)
    }
    let orders = ListRequest.Order.allCases.map { ($0, $0.queryNames) }
    guard let order = pick(orders, small) else {
      if isOpen { return (nil, .valueToCome(field: name)) }
      throw problem(text)
    }
    let whole = order.queryNames
    return (order, whole.contains(small) ? nil : .valueBegun(field: name, taken: whole[0]))
  }

  private func value(_ text: String) throws -> FieldTerm.Value? {
    let small = text.lowercased()
    switch field {
    case .party:
      let parties = small.split(separator: ",").map { Party(asked: $0)?.letters }
      return parties.contains(nil) || parties.isEmpty ? nil : .parties(parties.compactMap(\.self))
    case .asker, .minister, .department, .agency: return name(text)
    case .collaboration, .refusal: return some(small) ?? name(text)
    case .measure: return some(small) ?? measureKinds(small) ?? name(text)
    case .status: return status(small)
    case .type: return pick(PaperType.allCases.map { ($0, $0.names) }, small).map { .type($0) }
    case .session: return try interval(Self.session(text), Self.years).map { .sessions($0) }
    case .deadline:
      if let standing = pick(DeadlineStanding.allCases.map { ($0, $0.queryNames) }, small) {
        return .standing(standing)
      }
      return try some(small) ?? interval(Self.date(text), Self.days).map { .days($0) }
    case .date: return try interval(Self.date(text), Self.days).map { .days($0) }
    case .from: return PartialDate(text)?.dayNumbers.map { .days($0.lowerBound...Self.days.upperBound) }
    case .to: return PartialDate(text)?.dayNumbers.map { .days(Self.days.lowerBound...$0.upperBound) }
    case .days: return try interval(Self.figure(small), 0...Self.largest).map { .number($0) }
    case .amount: return try interval(Sum.comparison(small), 0...Sum.largest).map { .number($0) }
    case .bookmark: return some(small) ?? name(text)
    case .read: return some(small) ?? (isOpen ? begunAnswer(small) : nil)
    case .tag:
      return some(small)
        ?? Kept.tag(small.filter { $0 != "*" }).map {
          .name([$0], isUnfinished: small.hasSuffix("*") || isOpen)
        }
    case .order, .reference: return nil
    }
  }

  private func problem(_ value: String) -> QueryProblem {
    let near = NearestName.of(value, among: field.choices)
    return QueryProblem(.badValue(field: name, value: value, near: near, expected: field.expected), at: place)
  }

  /// What was read into a value that is still being typed.
  private func assumption(_ value: FieldTerm.Value, _ text: String) -> QueryReading.Assumption.Reason? {
    guard isOpen else { return nil }
    let small = text.lowercased()
    let taken: [String]
    switch value {
    case .name(let words, let isUnfinished): return isUnfinished ? words.last.map { .wordBegun($0) } : nil
    case .type(let type): taken = type.names
    case .questionStatus(let status): taken = status.queryNames
    case .overdue: taken = Overdue.queryNames
    case .measureStatus(let status): taken = status.queryNames
    case .standing(let standing): taken = standing.queryNames
    case .measureKinds(let kinds):
      guard let last = kinds.last, let begun = small.split(separator: ",").last else { return nil }
      return last.queryNames.contains(String(begun)) ? nil : .valueBegun(field: name, taken: last.queryNames[0])
    default: return nil
    }
    return taken.contains(small) ? nil : .valueBegun(field: name, taken: taken[0])
  }

  // MARK: - Names and choices

  private func name(_ text: String) -> FieldTerm.Value? {
    let words = Folded.words(text)
    guard !words.isEmpty else { return nil }
    return .name(words, isUnfinished: text.hasSuffix("*") || isOpen)
  }

  private func some(_ small: String) -> FieldTerm.Value? {
    switch small {
    case "*", "ja", "yes": .some(true)
    case "nej", "no": .some(false)
    default: nil
    }
  }

  /// `j` of `ja`, while it is typed.
  private func begunAnswer(_ small: String) -> FieldTerm.Value? {
    if ["j", "y", "ye"].contains(small) { return .some(true) }
    return ["n", "ne"].contains(small) ? .some(false) : nil
  }

  private func measureKinds(_ small: String) -> FieldTerm.Value? {
    guard !isQuoted else { return nil }
    let kinds = small.split(separator: ",").map { part in
      pick(MeasureKind.allCases.map { ($0, $0.queryNames) }, String(part))
    }
    return kinds.contains(nil) || kinds.isEmpty ? nil : .measureKinds(kinds.compactMap(\.self))
  }

  private func status(_ small: String) -> FieldTerm.Value? {
    if pick([(true, Overdue.queryNames)], small, orBeginning: false) != nil { return .overdue }
    if let status = pick(QuestionStatus.allCases.map { ($0, $0.queryNames) }, small, orBeginning: false) {
      return .questionStatus(status)
    }
    if let status = pick(MeasureStatus.allCases.map { ($0, $0.queryNames) }, small) { return .measureStatus(status) }
    if let status = pick(QuestionStatus.allCases.map { ($0, $0.queryNames) }, small) { return .questionStatus(status) }
    return pick([(true, Overdue.queryNames)], small).map { _ in .overdue }
  }

  /// The value with this name, or, while it is being typed, the only one that begins so.
  private func pick<Value: Hashable>(
    _ values: [(Value, [String])], _ small: String, orBeginning: Bool = true
  ) -> Value? {
    if let whole = values.first(where: { $0.1.contains(small) }) { return whole.0 }
    guard orBeginning, isOpen else { return nil }
    let begun = Set(values.filter { $0.1.contains { $0.hasPrefix(small) } }.map(\.0))
    return begun.count == 1 ? begun.first : nil
  }

  // MARK: - Days, figures, sums

  private static let largest = 1_000_000
  private static let years = Session.firstYear...9_999
  private static let days = Day(1, 1, 1)!.number...Day(9_999, 12, 31)!.number

  /// `2020/21`, `H8`, `2018/19..2020/21`, `>2018/19`
  private static func session(_ text: String) -> Comparison? {
    Comparison(text) { bound in
      (Session(bound) ?? Session(code: bound)).map { $0.startYear...$0.startYear }
    }
  }

  /// `2020`, `2020-09..2021-06`, `>=2020-09-30`
  private static func date(_ text: String) -> Comparison? { Comparison(text) { PartialDate($0)?.dayNumbers } }

  /// `14`, `>14`, `7..14`
  private static func figure(_ text: String) -> Comparison? {
    Comparison(text) { bound in
      guard !bound.isEmpty, bound.utf8.count <= 15, bound.utf8.allSatisfy({ (0x30...0x39).contains($0) }) else {
        return nil
      }
      return Int(bound).map { min($0, largest)...min($0, largest) }
    }
  }

  /// Nil where no comparison stands there, or one that nothing can fulfil.
  private func interval(_ comparison: Comparison?, _ limits: ClosedRange<Int>) throws -> ClosedRange<Int>? {
    guard let comparison else { return nil }
    if comparison.isBackwards, !isOpen, let (low, high) = Comparison.ends(of: text) {
      let turned = "\(high)..\(low)"
      throw QueryProblem(.backwardsRange(field: name, value: text, turned: turned), at: place)
    }
    return comparison.interval(within: limits)
  }
}
