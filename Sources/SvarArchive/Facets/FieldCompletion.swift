import Foundation
import GRDB
import SvarModel

/// The values of a field that begin as typed, counted under the present query.
struct FieldCompletion {
  let database: Database
  let request: ListRequest
  let field: QueryField
  /// The field's name as typed, in small letters.
  let name: String
  let cache: FacetCache

  /// Names that are looked up and counted one by one at most.
  private static let asked = 24

  func values(beginning begun: String, limit: Int) throws -> [FieldValue] {
    let plan = try Planner.plan(request, for: .count, in: database)
    let typed = begun.precomposedStringWithCanonicalMapping.trimmingCharacters(
      in: CharacterSet(charactersIn: "\"“”„«»"))
    let (head, last) = divided(typed)
    let offered: [FieldValue]
    switch field {
    case .party, .session:
      offered = try counted(plan).filter { Self.begins($0.label, last) }.map { FieldValue($0) }
    case .asker, .minister: offered = try counted(plan).filter { Self.holds($0.label, last) }.map { FieldValue($0) }
    case .department:
      offered = try counted(plan).filter { value in
        Self.holds(value.label, last)
          || DepartmentName.abbreviations(of: value.written).contains { Self.begins($0, last) }
      }.map { FieldValue($0) }
    case .agency: offered = try agencies(last, plan)
    case .collaboration: offered = try some(last) + collaborations(last)
    case .measure: offered = try some(last) + measureKinds(last, plan)
    case .status: offered = try statuses(last, plan)
    case .type: offered = try types(last)
    case .order: offered = try orders(last, plan)
    case .bookmark, .read, .refusal: offered = try some(last)
    case .deadline: offered = try some(last) + standings(last)
    case .tag: offered = try some(last) + tags(last)
    case .date, .from, .to, .days, .amount, .reference: offered = []
    }
    let first = try offered.sorted(by: Self.comesFirst).prefix(limit)
    guard !head.isEmpty else { return Array(first) }
    return try first.map { value in
      let written = head + value.written
      return FieldValue(written: written, count: try count(written))
    }.sorted(by: Self.comesFirst)
  }

  // MARK: - Fields of names

  private func counted(_ plan: SearchPlan) throws -> [FacetValue] {
    guard let facet = FacetField(field) else { return [] }
    return try FacetCounter(database: database, plan: plan, cache: cache).values(of: [facet])[facet]?.values ?? []
  }

  private func agencies(_ begun: String, _ plan: SearchPlan) throws -> [FieldValue] {
    let names = try AgencyNames(database)
    let called = begun.isEmpty ? nil : Set(names.called(Folded.words(begun), true))
    func isWanted(_ name: String) -> Bool { called?.contains(name) ?? true }
    guard request.kind == .agency else { return try counted(plan).filter { isWanted($0.label) }.map { FieldValue($0) } }
    return try names.names.filter(isWanted).prefix(Self.asked).map { name in
      let written = WrittenValue.of(name)
      return FieldValue(written: written, count: try count(written))
    }.filter { $0.count > 0 }
  }

  private func collaborations(_ begun: String) throws -> [FieldValue] {
    let rows = try Row.fetchAll(database, sql: "SELECT name FROM collaboration ORDER BY answers DESC, name")
    var names: [String] = []
    for row in rows where names.count < Self.asked {
      let name: String = row[0]
      if Self.holds(name, begun), !Folded.words(name).isEmpty, !names.contains(name) { names.append(name) }
    }
    return try names.map { name in
      let written = WrittenValue.of(name)
      return FieldValue(written: written, count: try count(written))
    }.filter { $0.count > 0 }
  }

  // MARK: - Fields of a fixed few

  private func measureKinds(_ begun: String, _ plan: SearchPlan) throws -> [FieldValue] {
    let isCounted = FacetReading.fields(of: request.kind).contains(.measure)
    let counts = isCounted ? try self.counts(plan, of: .measure) : [:]
    return try MeasureKind.allCases.compactMap { kind in
      guard let name = Self.pick(kind.queryNames, isSwedish, begun) else { return nil }
      return FieldValue(written: name, count: try isCounted ? counts[kind.rawValue] ?? 0 : count(name))
    }
  }

  private func statuses(_ begun: String, _ plan: SearchPlan) throws -> [FieldValue] {
    let all =
      QuestionStatus.allCases.map { ($0.rawValue, $0.queryNames) }
      + MeasureStatus.allCases.map { ($0.rawValue, $0.queryNames) }
    let isSwedish = all.contains { Self.begins($0.1[0], begun) }
    let counts = try self.counts(plan, of: .status)
    return try all.compactMap { raw, names in
      guard let name = Self.pick(names, isSwedish, begun) else { return nil }
      return FieldValue(written: name, count: try counts[raw] ?? count(name))
    }
  }

