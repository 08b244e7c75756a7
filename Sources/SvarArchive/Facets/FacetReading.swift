import SvarModel

/// One thing that the tables say about the rows of a list.
///
/// Each is read for the whole list at once, as the row's number and what is said of it, in the order of the rows.
enum FacetReading: CaseIterable {
  /// Session, status and the first asker's party; a question's own.
  case question
  /// The parties of all askers, where there are several.
  case moreParties
  case asker
  /// The minister a question is put to or answered by.
  case questionMinister
  /// The minister who answers.
  case answerMinister
  /// An agency that an answer names.
  case agencyMention
  /// The kind of a measure in an answer.
  case measureKind
  case answerSession
  /// Who asked, by the answer's heading.
  case answerAsker
  /// Who asked, by the question.
  case askerOfQuestion
  /// The minister by whom the question says that it is answered.
  case ministerOfQuestion
  /// Kind and status of a measure.
  case measure
  /// An agency that a measure concerns.
  case measureAgency
  /// A member of a collaboration.
  case member
  /// The kind of a measure that concerns an agency.
  case kindForAgency
  /// Agencies that what will not be done names.
  case refusalAgency

  /// The fields that the rows of a list can be narrowed by.
  static func fields(of kind: ListKind) -> [FacetField] {
    switch kind {
    case .question, .measure: FacetField.allCases
    case .answer: FacetField.allCases.filter { $0 != .status }
    case .collaboration: FacetField.allCases.filter { $0 != .status && $0 != .measure }
    case .agency: FacetField.allCases.filter { $0 != .status && $0 != .agency }
    case .refusal: FacetField.allCases.filter { $0 != .status && $0 != .measure }
    }
  }

  /// What has to be read for a list.
  static func all(of kind: ListKind) -> [FacetReading] {
    let ofAnswers: [FacetReading] = [
      .answerMinister, .answerSession, .answerAsker, .askerOfQuestion, .ministerOfQuestion,
    ]
    return switch kind {
    case .question:
      [.question, .moreParties, .asker, .questionMinister, .answerMinister, .agencyMention, .measureKind]
    case .answer: ofAnswers + [.agencyMention, .measureKind]
    case .measure: ofAnswers + [.measure, .measureAgency]
    case .collaboration: ofAnswers + [.member]
    case .agency: ofAnswers + [.kindForAgency]
    case .refusal: ofAnswers + [.refusalAgency]
    }
  }

  /// `CROSS JOIN` keeps the list's rows outermost, and so in order.
  func statement(for kind: ListKind) -> String {
    let (rows, row, answer) = Self.link(kind)
    switch self {
    case .question: return "SELECT id, session, status, party FROM question ORDER BY id"
    case .moreParties:
      return """
        SELECT q.id, p.party FROM question q CROSS JOIN asker k ON k.question = q.id CROSS JOIN person p ON p.id = k.person
          WHERE q.more_askers > 0 AND p.party <> '' ORDER BY q.id
        """
    case .asker: return "SELECT question, person FROM asker ORDER BY question"
    case .questionMinister: return "SELECT question, minister FROM question_minister ORDER BY question"
    case .answerMinister:
      return
        "SELECT \(row), n.minister FROM \(rows) CROSS JOIN answer_minister n ON n.answer = \(answer) ORDER BY \(row)"
    case .agencyMention:
      return "SELECT \(row), n.agency FROM \(rows) CROSS JOIN agency_mention n ON n.answer = \(answer) ORDER BY \(row)"
    case .measureKind:
      return "SELECT \(row), n.kind FROM \(rows) CROSS JOIN measure_mention n ON n.answer = \(answer) ORDER BY \(row)"
    case .answerSession:
      return "SELECT \(row), a.session FROM \(rows) CROSS JOIN answer a ON a.id = \(answer) ORDER BY \(row)"
    case .answerAsker:
      return "SELECT \(row), n.person FROM \(rows) CROSS JOIN answer_asker n ON n.answer = \(answer) ORDER BY \(row)"
    case .askerOfQuestion:
      return """
        SELECT \(row), k.person FROM \(rows) CROSS JOIN answered p ON p.answer = \(answer)
          CROSS JOIN asker k ON k.question = p.question ORDER BY \(row)
        """
    case .ministerOfQuestion:
      return """
        SELECT \(row), n.minister FROM \(rows) CROSS JOIN answered p ON p.answer = \(answer)
          CROSS JOIN question_minister n ON n.question = p.question AND n.role = 1 ORDER BY \(row)
        """
    case .measure: return "SELECT id, kind, status FROM measure ORDER BY id"
    case .measureAgency:
      return """
        SELECT t.id, g.agency FROM measure t CROSS JOIN measure_mention n ON n.measure = t.key
          CROSS JOIN measure_agency g ON g.answer = n.answer AND g.position = n.position ORDER BY t.id
        """
    case .member:
      return """
        SELECT t.id, g.agency FROM collaboration t CROSS JOIN collaboration_mention n ON n.collaboration = t.key
          CROSS JOIN collaboration_member g ON g.answer = n.answer AND g.position = n.position ORDER BY t.id
        """
    case .refusalAgency: return "SELECT refusal, agency FROM refusal_agency ORDER BY refusal"
    case .kindForAgency:
      return """
        SELECT t.id, n.kind FROM agency t CROSS JOIN measure_agency g ON g.agency = t.name
          CROSS JOIN measure_mention n ON n.answer = g.answer AND n.position = g.position ORDER BY t.id
        """
    }
  }

  /// The list's rows with the answers that they come with or are mentioned in: the tables, the row's number, the answer's.
  private static func link(_ kind: ListKind) -> (rows: String, row: String, answer: String) {
    switch kind {
    case .question: ("answered l", "l.question", "l.answer")
    case .answer: ("answer l", "l.id", "l.id")
    case .measure: ("measure t CROSS JOIN measure_mention l ON l.measure = t.key", "t.id", "l.answer")
    case .collaboration:
      ("collaboration t CROSS JOIN collaboration_mention l ON l.collaboration = t.key", "t.id", "l.answer")
    case .agency: ("agency t CROSS JOIN agency_mention l ON l.agency = t.name", "t.id", "l.answer")
    case .refusal: ("refusal l", "l.id", "l.answer")
    }
  }
}
