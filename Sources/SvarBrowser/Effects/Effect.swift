public import SvarModel

/// Something that is to be done outside the state.
public enum Effect: Sendable, Hashable {
  /// Ask the library; whatever was asked before for the same purpose is given up.
  case ask(Asking)
  /// Give up what is being asked for a purpose.
  case giveUp(Purpose)
  case terminal(TerminalRequest)
}

/// What a question to the library is for; one of each is under way at a time.
public enum Purpose: String, Sendable, Hashable, CaseIterable {
  case summary, list, rows, count, page, pointer
}

/// One question to the library, numbered, so that a late answer is known and dropped.
public struct Asking: Sendable, Hashable {
  public enum What: Sendable, Hashable {
    case summary
    /// The rows around a thing, or from the start.
    case list(ListRequest, keeping: ItemID?, height: Int)
    case rows(ListRequest, Range<Int>)
    case count(ListRequest)
    case page(ItemID, query: String)
    case pointer(PaperPointer, text: String)
  }

  public var purpose: Purpose
  public var generation: Int
  public var what: What
}

/// What came back.
public struct Report: Sendable {
  public enum Outcome: Sendable {
    case summary(LibrarySummary)
    /// Rows from `offset`, and where the kept thing is among all.
    case list(index: Int, offset: Int, rows: [ListRow], isEnd: Bool)
    case rows(offset: Int, rows: [ListRow])
    case count(Int)
    /// Nil where the library does not hold the thing.
    case page(Detail?)
    case pointer(PointerResolution)
    case unreadable(QueryProblem)
    case failed(Phrase)
  }

  public var asking: Asking
  public var outcome: Outcome
  public var milliseconds: Int

  public init(asking: Asking, outcome: Outcome, milliseconds: Int) {
    self.asking = asking
    self.outcome = outcome
    self.milliseconds = milliseconds
  }
}

/// A thing with all that its page shows.
public enum Detail: Sendable, Hashable {
  case paper(PaperDetail)
  case measure(MeasureDetail)
  case collaboration(CollaborationDetail)
  case agency(AgencyDetail)
}