  /// A type leads to the list that holds papers of it, and is counted there.
  private func types(_ begun: String) throws -> [FieldValue] {
    try PaperType.allCases.compactMap { type in
      // The interpellation's second name is its abbreviation.
      guard let name = Self.pick(type.names, isSwedish || type == .interpellation, begun) else { return nil }
      let kind: ListKind =
        switch type {
        case .question, .interpellation: .question
        case .answer, .interpellationAnswer: .answer
        case .debate: request.kind == .question ? .question : .answer
        }
      return FieldValue(written: name, count: try count(name, in: kind))
    }
  }

  private func orders(_ begun: String, _ plan: SearchPlan) throws -> [FieldValue] {
    let total = try ListQueries(plan: plan).count(in: database)
    // Only measures have deadlines.
    let deadline = plan.target.kind == .measure ? [["frist", "deadline"]] : []
    return ([["nyast", "newest"], ["äldst", "oldest"], ["relevans", "relevance"]] + deadline).compactMap { names in
      Self.pick(names, isSwedish, begun).map { FieldValue(written: $0, count: total) }
    }
  }

  private func standings(_ begun: String) throws -> [FieldValue] {
    try DeadlineStanding.allCases.compactMap { standing in
      guard let name = Self.pick(standing.queryNames, isSwedish, begun) else { return nil }
      return FieldValue(written: name, count: try count(name))
    }
  }

  /// The reader's own tags.
  private func tags(_ begun: String) throws -> [FieldValue] {
    let begun = begun.lowercased()
    return try (Shelf.current?.tags() ?? []).filter { $0.hasPrefix(begun) }.prefix(Self.asked).map { name in
      FieldValue(written: name, count: try count(name))
    }.filter { $0.count > 0 }
  }

  /// Whether there is such a thing at all.
  private func some(_ begun: String) throws -> [FieldValue] {
    try [["ja", "yes"], ["nej", "no"]].compactMap { names in
      guard let name = Self.pick(names, isSwedish, begun) else { return nil }
      return FieldValue(written: name, count: try count(name))
    }
  }

  private func counts(_ plan: SearchPlan, of facet: FacetField) throws -> [String: Int] {
    let found = try FacetCounter(database: database, plan: plan, cache: cache).values(of: [facet])[facet]?.values ?? []
    return Dictionary(uniqueKeysWithValues: found.map { ($0.label, $0.count) })
  }

  // MARK: - What they have in common

  /// Rows that the list would have with the value. It is put before the query, so that what is still being typed at the
  /// query's end stays open.
  private func count(_ written: String, in kind: ListKind? = nil) throws -> Int {
    var narrowed = request
    narrowed.kind = kind ?? request.kind
    narrowed.query = "\(field.names[0]):\(written) \(request.query)"
    do {
      return try ListQueries(plan: Planner.plan(narrowed, for: .count, in: database)).count(in: database)
    } catch let problem as QueryProblem where problem.reason == .tooLong(limit: QueryParser.longest) {
      return 0
    }
  }

  /// What stands before the last of several values, and the beginning of that.
  private func divided(_ typed: String) -> (head: String, last: String) {
    let separator: String
    switch field {
    case .party, .measure: separator = ","
    case .session: separator = ".."
    default: return ("", typed)
    }
    guard let end = typed.range(of: separator, options: .backwards)?.upperBound else { return ("", typed) }
    return (String(typed[..<end]), String(typed[end...]))
  }

  private var isSwedish: Bool { name == field.names[0] }

  /// The value's name in the language, where it begins so.
  private static func pick(_ names: [String], _ isSwedish: Bool, _ begun: String) -> String? {
    guard let name = isSwedish ? names.first : names.last, begins(name, begun) else { return nil }
    return name
  }

  private static func begins(_ name: String, _ begun: String) -> Bool {
    name.lowercased().hasPrefix(begun.lowercased())
  }

  /// Whether some words of the name begin so.
  private static func holds(_ name: String, _ begun: String) -> Bool {
    let words = Folded.words(begun)
    return words.isEmpty || Folded.text(name).contains(" " + words.joined(separator: " "))
  }

  private static func comesFirst(_ one: FieldValue, _ other: FieldValue) -> Bool {
    one.count != other.count ? one.count > other.count : one.written < other.written
  }
}

extension FieldValue {
  fileprivate init(_ value: FacetValue) { self.init(written: value.written, count: value.count) }
}
