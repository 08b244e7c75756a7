internal import SvarModel

/// A one-column sign of a state, told by shape as well as colour.
public enum Sign: Hashable, Sendable {
  case done, decided, ongoing, proposed, announced
  case answered, answeredElsewhere, waiting, withdrawn, lapsed, declined, unknown
  case collaboration, weakCollaboration, agency, none

  init(_ status: QuestionStatus) {
    self =
      switch status {
      case .answered: .answered
      case .waiting: .waiting
      case .withdrawn: .withdrawn
      case .lapsed: .lapsed
      case .declined: .declined
      case .unknown: .unknown
      }
  }

  init(_ row: QuestionRow) {
    self = row.status == .answered && !row.hasAnswer ? .answeredElsewhere : Sign(row.status)
  }

  init(_ status: MeasureStatus) {
    self =
      switch status {
      case .done: .done
      case .decided: .decided
      case .ongoing: .ongoing
      case .proposed: .proposed
      case .announced: .announced
      }
  }

  var role: Role {
    switch self {
    case .done, .answered: .done
    case .decided, .ongoing: .ongoing
    case .proposed, .announced: .announced
    case .waiting: .waiting
    case .withdrawn, .lapsed, .declined: .withdrawn
    case .collaboration, .weakCollaboration: .collaboration
    case .agency: .agency
    case .answeredElsewhere, .unknown, .none: .dim
    }
  }
}
