public import SvarModel
public import SvarSettings

/// The browser as a terminal runs it: events go into the state, effects out of it, and the state is drawn.
///
/// ```swift
/// let program = BrowserProgram(library: archive, themes: ThemeLibrary(folder: nil), language: .swedish)
/// ```
public final class BrowserProgram: ScreenProgram, PlainProgram {
  /// What is known now; read by what measures the browser.
  public private(set) var state: State
  private let library: any Library
  private let notebook: (any Notebook)?
  private let exporter: (any Exporter)?
  private let filler: (any Filler)?
  private var fillRunner: FillRunner?
  private let themes: ThemeLibrary
  private let range: ColorRange
  private let mailbox = Mailbox()
  private var plain = PlainReader()
  private var runner: EffectRunner?
  private var palette: Palette
  private var paletteName: String
  private var requests: [TerminalRequest] = []

  public struct Options: Sendable {
    public var language: InterfaceLanguage
    public var theme: String
    public var isMouseOn: Bool
    /// False where `NO_COLOR` is set.
    public var isColored: Bool
    /// The colours that the terminal has.
    public var range = ColorRange.direct
    public var isRestricted: Bool
    /// Whether a reader in restricted use has a notebook of their own.
    public var keepsWhenRestricted = false
    /// Whether borders and signs are to be ASCII.
    public var isASCII: Bool
    public var start: Start
    /// What the keys do.
    public var keys: KeyTable
    /// Whether a browser can be opened where the program runs.
    public var canOpen: Bool
    /// Whether ``isMouseOn`` is what the settings say, rather than what the reader chose last.
    public var isMouseSet = false
    /// Where words may be broken at a line's end; nil where nobody knows, or where lines are spoken.
    public var hyphenator: Hyphenator?
    public var isHyphenated = true
    /// Whether ``isHyphenated`` is what the settings say, rather than what the reader chose last.
    public var isHyphenationSet = false
    /// What went wrong before the browser could begin, to be told at once; nil as a rule.
    public var notice: String?
    /// The day it is, by which deadlines have passed or not; nil where that is not known.
    public var today: Day?

    public init(
      language: InterfaceLanguage, theme: String = "dark", isMouseOn: Bool = false, isColored: Bool = true,
      isRestricted: Bool = false, isASCII: Bool = false, start: Start = .list, keys: KeyTable = .standard,
      canOpen: Bool = false, notice: String? = nil, today: Day? = nil
    ) {
      self.keys = keys
      self.canOpen = canOpen
      self.language = language
      self.theme = theme
      self.isMouseOn = isMouseOn
      self.isColored = isColored
      self.isRestricted = isRestricted
      self.isASCII = isASCII
      self.start = start
      self.notice = notice
      self.today = today
    }
  }

  /// A theme that the catalogue does not have, or that cannot be read, leaves the palette as it is, and the reader is told.
  ///
  /// - Parameters:
  ///   - notebook: Where searches and lines are kept; nil where nothing is to be kept. Where the browser is restricted
  ///     it is not touched.
  ///   - filler: What fetches new papers; nil where the archive is not filled from here.
  public init(
    library: any Library, notebook: (any Notebook)? = nil, exporter: (any Exporter)? = nil,
    filler: (any Filler)? = nil, themes: ThemeLibrary,
    options: Options
  ) {
    self.library = library
    self.notebook = options.isRestricted && !options.keepsWhenRestricted ? nil : notebook
    self.exporter = options.isRestricted ? nil : exporter
    self.filler = options.isRestricted ? nil : filler
    self.themes = themes
    range = options.isColored ? options.range : .none
    let wanted = options.isColored ? options.theme : "mono"
    state = State(
      size: Size(columns: 80, rows: 24), language: options.language, themes: themes.names, theme: wanted,
      isMouseOn: options.isMouseOn, isRestricted: options.isRestricted, isASCII: options.isASCII,
      hasNotebook: notebook != nil, keepsWhenRestricted: options.keepsWhenRestricted, hasFiller: filler != nil,
      start: options.start, keys: options.keys, today: options.today, canOpen: options.canOpen,
      isMouseSet: options.isMouseSet, hyphenator: options.hyphenator, isHyphenated: options.isHyphenated,
      isHyphenationSet: options.isHyphenationSet,
      read: { library.reading(of: $0, isBeingTyped: $1) })
    paletteName = wanted
    palette = .plain
    loadPalette()
    if let notice = options.notice { state.say(notice, .error) }
  }

  public func start(size: Size, wake: @escaping @Sendable () -> Void) {
    let mailbox = mailbox
    runner = EffectRunner(library: library, notebook: notebook, exporter: exporter) { event in
      mailbox.put(event)
      wake()
    }
    fillRunner = filler.map { filler in
      FillRunner(filler: filler) { event in
        mailbox.put(event)
        wake()
      }
    }
    if state.isMouseOn { requests.append(.mouse(isOn: true)) }
    feed(.input(.resize(size)))
  }

  public func take(_ events: [InputEvent]) -> [TerminalRequest] {
    for event in events { feed(.input(event)) }
    for event in mailbox.takeAll() { feed(event) }
    if state.theme != paletteName {
      paletteName = state.theme
      loadPalette()
      requests.append(.repaint)
    }
    defer { requests = [] }
    return requests
  }

  /// Returns when all that the reader has kept is written.
  public func finish() async { await runner?.finishNotes() }

  /// What is new since the last time, line by line.
  public func speak(anew: Bool) -> [PlainPiece] { plain.pieces(of: state, anew: anew) }

  public func draw() -> Screen { StateView.draw(state) }

  public var view: String {
    "\(state.place.rawValue) of \(state.list.kind.rawValue)s, \(state.size.columns)×\(state.size.rows)"
  }

  public func style(_ paint: Paint) -> Style { palette.style(for: paint) }

  private func feed(_ event: Event) {
    for effect in update(&state, event) {
      switch effect {
      case .ask(let asking): runner?.run(asking)
      case .giveUp(let purpose): runner?.giveUp(purpose)
      case .note(let note): runner?.write(note)
      case .fill(let isOn): isOn ? fillRunner?.start() : fillRunner?.stop()
      case .rest(let journey): runner?.rest(after: journey)
      case .pause(let number): runner?.pause(after: number)
      case .write(let file): runner?.write(file)
      case .terminal(let request): if requests.last != request { requests.append(request) }
      }
    }
  }

  private func loadPalette() {
    do {
      palette = Palette(try themes.theme(paletteName, roles: Palette.roleNames), range: range)
    } catch {
      state.say(error.sentence(state.words.language), .error)
    }
  }
}
