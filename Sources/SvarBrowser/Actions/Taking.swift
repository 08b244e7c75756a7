internal import SvarModel

/// Handing over to other programs: the clipboard, a browser, a command, a file.
enum Taking: ActionGroup {
  static let all = [
    copyParagraph, copyCitation, copyBibTeX, copyRIS, openOutside, pipe, pipeJSON, pipeList, export,
  ]

  static let copyParagraph = Action(
    "copy-paragraph", Phrase("kopiera stycket", "copy the paragraph"), in: Place.panes, keys: [.typed("p")]
  ) { state, _ in
    state.copy(state.paragraph)
  }

  static let copyCitation = Action(
    "copy-citation", Phrase("kopiera en källhänvisning", "copy a citation"), in: Place.panes, keys: [.typed("gc")]
  ) { state, _ in
    state.copy(state.page?.document.citation?.plain, saying: state.words.taking.citation)
  }

  static let copyBibTeX = Action(
    "copy-bibtex", Phrase("kopiera källan som BibTeX", "copy the source as BibTeX"), in: Place.panes,
    keys: [.typed("gx")]
  ) { state, _ in
    state.copy(state.page?.document.citation?.bibtex, saying: "BibTeX")
  }

  static let copyRIS = Action(
    "copy-ris", Phrase("kopiera källan som RIS", "copy the source as RIS"), in: Place.panes, keys: [.typed("gr")]
  ) { state, _ in
    state.copy(state.page?.document.citation?.ris, saying: "RIS")
  }

  static let openOutside = Action(
    "browse", Phrase("öppna på riksdagens webbplats", "open on the parliament's site"), in: Place.panes,
    keys: [.typed("o")]
  ) { state, _ in
    guard state.isPageCurrent, let address = state.address else {
      state.say(state.words.taking.noAddress)
      return []
    }
    guard state.canOpen, !state.isRestricted else {
      let effects = state.copy(address)
      if !effects.isEmpty { state.say(state.words.taking.noDisplay(address)) }
      return effects
    }
    state.say(state.words.taking.opening(address))
    return [.terminal(.open(address))]
  }

  static let pipe = Action(
    "pipe", Phrase("skicka texten till ett kommando", "send the text to a command"), argument: .shellCommand,
    in: Place.panes, keys: [.typed("P")], isAllowedRestricted: false
  ) { state, how in
    state.pipe(.text, how.text)
  }

  static let pipeJSON = Action(
    "pipe-json", Phrase("skicka papperet som JSON till ett kommando", "send the paper as JSON to a command"),
    argument: .shellCommand, in: Place.panes, keys: [.typed("gj")], isAllowedRestricted: false
  ) { state, how in
    state.pipe(.json, how.text)
  }

  static let pipeList = Action(
    "pipe-list",
    Phrase("skicka listan, en JSON-rad per papper, till ett kommando", "send the list, a line of JSON each"),
    argument: .shellCommand, in: Place.panes, keys: [.typed("gl")], isAllowedRestricted: false
  ) { state, how in
    state.pipe(.jsonl, how.text)
  }

  static let export = Action(
    "export",
    Phrase(
      "spara det som visas i en fil: .txt .md .json .jsonl .csv .bib .ris",
      "write what is shown to a file, by its ending"),
    argument: .file, in: Place.panes, keys: [.typed("e")], isAllowedRestricted: false
  ) { state, how in
    guard state.taken(as: .text) != nil else {
      state.say(state.words.messages.nothingToCopy)
      return []
    }
    if !how.text.isEmpty { return state.export(to: how.text, replaces: false) }
    state.prompt = Prompt(.export, text: state.proposedName, before: state.spot)
    return []
  }
}

extension Taking {
  /// The action that hands a form to a command.
  static func name(of form: TakenForm) -> String {
    switch form {
    case .json: pipeJSON.name
    case .jsonl: pipeList.name
    default: pipe.name
    }
  }
}

/// What is done with a text that has been asked for.
public struct Handing: Sendable, Hashable {
  public enum Use: Sendable, Hashable {
    /// To the standard input of a command.
    case command(String)
    case file(String, replaces: Bool)
  }

  public var taken: Taken
  public var use: Use
}

/// A text that is to be written to a file.
public struct FileToWrite: Sendable, Hashable {
  public var path: String
  public var text: String
  public var replaces: Bool
}

