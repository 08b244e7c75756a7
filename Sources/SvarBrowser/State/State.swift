public import SvarModel
public import SvarSettings

/// Everything that the browser knows at one moment. Changed by ``update(_:_:)`` alone.
public struct State: Sendable {
  public internal(set) var size: Size
  public internal(set) var words: Words
  public internal(set) var glyphs: Glyphs
  public internal(set) var summary: LibrarySummary?
  public internal(set) var trail: Trail
  public internal(set) var page: PageState?
  public internal(set) var help: HelpState?
  public internal(set) var prompt: Prompt?
  public internal(set) var searches: SearchesState?
  public internal(set) var picture: PictureState?
  /// The saved searches as they were last read.
  var savedSearches: [SavedSearch] = []
  var hasAskedForSearches = false
  /// Which chip has the keys; nil while the panes have them.
  public internal(set) var chipFocus: Int?
  public internal(set) var chipCounts = ChipCounts()
  /// Whether the parts of the query have a row of their own. While a line is typed it stays as it was, so that nothing
  /// jumps under the reader's eyes.
  public internal(set) var hasChipRow = false
  public internal(set) var message: Message?
  /// Keys of a sequence that is not complete, and the count typed before it.
  public internal(set) var pending: [Key] = []
  public internal(set) var countDigits = ""
  /// Numbers the keys, so that a pause that was waited for is known to have come to nothing.
  var keyNumber = 0
  public internal(set) var macros = Macros()
  /// What the repeating key does again: what was last done, and where nothing has been, how one last moved.
  var lastDeed: Deed?
  var lastMove: Deed?
  /// What the status line has said, newest last.
  public internal(set) var messages: [Message] = []
  public internal(set) var panel: PanelState?
  /// Whether the text was come to on a round of the panes, so that the next key goes on round.
  var isGoingRound = false
  public internal(set) var shares = PaneShares()
  /// The border that the mouse has hold of.
  var dragged: PaneShares.Border?
  /// What the wheel has scrolled beside the list and the text.
  var wheelTops = WheelTops()
  /// What the reader has kept of things.
  public internal(set) var kept: [ItemID: Kept] = [:]
  /// What has been noted to be read in this run, so that what is marked unread while it is open stays so.
  var notedRead: ItemID?
  /// Whether the settings decide about the mouse, and not what was chosen last.
  let isMouseSet: Bool
  /// What has been asked for to be handed over.
  var handing: Handing?
  /// Whether a browser can be opened where the program runs.
  let canOpen: Bool
  /// Places marked with a letter.
  public internal(set) var marks: [Character: Spot] = [:]
  /// The last state of each list, to find it again as it was.
  public internal(set) var lists: [ListKind: ListState] = [:]
  /// Lines typed before, newest last, for each kind of prompt.
  public internal(set) var history: [Prompt.Purpose: [String]] = [:]
  public internal(set) var themes: [String]
  public internal(set) var theme: String
  public internal(set) var isMouseOn: Bool
  public let isRestricted: Bool
  /// The day it is, by which deadlines have passed or not; nil where that is not known.
  public let today: Day?
  /// Whether searches and lines can be kept.
  public let hasNotebook: Bool
  /// What is being asked of the library.
  public internal(set) var underWay: [Purpose: Asking] = [:]
  /// What of it is taking so long that the status line says so; a line that flashed at every key would tell nothing.
  public internal(set) var slow: Set<Purpose> = []
  var generations: [Purpose: Int] = [:]
  /// Where one was in each text read.
  var places: [ItemID: Document.Anchor] = [:]
  var documents = DocumentCache()
  /// Whether pages tell which rules found what they show.
  public internal(set) var showsRules = false
  /// What could not be fetched, so that it is not asked for again and again.
  var missing: DocumentCache.Name?
  /// Stretches of the open page that what is looked for inside it has.
  public internal(set) var finds: [Document.Stretch] = []
  /// Which hit the next page is to begin at.
  var arrival: Reading.Arrival?
  var wasInterrupted = false
  /// Whether the archive can be filled from here.
  public let hasFiller: Bool
  /// How far a filling is; nil where none is under way.
  public internal(set) var filling: FillProgress?
  /// What the last one brought.
  var fillOutcome: FillOutcome?
  /// How many fillings have changed the archive: a list that was read before the last is read anew.
  var fillings = 0
  var awaitsRenewal = false
  /// Whether the list's cursor is on its way by a key that may be held down: what tells of the row it stands on is
  /// shown when it rests, so that a move costs a slow line next to nothing.
  var isTravelling = false
  /// How many moves there have been, so that only the rest after the last counts.
  var journey = 0
  let keys: KeyTable
  /// Where words may be broken at a line's end; nil where nobody knows.
  let hyphenator: Hyphenator?
  /// Whether the reader wants them broken.
  public internal(set) var isHyphenated: Bool
  /// Whether the settings decide about that, and not what was chosen last.
  let isHyphenationSet: Bool
  /// What is to be done outside besides what an action itself asks for.
  var outbox: [Effect] = []
  /// How a query is understood: a function of the text alone.
  let read: @Sendable (_ query: String, _ isBeingTyped: Bool) -> QueryReading

