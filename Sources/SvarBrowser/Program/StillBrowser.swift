public import SvarModel
public import SvarSettings

/// A browser in which time stands still: each key is answered in full before the next, and every answer takes as long.
///
/// For pictures of the screen that come out the same again. Nothing leaves it: no program is started, no file written.
public struct StillBrowser: Sendable {
  /// What every answer is said to have taken, in milliseconds.
  private static let milliseconds = 2

  public private(set) var state: State
  private let library: any Library
  private let notebook: (any Notebook)?
  /// The digit that waits for another key.
  private var waiting: Int?

  /// Opens the library's first list.
  public init(
    library: any Library, notebook: (any Notebook)? = nil, language: InterfaceLanguage, today: Day?, size: Size
  ) async {
    self.library = library
    self.notebook = notebook
    state = State(
      size: size, language: language, hasNotebook: notebook != nil, today: today,
      read: { library.reading(of: $0, isBeingTyped: $1) })
    await feed(.input(.resize(size)))
  }

  /// Presses keys one after another, and then waits as a reader does.
  public mutating func press(_ keys: [Key]) async {
    for key in keys { await feed(.input(.key(key))) }
    if let number = waiting {
      waiting = nil
      await feed(.paused(after: number))
    }
  }

  /// What is to be seen now.
  public var screen: Screen { StateView.draw(state) }

  private mutating func feed(_ event: Event) async {
    var effects = update(&state, event)
    while !effects.isEmpty {
      switch effects.removeFirst() {
      case .ask(let asking): effects += update(&state, .report(await report(asking)))
      case .rest(let journey): effects += update(&state, .rested(journey))
      case .pause(let number): waiting = number
      case .note(let note):
        guard let notebook else { break }
        var failure: Phrase?
        do { try await note.write(in: notebook) } catch { failure = EffectRunner.phrase(error) }
        effects += update(&state, .noted(note, failure: failure))
      case .giveUp, .fill, .write, .terminal: break
      }
    }
  }

  private func report(_ asking: Asking) async -> Report {
    let outcome: Report.Outcome
    do {
      outcome = try await EffectRunner.answer(asking.what, from: library, notebook: notebook)
    } catch let problem as QueryProblem {
      outcome = .unreadable(problem)
    } catch {
      outcome = .failed(EffectRunner.phrase(error))
    }
    return Report(asking: asking, outcome: outcome, milliseconds: Self.milliseconds)
  }
}