extension State {
  /// The paragraph that one stands in: of the hit, of the link, else the first in sight.
  var paragraph: String? {
    guard let page, isPageCurrent else { return nil }
    let blocks = page.document.blocks
    var block: Int?
    if let hit = spot.reading.hit, hits.indices.contains(hit) { block = hits[hit].block }
    if let link = spot.reading.link, page.document.links.indices.contains(link) {
      block = page.document.links[link].place.block
    }
    let first = page.anchor(of: textTop).block
    block = block ?? (first..<blocks.count).first { [.body, .item].contains(blocks[$0].kind) }
    guard let block, blocks.indices.contains(block) else { return nil }
    return blocks[block].text
  }

  /// Where the link that one stands on, or the paper, is on the web.
  var address: String? {
    guard let page else { return nil }
    if spot.focus == .text, let link = spot.reading.link, page.document.links.indices.contains(link) {
      if let address = page.document.links[link].address { return address }
      if case .item(.paper(let id), _) = page.document.links[link].target { return id.document?.address }
    }
    return page.document.address
  }

  /// What would be handed over: the list where one stands in it, else the page.
  func taken(as form: TakenForm) -> Taken? {
    if spot.focus == .list || spot.focus == .facets {
      guard list.loaded != nil, list.bound > 0 else { return nil }
      return Taken(subject: .list(list.wanted), form: form)
    }
    return spot.subject.map { Taken(subject: .item($0), form: form) }
  }

  /// A name for the file, with the ending that suits most.
  var proposedName: String {
    guard case .item = taken(as: .text)?.subject else { return "svar.csv" }
    let name = page?.document.title.lowercased() ?? "svar"
    let plain = name.map { $0.isLetter || $0.isNumber ? $0 : "-" }
    return String(plain.prefix(60)) + ".md"
  }

  // MARK: - A command

  mutating func pipe(_ form: TakenForm, _ command: String) -> [Effect] {
    guard isPageCurrent || form == .jsonl else {
      say(words.messages.nothingToCopy)
      return []
    }
    guard command.trimmed.isEmpty else { return hand(form, to: command) }
    prompt = Prompt(.pipe(form), before: spot)
    return []
  }

  /// Text is at hand; other forms are asked for first.
  mutating func hand(_ form: TakenForm, to command: String) -> [Effect] {
    let subject: Taken.Subject? = form == .jsonl ? .list(list.wanted) : spot.subject.map { .item($0) }
    guard let subject, !command.trimmed.isEmpty else { return [] }
    if form == .text, let page, isPageCurrent { return [run(command, input: page.document.plainText)] }
    return [ask(for: Handing(taken: Taken(subject: subject, form: form), use: .command(command)))]
  }

  private func run(_ command: String, input: String) -> Effect {
    .terminal(.run(command: command, input: input, notice: words.taking.anyKey))
  }

  // MARK: - A file

  mutating func export(to name: String, replaces: Bool) -> [Effect] {
    let name = name.trimmed
    guard !name.isEmpty else { return [] }
    guard let form = TakenForm(fileName: name) else {
      say(words.taking.unknownForm(name), .error)
      return []
    }
    guard let taken = taken(as: form) else {
      say(words.messages.nothingToCopy)
      return []
    }
    return [ask(for: Handing(taken: taken, use: .file(name, replaces: replaces)))]
  }

  private mutating func ask(for handing: Handing) -> Effect {
    self.handing = handing
    return ask(.taken(handing.taken), for: .taking)
  }

  /// The text has come.
  mutating func takeText(_ text: String?, of taken: Taken) {
    guard let handing, handing.taken == taken else { return }
    self.handing = nil
    guard let text else { return say(words.taking.notInForm(taken.form.rawValue), .error) }
    switch handing.use {
    case .command(let command): outbox.append(run(command, input: text))
    case .file(let path, let replaces):
      outbox.append(.write(FileToWrite(path: path, text: text, replaces: replaces)))
    }
  }

  /// The file is written, or could not be.
  mutating func takeWritten(_ file: FileToWrite, _ outcome: WritingOutcome) {
    switch outcome {
    case .written: say(words.taking.exported(file.path))
    case .exists:
      guard prompt == nil else { return say(words.taking.exists(file.path), .error) }
      prompt = Prompt(.confirm(.replaceFile(file.path)), before: spot)
    case .failed(let reason): say(words.messages.failed(reason[words.language]), .error)
    }
  }
}

/// What came of writing a file.
public enum WritingOutcome: Sendable, Hashable {
  case written
  /// It is there already, and was not to be replaced.
  case exists
  case failed(Phrase)
}

extension Document.Block {
  /// Its text as it is read.
  var text: String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}

extension Document {
  /// The page line by line, unwrapped.
  var plainText: String { blocks.map { $0.text + "\n" }.joined() }
}
