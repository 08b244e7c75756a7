import GRDB
import SvarModel

/// One statement that goes through the rows of a list once and says, of each, what its fields hold.
///
/// Each part of the statement is a ``Reading``; its rows are the reading's number, the list's row, and what was read.
/// The list's rows come in order of their numbers, in every part alike.
struct FacetQuery {
  /// What is read, and from where.
  enum Reading: Int, CaseIterable {
    /// Session, status, party of the first asker, number of further askers, person; a question's own.
    case question
    /// The minister a question is put to or answered by.
    case questionMinister
    /// The minister who answers.
    case answerMinister
    /// An agency that an answer names.
    case agencyMention
    /// The kind of a measure in an answer.
    case measureKind
    /// An answer's session.
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
  }

  let kind: ListKind
  let fields: Set<FacetField>

  /// The fields that the rows of a list can be narrowed by.
  static func fields(of kind: ListKind) -> [FacetField] {
    switch kind {
    case .question, .measure: FacetField.allCases
    case .answer: FacetField.allCases.filter { $0 != .status }
    case .collaboration: FacetField.allCases.filter { $0 != .status && $0 != .measure }
    case .agency: FacetField.allCases.filter { $0 != .status && $0 != .agency }
    }
  }

  /// Nil where none of the fields is the list's.
  func statement(_ queries: ListQueries) -> SQL? {
    let readings = Reading.allCases.filter { !served(by: $0).isDisjoint(with: fields) }
    guard !readings.isEmpty else { return nil }
    let parts = readings.map { reading -> SQL in "SELECT \(reading.rawValue), \(part(reading))" }
    return """
      WITH matched(id) AS MATERIALIZED (SELECT \(queries.id) \(queries.source) ORDER BY \(queries.id)),
        link(row, answer) AS MATERIALIZED (\(link))
      \(parts.joined(separator: " UNION ALL "))
      """
  }

  /// The fields that a reading is needed for in this list.
  private func served(by reading: Reading) -> Set<FacetField> {
    let isOfThings = kind != .question && kind != .answer
    switch reading {
    case .question: return kind == .question ? [.session, .status, .party, .asker] : []
    case .questionMinister: return kind == .question ? [.minister, .department] : []
    case .answerMinister: return kind == .question ? [.minister] : [.minister, .department]
    case .agencyMention: return isOfThings ? [] : [.agency]
    case .measureKind: return isOfThings ? [] : [.measure]
    case .answerSession: return kind == .question ? [] : [.session]
    case .answerAsker, .askerOfQuestion: return kind == .question ? [] : [.party, .asker]
    case .ministerOfQuestion: return kind == .question ? [] : [.department]
    case .measure: return kind == .measure ? [.measure, .status] : []
    case .measureAgency: return kind == .measure ? [.agency] : []
    case .member: return kind == .collaboration ? [.agency] : []
    case .kindForAgency: return kind == .agency ? [.measure] : []
    }
  }

  /// The list's rows with the answers that they come with, or are mentioned in.
  private var link: SQL {
    switch kind {
    case .question: "SELECT m.id, p.answer FROM matched m CROSS JOIN answered p ON p.question = m.id"
    case .answer: "SELECT id, id FROM matched"
    case .measure:
      """
      SELECT m.id, n.answer FROM matched m CROSS JOIN measure t ON t.id = m.id
        CROSS JOIN measure_mention n ON n.measure = t.key
      """
    case .collaboration:
      """
      SELECT m.id, n.answer FROM matched m CROSS JOIN collaboration t ON t.id = m.id
        CROSS JOIN collaboration_mention n ON n.collaboration = t.key
      """
    case .agency:
      """
      SELECT m.id, n.answer FROM matched m CROSS JOIN agency t ON t.id = m.id
        CROSS JOIN agency_mention n ON n.agency = t.name
      """
    }
  }

  /// `CROSS JOIN` keeps the list's rows outermost, and so in order.
  private func part(_ reading: Reading) -> SQL {
    switch reading {
    case .question:
      """
      m.id, q.session, q.status, q.party, q.more_askers, k.person FROM matched m CROSS JOIN question q ON q.id = m.id
        LEFT JOIN asker k ON k.question = m.id
      """
    case .questionMinister:
      "m.id, n.minister, 0, 0, 0, 0 FROM matched m CROSS JOIN question_minister n ON n.question = m.id"
    case .answerMinister:
      "l.row, n.minister, 0, 0, 0, 0 FROM link l CROSS JOIN answer_minister n ON n.answer = l.answer"
    case .agencyMention: "l.row, n.agency, 0, 0, 0, 0 FROM link l CROSS JOIN agency_mention n ON n.answer = l.answer"
    case .measureKind: "l.row, n.kind, 0, 0, 0, 0 FROM link l CROSS JOIN measure_mention n ON n.answer = l.answer"
    case .answerSession: "l.row, a.session, 0, 0, 0, 0 FROM link l CROSS JOIN answer a ON a.id = l.answer"
    case .answerAsker: "l.row, n.person, 0, 0, 0, 0 FROM link l CROSS JOIN answer_asker n ON n.answer = l.answer"
    case .askerOfQuestion:
      """
      l.row, k.person, 0, 0, 0, 0 FROM link l CROSS JOIN answered p ON p.answer = l.answer
        CROSS JOIN asker k ON k.question = p.question
      """
    case .ministerOfQuestion:
      """
      l.row, n.minister, 0, 0, 0, 0 FROM link l CROSS JOIN answered p ON p.answer = l.answer
        CROSS JOIN question_minister n ON n.question = p.question AND n.role = 1
      """
    case .measure: "m.id, t.kind, t.status, 0, 0, 0 FROM matched m CROSS JOIN measure t ON t.id = m.id"
    case .measureAgency:
      """
      m.id, g.agency, 0, 0, 0, 0 FROM matched m CROSS JOIN measure t ON t.id = m.id
        CROSS JOIN measure_mention n ON n.measure = t.key
        CROSS JOIN measure_agency g ON g.answer = n.answer AND g.position = n.position
      """
    case .member:
      """
      m.id, g.agency, 0, 0, 0, 0 FROM matched m CROSS JOIN collaboration t ON t.id = m.id
        CROSS JOIN collaboration_mention n ON n.collaboration = t.key
        CROSS JOIN collaboration_member g ON g.answer = n.answer AND g.position = n.position
      """
    case .kindForAgency:
      """
      m.id, n.kind, 0, 0, 0, 0 FROM matched m CROSS JOIN agency t ON t.id = m.id
        CROSS JOIN measure_agency g ON g.agency = t.name
        CROSS JOIN measure_mention n ON n.answer = g.answer AND n.position = g.position
      """
    }
  }
}
