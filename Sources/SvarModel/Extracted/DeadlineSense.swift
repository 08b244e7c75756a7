/// What the day is that stands as a measure's deadline.
///
/// The annotation form keeps one day for by when something is to be done, from when a rule holds and until when money
/// runs. Only the first is a promise that can be missed, and which of them it is goes by what kind of act it is.
public enum DeadlineSense: Hashable, Sendable, CaseIterable {
  /// By then it is to be done or reported.
  case due
  /// From then on it holds.
  case takesEffect
  /// A time that is named with it: until when it runs, when it is expected.
  case named
}

extension MeasureKind {
  /// What a deadline of this kind of act is.
  public var deadlineSense: DeadlineSense {
    switch self {
    case .assignment, .inquiry, .staffing, .other: .due
    case .law, .penalty, .direction, .organisation: .takesEffect
    case .bill, .programme, .money, .agreement, .european: .named
    }
  }
}
