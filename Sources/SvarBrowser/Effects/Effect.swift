public import SvarModel

/// Something that is to be done outside the state.
public enum Effect: Sendable, Hashable {
  /// Ask the library; whatever was asked before for the same purpose is given up.
  case ask(Asking)
  /// Give up what is being asked for a purpose.
  case giveUp(Purpose)
  /// Write something into the reader's notebook; never given up, and done in the order asked.
  case note(Note)
  /// Begin to fill the archive from its source, or leave off.
  case fill(isOn: Bool)
  case terminal(TerminalRequest)
  /// Write a file, and tell of it.
  case write(FileToWrite)
  /// Say so when nothing has moved the list's cursor for a while since the move of that number.
  case rest(Int)
  /// Tell when the reader has paused after a key, by its number.
  case pause(after: Int)
}

/// What a question to the library is for; one of each is under way at a time.
public enum Purpose: String, Sendable, Hashable, CaseIterable {
  case summary, list, rows, count, facets, suggestions, elsewhere, chips, values, page, pointer, searches, lines,
    taking, kept, choices, picture

  /// What follows from a list's query and is worthless once that has changed.
  static let ofList: [Purpose] = [.rows, .count, .facets, .suggestions, .elsewhere, .chips]
}

/// One question to the library, numbered, so that a late answer is known and dropped.
public struct Asking: Sendable, Hashable {
  public enum What: Sendable, Hashable {
    case summary
    /// The rows around a thing, or from the start. A list that is entered after it was typed may be read with its last
    /// word unfinished, where the whole word finds nothing.
    case list(ListRequest, keeping: ItemID?, height: Int, isEntered: Bool)
    case rows(ListRequest, Range<Int>)
    case count(ListRequest)
    case facets(ListRequest)
    case suggestions(ListRequest)
    /// How many rows another list has of the same query.
    case elsewhere(ListRequest)
    /// How many rows each of some lists would have.
    case chips([ListRequest])
    case values(ValueRequest)
    case page(ItemID, query: String)
    case pointer(PaperPointer, text: String)
    case searches
    /// What a list looks like from afar.
    case picture(ListRequest)
    /// The lines typed in earlier runs.
    case lines
    /// Something in a form for other programs.
    case taken(Taken)
    /// What the reader has kept, and what they have chosen.
    case kept, choices
  }

  public var purpose: Purpose
  public var generation: Int
  public var what: What
}

/// The values of a field that are to be offered, with what the list would hold.
public struct ValueRequest: Sendable, Hashable {
  public static let limit = 50

  public var field: String
  public var begun: String
  /// The query without the word that is being typed.
  public var list: ListRequest
}

/// What came back.
public struct Report: Sendable {
  public enum Outcome: Sendable {
    case summary(LibrarySummary)
    case list(ListArrival)
    case rows(offset: Int, rows: [ListRow])
    case count(Int)
    case facets([Facet])
    case suggestions([Suggestion])
    /// In the order asked; nil where a list could not be counted.
    case chips([Int?])
    case values([FieldValue])
    /// Nil where the library does not hold the thing.
    case page(Detail?)
    case pointer(PointerResolution)
    case searches([SavedSearch])
    case picture(ListPicture)
    case lines([Prompt.Purpose: [String]])
    /// Nil where it cannot be told in the form.
    case taken(String?)
    case kept([ItemID: Kept])
    case choices([String: String])
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

/// The first rows of a list.
public struct ListArrival: Sendable {
  /// What they are of: another query than was asked where that found nothing and its last word, unfinished, did.
  public var request: ListRequest
  /// Where the kept thing, or the one nearest to it, is among all.
  public var index: Int
  /// Where the rows begin.
  public var offset: Int
  public var rows: [ListRow]
  /// Whether nothing comes after them.
  public var isEnd: Bool
}

/// A thing with all that its page shows.
public enum Detail: Sendable, Hashable {
  case paper(PaperDetail)
  case measure(MeasureDetail)
  case collaboration(CollaborationDetail)
  case agency(AgencyDetail)
  case refusal(RefusalDetail)
  case matrix(AgencyMatrix)
}
