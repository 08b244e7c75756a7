import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// A reader at a keyboard: keys go in, the library answers at once, and the screen can be read.
struct Stage {
  var state: State
  var library: FakeLibrary
  let notebook: FakeNotebook?
  /// What the terminal was asked to do, in order.
  var requests: [TerminalRequest] = []
  /// What was asked and has not been answered, while answers are held back.
  var held: [Asking] = []
  var holdsAnswers = false
  /// Files that were asked to be written.
  var written: [FileToWrite] = []
  /// Whether fillings were begun or stopped, in order.
  var fillings: [Bool] = []
  /// The key after which a pause is waited for.
  var awaited: Int?

  init(
    _ columns: Int, _ rows: Int, language: InterfaceLanguage = .swedish, library: FakeLibrary = FakeLibrary(),
    start: Start = .list, isASCII: Bool = false, isRestricted: Bool = false, notebook: FakeNotebook? = nil,
    keys: KeyTable = .standard, canOpen: Bool = false, hasFiller: Bool = false, today: Day? = nil,
    hyphenator: Hyphenator? = nil
  ) async {
    self.library = library
    self.notebook = notebook
    state = State(
      size: Size(columns: columns, rows: rows), language: language, themes: ["dark", "light", "mono"],
      isRestricted: isRestricted, isASCII: isASCII, hasNotebook: notebook != nil, hasFiller: hasFiller,
      start: start, keys: keys, today: today, canOpen: canOpen, hyphenator: hyphenator,
      read: { library.reading(of: $0, isBeingTyped: $1) })
    await send(.resize(Size(columns: columns, rows: rows)))
  }

  /// Feeds an event, and every answer that follows from it.
  mutating func send(_ event: InputEvent, sourceLocation: SourceLocation = #_sourceLocation) async {
    await feed(.input(event), sourceLocation)
  }

  /// Feeds what comes from outside the keyboard.
  mutating func send(outside event: Event, sourceLocation: SourceLocation = #_sourceLocation) async {
    await feed(event, sourceLocation)
  }

  private mutating func feed(_ event: Event, _ sourceLocation: SourceLocation) async {
    var effects = update(&state, event)
    check(sourceLocation)
    var steps = 0
    while !effects.isEmpty {
      let effect = effects.removeFirst()
      switch effect {
      case .terminal(let request): requests.append(request)
      case .giveUp: break
      case .fill(let isOn): fillings.append(isOn)
      case .rest(let journey): effects += update(&state, .rested(journey))
      case .pause(let number): awaited = number
      case .write(let file): written.append(file)
      case .note(let note):
        guard let notebook else { break }
        do {
          try await note.write(in: notebook)
          effects += update(&state, .noted(note, failure: nil))
        } catch {
          effects += update(&state, .noted(note, failure: (error as? any SpokenError)?.phrase ?? Phrase("?", "?")))
        }
        check(sourceLocation)
      case .ask(let asking):
        if holdsAnswers {
          held.append(asking)
        } else {
          effects += update(&state, .report(await report(asking)))
          check(sourceLocation)
        }
      }
      steps += 1
      #expect(steps < 200, "asking comes to an end", sourceLocation: sourceLocation)
      if steps >= 200 { return }
    }
  }

  func report(_ asking: Asking) async -> Report {
    do {
      let outcome = try await EffectRunner.answer(
        asking.what, from: library, notebook: notebook, exporter: FakeExporter())
      return Report(asking: asking, outcome: outcome, milliseconds: 3)
    } catch let problem as QueryProblem {
      return Report(asking: asking, outcome: .unreadable(problem), milliseconds: 3)
    } catch {
      return Report(asking: asking, outcome: .failed(Phrase("\(error)", "\(error)")), milliseconds: 3)
    }
  }