  public init(
    size: Size, language: InterfaceLanguage, themes: [String] = ["dark"], theme: String = "dark",
    isMouseOn: Bool = false,
    isRestricted: Bool = false, isASCII: Bool = false, hasNotebook: Bool = false, keepsWhenRestricted: Bool = false,
    hasFiller: Bool = false, start: Start = .list, keys: KeyTable = .standard, today: Day? = nil,
    canOpen: Bool = false, isMouseSet: Bool = false, hyphenator: Hyphenator? = nil, isHyphenated: Bool = true,
    isHyphenationSet: Bool = false,
    read: @escaping @Sendable (_ query: String, _ isBeingTyped: Bool) -> QueryReading
  ) {
    self.size = size
    words = .of(language)
    glyphs = isASCII ? .ascii : .unicode
    self.themes = themes
    self.theme = theme
    self.isMouseOn = isMouseOn
    self.isRestricted = isRestricted
    self.today = today
    self.hasNotebook = hasNotebook && (!isRestricted || keepsWhenRestricted)
    self.hasFiller = hasFiller && !isRestricted
    self.read = read
    self.keys = keys
    self.canOpen = canOpen
    self.isMouseSet = isMouseSet
    self.hyphenator = hyphenator
    self.isHyphenated = isHyphenated
    self.isHyphenationSet = isHyphenationSet
    var list = ListState(.question)
    if case .query(let query) = start { list = ListState(.question, query: query) }
    trail = Trail(Spot(list: list))
    starting = start
  }

  /// Where a reader asked to begin, until it has been asked for.
  var starting: Start?

  public var spot: Spot {
    get { trail.spot }
    set { trail.spot = newValue }
  }

  public var list: ListState {
    get { trail.spot.list }
    set { trail.spot.list = newValue }
  }

  public var layout: Layout {
    Layout(
      size: size, focus: spot.focus, isZoomed: spot.isZoomed, hasPrompt: prompt != nil, hasChips: hasChipRow,
      chipsHaveKeys: chipFocus != nil, showsFacets: spot.showsFacets, shares: shares)
  }

  /// Whether the page in sight is the one that is to be.
  public var isPageCurrent: Bool { page != nil && page?.document.subject == spot.subject }

  /// What breaks words at the ends of lines, if anything does.
  var hyphenatorInUse: Hyphenator? { isHyphenated ? hyphenator : nil }

  /// What is marked as found: what is looked for in this text, else what the query matched.
  public var hits: [Document.Stretch] { spot.reading.find.isEmpty ? page?.document.hits ?? [] : finds }

  /// Where an action applies now.
  public var place: Place {
    if prompt != nil { return .prompt }
    if help != nil { return .help }
    if panel != nil { return .panel }
    if searches != nil { return .searches }
    if picture != nil { return .pictures }
    if chipFocus != nil { return .chips }
    switch spot.focus {
    case .list: return .list
    case .text: return .text
    case .contents: return .contents
    case .facets: return .facets
    }
  }

  /// The pane that keys go to; nil while they go to the parts of the query.
  var focusedPane: Pane? { chipFocus == nil ? spot.focus : nil }

  /// The values of the facets, all groups in one.
  var facetValues: [Facet.Value] { list.facets.value.flatMap(\.values) }

  /// The rows of the contents pane, all sections in one.
  var contentsRows: [Document.Section.Row] { page?.document.sections.flatMap(\.rows) ?? [] }

  mutating func say(_ text: String, _ kind: Message.Kind = .plain) {
    let said = Message(isRestricted ? PathHiding.hidden(text) : text, kind)
    message = said
    // The same again and again, as at the end of a list, is said once.
    guard messages.last != said else { return }
    messages.append(said)
    if messages.count > Self.mostMessages { messages.removeFirst() }
  }

  private static let mostMessages = 200
}

/// Where a reader begins.
public enum Start: Sendable, Hashable {
  case list
  case query(String)
  /// A paper by what was typed for it.
  case pointer(PaperPointer, text: String)
}

/// The help page while it is open.
public struct HelpState: Sendable, Hashable {
  public var page: PageState
  public var top = 0
  public var filter = ""
  public var topic = Topic.keys
  /// The place whose keys come first.
  public var place: Place

  public enum Topic: Sendable, Hashable { case keys, messages }
}
