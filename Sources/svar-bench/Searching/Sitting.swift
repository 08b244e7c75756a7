import ArgumentParser
import Dispatch
import SvarArchive
import SvarBrowser
import SvarModel
import SvarSettings

/// The browser as somebody sits before it, without a terminal: keys go in, and every screen is drawn.
///
/// As in a terminal the main thread takes keys and draws, and waits until it is woken; the archive is asked on others.
@MainActor
final class Sitting {
  /// How long anything is waited for.
  private static let patience = Duration.seconds(120)

  private let program: BrowserProgram
  private let woken = DispatchSemaphore(value: 0)
  private let clock = ContinuousClock()

  /// Opens the browser at 80×24 and waits until its first list stands.
  init(_ archive: Archive) throws {
    program = BrowserProgram(
      library: archive, themes: ThemeLibrary(folder: nil), options: BrowserProgram.Options(language: .swedish))
    let woken = woken
    program.start(size: Size(columns: 80, rows: 24)) { woken.signal() }
    frame([])
    try wait { self.isResting }
  }

  /// What the list is to hold now.
  var request: ListRequest { program.state.list.wanted }

  /// Whether the query was read; one that cannot be has no rows of its own.
  var isRefused: Bool { program.state.list.refused == request }

  /// Whether the rows drawn last are of what has been typed.
  var isPageStanding: Bool { program.state.list.loaded == request || isRefused }

  private var isCountStanding: Bool {
    let list = program.state.list
    return isRefused || isPageStanding && (list.count != nil || list.uncountable == request)
  }

  private var isResting: Bool { isCountStanding && program.state.underWay.isEmpty }

  /// How long a key took until the screens that answer it stood, in milliseconds.
  struct Stroke {
    var page: Double
    var count: Double
  }

  /// Presses a key and waits until page and count stand and nothing more is under way.
  ///
  /// - Throws: `ValidationError` where that does not come about.
  func press(_ key: Key) throws -> Stroke {
    let start = clock.now
    frame([.key(key)])
    try wait { self.isPageStanding }
    let page = start.duration(to: clock.now)
    try wait { self.isCountStanding }
    let count = start.duration(to: clock.now)
    try wait { self.isResting }
    return Stroke(page: page / .milliseconds(1), count: count / .milliseconds(1))
  }

  /// Presses keys at a pace, whatever has come meanwhile, and says how long after the last the page stood.
  ///
  /// - Throws: as ``press(_:)``.
  func hurry(_ keys: [Key], every pace: Duration) throws -> Double {
    var due = clock.now
    var last = due
    for key in keys {
      while clock.now < due { if waitOnce(until: due) { frame([]) } }
      last = clock.now
      frame([.key(key)])
      due += pace
    }
    try wait { self.isPageStanding }
    let page = last.duration(to: clock.now)
    try wait { self.isResting }
    return page / .milliseconds(1)
  }

  /// What drawing the screen costs by itself, in milliseconds.
  func drawing(runs: Int) -> Timings { Timings.of(runs: runs) { _ = program.draw() } }

  private func frame(_ events: [InputEvent]) {
    // What has come by now is taken at once; the wake-ups for it would draw the same again.
    while woken.wait(timeout: .now()) == .success {}
    _ = program.take(events)
    _ = program.draw()
  }

  private func wait(until isReached: () -> Bool) throws {
    let end = clock.now + Self.patience
    while !isReached() {
      guard waitOnce(until: end) else { throw ValidationError("“\(request.query)” was not answered in two minutes") }
      frame([])
    }
  }

  /// True when woken, false when the time is over.
  private func waitOnce(until end: ContinuousClock.Instant) -> Bool {
    let nanoseconds = max(0, clock.now.duration(to: end) / .nanoseconds(1))
    return woken.wait(timeout: .now() + .nanoseconds(Int(nanoseconds))) == .success
  }
}
