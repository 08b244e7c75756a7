import Foundation
import SvarModel

/// Reads the value of one field.
struct FieldReader {
  let field: QueryField
  /// As typed, in small letters.
  let name: String
  let text: String
  let isQuoted: Bool
  /// Where the value begins.
  let place: Int
  /// Whether more may yet be typed.
  let isOpen: Bool

  /// Nil where the value has yet to be typed.
  func term() throws -> FieldTerm? {
    let trimmed = text.precomposedStringWithCanonicalMapping.trimmingCharacters(in: .whitespaces)
    guard !trimmed.isEmpty else {
      if isOpen { return nil }
      throw QueryProblem(.missingValue(field: name), at: place)
    }
    if let value = value(trimmed) { return FieldTerm(field: field, value: value) }
    if isOpen { return nil }
    throw QueryProblem(.badValue(field: name, value: trimmed, expected: expected), at: place)
  }

  func order() throws -> ListRequest.Order? {
    let small = text.lowercased()
    if small.isEmpty, !isOpen { throw QueryProblem(.missingValue(field: name), at: place) }
    let orders: [(ListRequest.Order, [String])] = [
      (.newest, ["nyast", "newest"]), (.oldest, ["äldst", "oldest"]), (.relevance, ["relevans", "relevance"]),
    ]
    if let order = pick(orders, small) { return order }
    if isOpen { return nil }
    throw QueryProblem(.badValue(field: name, value: text, expected: expected), at: place)
  }

  private func value(_ text: String) -> FieldTerm.Value? {
    let small = text.lowercased()
    switch field {
    case .party:
      let parties = small.split(separator: ",").map { Party($0)?.letters }
      return parties.contains(nil) || parties.isEmpty ? nil : .parties(parties.compactMap(\.self))
    case .asker, .minister, .department, .agency: return name(text)
    case .collaboration: return some(small) ?? name(text)
    case .measure: return some(small) ?? measureKinds(small) ?? name(text)
    case .status: return status(small)
    case .type: return pick(PaperType.allCases.map { ($0, $0.names) }, small).map { .type($0) }
    case .session: return sessions(text).map { .sessions($0) }
    case .from: return PartialDate(text).flatMap(\.firstDay).map { .day($0) }
    case .to: return PartialDate(text).map { .day($0.lastDay) }
    case .days, .amount: return NumberRange.read(small).map { .number($0) }
    case .order, .reference: return nil
    }
  }

  private func name(_ text: String) -> FieldTerm.Value? {
    let words = Folded.words(text)
    guard !words.isEmpty else { return nil }
    return .name(words, isUnfinished: text.hasSuffix("*") || isOpen && !isQuoted)
  }

  private func some(_ small: String) -> FieldTerm.Value? {
    switch small {
    case "*", "ja", "yes": .some(true)
    case "nej", "no": .some(false)
    default: nil
    }
  }

  private func measureKinds(_ small: String) -> FieldTerm.Value? {
    guard !isQuoted else { return nil }
    let kinds = small.split(separator: ",").map { part in
      pick(MeasureKind.allCases.map { ($0, $0.queryNames) }, String(part))
    }
    return kinds.contains(nil) || kinds.isEmpty ? nil : .measureKinds(kinds.compactMap(\.self))
  }

  private func status(_ small: String) -> FieldTerm.Value? {
    if let status = pick(QuestionStatus.allCases.map { ($0, $0.queryNames) }, small, orBeginning: false) {
      return .questionStatus(status)
    }
    if let status = pick(MeasureStatus.allCases.map { ($0, $0.queryNames) }, small) { return .measureStatus(status) }
    return pick(QuestionStatus.allCases.map { ($0, $0.queryNames) }, small).map { .questionStatus($0) }
  }

  /// `2020/21`, `H8`, `2018/19..2020/21`.
  private func sessions(_ text: String) -> ClosedRange<Int>? {
    let ends = text.components(separatedBy: "..")
    guard ends.count <= 2 else { return nil }
    let years = ends.map { (Session($0) ?? Session(code: $0))?.startYear }
    guard let first = years.first ?? nil, let last = years.last ?? nil, first <= last else { return nil }
    return first...last
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

  private var expected: String {
    switch field {
    case .party: "S, M, SD, C, V, KD, L, MP, FP, -"
    case .measure: MeasureKind.allCases.map(\.rawValue).joined(separator: ", ")
    case .status:
      (QuestionStatus.allCases.map { $0.queryNames[0] } + MeasureStatus.allCases.map { $0.queryNames[0] })
        .joined(separator: ", ")
    case .type: PaperType.allCases.map { $0.names[0] }.joined(separator: ", ")
    case .session: "2020/21, 2018/19..2020/21"
    case .from, .to: "2020, 2020-09, 2020-09-30"
    case .days: ">14, <=7, 7..14"
    case .amount: ">1000000"
    case .order: "nyast, äldst, relevans"
    case .asker, .minister, .department, .agency, .collaboration, .reference: "a-ö"
    }
  }
}
