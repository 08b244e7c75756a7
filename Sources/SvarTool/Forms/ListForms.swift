import SvarModel

/// `measures --json`.
struct MeasuresForm: Encodable {
  struct Row: Encodable {
    var id: String
    var kind: String
    var status: String
    var name: String
    var answers: Int
    var first: String?
    var last: String?
  }

  var total: Int
  var measures: [Row]

  init(total: Int, rows: [ListRow]) {
    self.total = total
    measures = rows.compactMap { row in
      guard case .measure(let row) = row else { return nil }
      return Row(
        id: row.id, kind: row.kind.rawValue, status: row.status.rawValue, name: row.name.text, answers: row.answers,
        first: row.first?.description, last: row.last?.description)
    }
  }
}

/// `collaborations --json`.
struct CollaborationsForm: Encodable {
  struct Row: Encodable {
    var id: String
    var name: String
    var purpose: String
    var answers: Int
    var first: String?
    var last: String?
  }

  var total: Int
  var collaborations: [Row]

  init(total: Int, rows: [ListRow]) {
    self.total = total
    collaborations = rows.compactMap { row in
      guard case .collaboration(let row) = row else { return nil }
      return Row(
        id: row.id, name: row.name.text, purpose: row.purpose, answers: row.answers, first: row.first?.description,
        last: row.last?.description)
    }
  }
}

/// `agencies --json`.
struct AgenciesForm: Encodable {
  struct Row: Encodable {
    var id: String
    var name: String
    var abbreviation: String?
    var answers: Int
    var measures: Int
    var first: String?
    var last: String?
  }

  var total: Int
  var agencies: [Row]

  init(total: Int, rows: [ListRow]) {
    self.total = total
    agencies = rows.compactMap { row in
      guard case .agency(let row) = row else { return nil }
      return Row(
        id: row.name.text, name: row.name.text, abbreviation: row.abbreviation, answers: row.answers,
        measures: row.measures, first: row.first?.description, last: row.last?.description)
    }
  }
}
