import GRDB
import SvarModel

/// Counts, in one pass over a list's rows, how many have each value of its fields.
struct FacetCounter {
  let database: Database
  let plan: SearchPlan

  /// Agencies of collaborations whose rows are counted by asking for each.
  private static let asked = 24

  /// Every value that rows have, the commonest first, and how many there are.
  ///
  /// - Complexity: proportional to the rows of the list; of its collaborations' agencies only the commonest are given.
  func values(of fields: Set<FacetField>) throws -> [FacetField: (values: [FacetValue], total: Int)] {
    if case .nothing? = plan.match { return [:] }
    let kind = plan.target.kind
    let fields = fields.intersection(FacetQuery.fields(of: kind))
    let queries = ListQueries(plan: plan)
    guard let statement = FacetQuery(kind: kind, fields: fields).statement(queries) else { return [:] }
    let tallies = try Tallies(database, kind: kind, fields: fields)
    let rows = try Row.fetchCursor(database, SQLRequest(literal: statement))
    while let row = try rows.next() { tallies.take(row) }
    var found: [FacetField: (values: [FacetValue], total: Int)] = [:]
    for field in fields {
      let values = tallies.found(field)
      guard !values.isEmpty else { continue }
      found[field] =
        kind == .collaboration && field == .agency
        ? (try asked(values), values.count) : (values, values.count)
    }
    return found
  }

  /// A collaboration may name an agency in its words and not have it for a member; a query finds it all the same.
  private func asked(_ values: [FacetValue]) throws -> [FacetValue] {
    try values.prefix(Self.asked).map { value in
      var value = value
      let term = FieldTerm(field: .agency, value: .name(Folded.words(value.label), isUnfinished: false))
      let condition = try FieldConditions(database: database).condition(term, for: .collaboration)
      var narrowed = plan
      narrowed.filter = plan.filter.map { "\($0) AND \(condition)" } ?? condition
      value.count = try ListQueries(plan: narrowed).count(in: database)
      return value
    }.sorted(by: FacetValue.comesFirst)
  }
}

/// The tallies of all fields, and which of them each reading fills.
private final class Tallies {
  private let isOfQuestions: Bool
  private let party = FacetTally<String>(make: { FacetValue(party: $0) })
  private let session = FacetTally<Int>(make: { FacetValue(session: $0) })
  private let measure = FacetTally<String>(make: { FacetValue(measureKind: $0) })
  private let questionStatus = FacetTally<String>(make: { FacetValue(questionStatus: $0) })
  private let measureStatus = FacetTally<String>(make: { FacetValue(measureStatus: $0) })
  private var agency = FacetTally<String>()
  private var asker = FacetTally<Int64>()
  private var minister = FacetTally<Int64>()
  private var department = FacetTally<Int64>()
  private var parties: [Int64: String] = [:]

  init(_ database: Database, kind: ListKind, fields: Set<FacetField>) throws {
    isOfQuestions = kind == .question
    if fields.contains(.agency) {
      let (values, places) = try AgencyNames(database).values()
      agency = FacetTally(values, places)
    }
    if fields.contains(.asker) {
      let people = try NameValues.people(in: database)
      asker = FacetTally(people.values, people.places)
    }
    if fields.contains(.party) {
      for row in try Row.fetchAll(database.cachedStatement(sql: "SELECT id, party FROM person WHERE party <> ''")) {
        parties[row[0]] = row[1]
      }
    }
    if fields.contains(.minister) {
      let ministers = try NameValues.ministers(in: database)
      minister = FacetTally(ministers.values, ministers.places)
    }
    if fields.contains(.department) {
      let (values, told) = DepartmentName.values()
      var places: [Int64: [Int]] = [:]
      for row in try Row.fetchAll(database.cachedStatement(sql: "SELECT id, title FROM minister WHERE title <> ''")) {
        places[row[0]] = told(row[1])
      }
      department = FacetTally(values, places)
    }
  }

  func take(_ row: Row) {
    guard let reading = FacetQuery.Reading(rawValue: row[0]) else { return }
    let id: Int64 = row[1]
    switch reading {
    case .question: takeQuestion(row, id)
    case .questionMinister:
      minister.addFirst(row[2], of: id)
      department.add(row[2], of: id)
    case .answerMinister:
      if isOfQuestions {
        minister.addSecond(row[2], of: id)
      } else {
        minister.add(row[2], of: id)
        department.addFirst(row[2], of: id)
      }
    case .agencyMention, .measureAgency, .member: agency.add(row[2], of: id)
    case .measureKind, .kindForAgency: measure.add(row[2], of: id)
    case .answerSession: session.add(row[2], of: id)
    case .answerAsker:
      asker.addFirst(row[2], of: id)
      if let letters = parties[row[2]] { party.addFirst(letters, of: id) }
    case .askerOfQuestion:
      asker.addSecond(row[2], of: id)
      if let letters = parties[row[2]] { party.addSecond(letters, of: id) }
    case .ministerOfQuestion: department.addSecond(row[2], of: id)
    case .measure:
      measure.add(row[2], of: id)
      measureStatus.add(row[3], of: id)
    }
  }

  /// A question comes once for each of its askers.
  private func takeQuestion(_ row: Row, _ id: Int64) {
    session.add(row[2], of: id)
    questionStatus.add(row[3], of: id)
    if let letters: String = row[4] { party.add(letters, of: id) }
    guard let person: Int64 = row[6] else { return }
    asker.add(person, of: id)
    if row[5] > 0, let letters = parties[person] { party.add(letters, of: id) }
  }

  func found(_ field: FacetField) -> [FacetValue] {
    switch field {
    case .party: party.found
    case .asker: asker.found
    case .minister: minister.found
    case .department: department.found
    case .session: session.found
    case .agency: agency.found
    case .measure: measure.found
    case .status: isOfQuestions ? questionStatus.found : measureStatus.found
    }
  }
}