  /// Answers what is held back, the oldest first, until nothing more is asked.
  mutating func answerHeld(_ purposes: Set<Purpose> = Set(Purpose.allCases)) async {
    while let place = held.firstIndex(where: { purposes.contains($0.purpose) }) {
      let asking = held.remove(at: place)
      for case .ask(let next) in update(&state, .report(await report(asking))) { held.append(next) }
    }
  }

  /// Lets one answer that was held back come, and every answer that follows from it.
  mutating func answer(_ asking: Asking, sourceLocation: SourceLocation = #_sourceLocation) async {
    await feed(.report(await report(asking)), sourceLocation)
  }

  private func check(_ sourceLocation: SourceLocation) {
    let broken = state.invariants()
    #expect(broken.isEmpty, "\(broken)", sourceLocation: sourceLocation)
  }

  /// Types keys as a reader would: characters as they are, others in angle brackets, `<enter>`, `<ctrl-d>`.
  /// After the last of them, and at `<pause>`, the reader pauses.
  mutating func press(_ keys: String, sourceLocation: SourceLocation = #_sourceLocation) async {
    for part in keys.split(separator: "<pause>", omittingEmptySubsequences: false) {
      for key in Stage.keys(String(part)) { await send(.key(key), sourceLocation: sourceLocation) }
      await pause(sourceLocation: sourceLocation)
    }
  }

  /// Lets so much time go by that a digit was meant by itself.
  mutating func pause(sourceLocation: SourceLocation = #_sourceLocation) async {
    guard let number = awaited else { return }
    awaited = nil
    await feed(.paused(after: number), sourceLocation)
  }

  static func keys(_ text: String) -> [Key] {
    var keys: [Key] = []
    var rest = text[...]
    while let first = rest.first {
      if first == "<", let end = rest.firstIndex(of: ">") {
        let name = String(rest[rest.index(after: rest.startIndex)..<end])
        if let named = Key.Named(rawValue: name) {
          keys.append(.named(named))
          rest = rest[rest.index(after: end)...]
          continue
        }
        if name.hasPrefix("ctrl-"), let letter = name.last {
          keys.append(.control(letter))
          rest = rest[rest.index(after: end)...]
          continue
        }
      }
      keys.append(.character(first))
      rest.removeFirst()
    }
    return keys
  }

  var screen: Screen { StateView.draw(state) }

  /// The rows of the screen as text, without the blanks at their ends.
  var rows: [String] { screen.textRows }

  var text: String { rows.joined(separator: "\n") }

  /// What stands on the row with the cursor.
  var cursorRow: String { rows[screen.cursor.row] }

  var status: String { rows[rows.count - 1] }
}

/// Tells what it was asked for.
struct FakeExporter: Exporter {
  func text(of taken: Taken) -> String? { taken.form == .csv ? nil : "\(taken.form.rawValue) \(taken.subject)" }
}

extension Screen {
  var textRows: [String] {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { self[row: row, column: $0].text }.joined()
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  /// For each cell a letter of its role, capital where it lies on a ground of its own.
  var roleRows: [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        let paint = self[row: row, column: column].paint
        let letter = Screen.letters[paint.role] ?? "?"
        line += paint.ground == nil ? String(letter) : letter.uppercased()
      }
      while line.last == "." { line.removeLast() }
      return line
    }
  }

  static let letters: [Role: Character] = [
    .text: ".", .dim: "d", .title: "t", .heading: "h", .emphasis: "e", .border: "-", .focusedBorder: "=", .tab: "b",
    .activeTab: "v", .status: "s", .message: "m", .error: "!", .prompt: "p", .fault: "^", .selection: "_",
    .inactiveSelection: "_", .hit: "o", .currentHit: "@", .measure: "u", .currentMeasure: "x", .collaboration: "c",
    .agency: "a", .link: "l", .done: "1", .ongoing: "2", .announced: "3", .withdrawn: "4", .waiting: "5", .party: "r",
    .sample: "i", .key: "k",
  ]
}
