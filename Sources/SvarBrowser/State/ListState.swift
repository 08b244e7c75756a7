public import SvarModel

/// A list as a reader has it: what it is to hold, what is held of it, and where one stands.
public struct ListState: Sendable, Hashable {
  /// What the list is to hold; what is shown follows when it has come.
  public var wanted: ListRequest
  /// What the rows are of; nil before the first have come.
  public var loaded: ListRequest?
  /// What could not be read or fetched, so that it is not asked for again and again.
  public var refused: ListRequest?
  /// Why ``refused`` could not be read.
  public var problem: QueryProblem?
  /// Whether the wanted query was entered after it had been typed, so that its last word may be left unfinished.
  public internal(set) var isEntered = false
  /// What could not be counted, and the rows that could not be fetched, so that neither is asked for again and again.
  public var uncountable: ListRequest?
  public var unfetched: Range<Int>?
  public var rows = RowWindow()
  /// How many rows there are; nil until counted.
  public var count: Int?
  /// The thing that is selected; nil while its row has not come.
  public var selected: ItemID?
  public var index = 0
  /// The first row in sight.
  public var top = 0
  /// Whether the selected row is to be kept in sight: not after the wheel has scrolled.
  public var follows = true
  /// Whether the last row is to be selected as soon as the count is known.
  public var wantsEnd = false
  /// How many fillings had changed the archive when the rows came.
  var fillings = 0
  /// How long the first rows took.
  public var milliseconds: Int?
  /// What the rows can be narrowed by, and the list that it tells of, which may be an earlier one.
  public internal(set) var facets = Aside<[Facet]>([])
  /// What to ask instead, where nothing was found.
  public internal(set) var suggestions = Aside<[Suggestion]>([])
  /// How many rows the other list has of the same query, where this one has few.
  public internal(set) var elsewhere = Aside(0)
  /// Which of the suggestions one stands on.
  public internal(set) var suggestion = 0

  public init(_ kind: ListKind, query: String = "") { wanted = ListRequest(kind: kind, query: query) }

  public var kind: ListKind { wanted.kind }

  /// How many rows can be moved among: all that are counted, else as far as is known.
  public var bound: Int { count ?? rows.end }

  public var selectedRow: ListRow? { rows[index] }

  /// Whether the rows are those of the wanted list, be it in the order that is at hand at once.
  public var isAnswered: Bool { loaded.map { $0 == wanted || $0 == wanted.atOnce } ?? false }

  /// The wanted list whatever its order: what is counted.
  var counted: ListRequest { wanted.counted }

  /// Whether the wanted query is known to find nothing.
  public var isEmpty: Bool { isAnswered && bound == 0 }

  /// Goes to a row; the thing in it is selected as soon as it is known.
  mutating func select(_ row: Int) {
    let next = max(0, min(row, bound - 1))
    guard next != index || selected == nil else {
      follows = true
      return
    }
    index = next
    selected = rows[next]?.id
    follows = true
    wantsEnd = false
  }

  /// Lets go of the rows; what is selected stays, and is found again when they are asked for.
  mutating func forget() {
    rows = RowWindow()
    loaded = nil
    count = nil
    index = 0
    top = 0
  }

  /// Asks for another query; the rows stay until the answer has come.
  mutating func ask(_ query: String, isBeingTyped: Bool) {
    wanted.query = query
    wanted.isBeingTyped = isBeingTyped
    isEntered = false
    if refused != wanted { refused = nil }
  }

  /// Puts the window of rows over the selected one, or holds it inside the list.
  ///
  /// The rows stand still until the cursor leaves them, and then turn as a page does, the last row left in sight: so
  /// most moves send two rows' beginnings and no row.
  mutating func scroll(height: Int) {
    guard height > 0 else { return }
    if follows {
      let context = min(1, (height - 1) / 2)
      if index < top { top = index - height + 1 + context }
      if index > top + height - 1 { top = index - context }
    }
    top = max(0, min(top, bound - height))
  }
}
