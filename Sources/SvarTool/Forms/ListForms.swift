import SvarModel

/// `collaborations --json`.
struct CollaborationsForm: Encodable {
  struct Row: Encodable {
    var id: String
    var name: String
    var purpose: String
    var answers: Int
    var first: String?
    var last: String?
    /// With `--details` alone.
    var detail: CollaborationDetailForm?
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
    /// With `--details` alone.
    var detail: AgencyDetailForm?
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

/// `declined --json`.
struct DeclinedForm: Encodable {
  struct Row: Encodable {
    var id: String
    /// What will not be done, in the answer's words.
    var act: String
    var date: String?
    var minister: String?
    var reference: String
    /// The answer's id.
    var answer: String
    var title: String
  }

  var total: Int
  var declined: [Row]

  init(total: Int, rows: [ListRow]) {
    self.total = total
    declined = rows.compactMap { row in
      guard case .refusal(let row) = row else { return nil }
      return Row(
        id: row.id, act: row.act.text, date: row.date?.description, minister: row.minister?.text,
        reference: row.reference.description, answer: row.answer.rawValue, title: row.title)
    }
  }
}
