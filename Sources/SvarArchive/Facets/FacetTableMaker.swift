import GRDB
import SvarModel

/// Reads the fields of a list's rows out of the tables.
final class FacetTableMaker {
  private let party = FacetColumnMaker<String>(make: { FacetValue(party: $0) })
  private let session = FacetColumnMaker<Int>(make: { FacetValue(session: $0) })
  private let measure = FacetColumnMaker<String>(make: { FacetValue(measureKind: $0) })
  private let status: FacetColumnMaker<String>
  private let agency: FacetColumnMaker<String>
  private let asker: FacetColumnMaker<Int64>
  private let minister: FacetColumnMaker<Int64>
  private let department: FacetColumnMaker<Int64>
  /// Letters by the person's number.
  private var parties: [Int64: String] = [:]

  private let database: Database
  private let kind: ListKind

  /// - Complexity: one pass over each table that says something about the list's rows.
  static func table(_ kind: ListKind, _ state: ArchiveState, in database: Database) throws -> FacetTable {
    try FacetTableMaker(kind, database).table(state)
  }

  private init(_ kind: ListKind, _ database: Database) throws {
    self.kind = kind
    self.database = database
    let isOfQuestions = kind == .question
    status = FacetColumnMaker(make: {
      isOfQuestions ? FacetValue(questionStatus: $0) : FacetValue(measureStatus: $0)
    })
    let agencies = try AgencyNames(database).values()
    agency = FacetColumnMaker(agencies.values, agencies.places)
    let people = try NameValues.people(in: database)
    asker = FacetColumnMaker(people.values, people.places)
    let ministers = try NameValues.ministers(in: database)
    minister = FacetColumnMaker(ministers.values, ministers.places)
    let departments = DepartmentName.values()
    var told: [Int64: [Int]] = [:]
    for row in try Row.fetchAll(database.cachedStatement(sql: "SELECT id, title FROM minister WHERE title <> ''")) {
      told[row[0]] = departments.places(row[1])
    }
    department = FacetColumnMaker(departments.values, told)
    for row in try Row.fetchAll(database.cachedStatement(sql: "SELECT id, party FROM person WHERE party <> ''")) {
      parties[row[0]] = row[1]
    }
  }

  private func table(_ state: ArchiveState) throws -> FacetTable {
    let ids = try Int64.fetchAll(database, sql: "SELECT id FROM \(Target(kind).table) ORDER BY id")
    for reading in FacetReading.all(of: kind) {
      let rows = try Row.fetchCursor(database, sql: reading.statement(for: kind))
      var place = 0
      while let row = try rows.next() {
        let id: Int64 = row[0]
        while place < ids.count, ids[place] < id { place += 1 }
        guard place < ids.count else { break }
        if ids[place] == id { take(reading, row, place) }
      }
    }
    var columns: [FacetField: FacetColumn] = [:]
    for field in FacetReading.fields(of: kind) { columns[field] = column(field, rows: ids.count) }
    return FacetTable(kind: kind, state: state, ids: ids, columns: columns)
  }

  private func take(_ reading: FacetReading, _ row: Row, _ place: Int) {
    switch reading {
    case .question:
      session.add(row[1], to: place)
      status.add(row[2], to: place)
      if let letters: String = row[3] { party.add(letters, to: place) }
    case .moreParties: party.add(row[1], to: place)
    case .asker: asker.add(row[1], to: place)
    case .questionMinister:
      minister.add(row[1], to: place)
      department.add(row[1], to: place)
    case .answerMinister:
      minister.add(row[1], to: place)
      // A question's department is that of the minister whom it names.
      if kind != .question { department.add(row[1], to: place) }
    case .agencyMention, .measureAgency, .member, .refusalAgency: agency.add(row[1], to: place)
    case .measureKind, .kindForAgency: measure.add(row[1], to: place)
    case .answerSession: session.add(row[1], to: place)
    case .answerAsker, .askerOfQuestion:
      asker.add(row[1], to: place)
      if let letters = parties[row[1]] { party.add(letters, to: place) }
    case .ministerOfQuestion: department.add(row[1], to: place)
    case .measure:
      measure.add(row[1], to: place)
      status.add(row[2], to: place)
    }
  }

  private func column(_ field: FacetField, rows: Int) -> FacetColumn {
    switch field {
    case .party: party.column(rows: rows)
    case .asker: asker.column(rows: rows)
    case .minister: minister.column(rows: rows)
    case .department: department.column(rows: rows)
    case .session: session.column(rows: rows)
    case .agency: agency.column(rows: rows)
    case .measure: measure.column(rows: rows)
    case .status: status.column(rows: rows)
    }
  }
}
