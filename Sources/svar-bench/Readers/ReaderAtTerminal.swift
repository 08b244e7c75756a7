import Foundation
import SvarBrowser
import SvarTestSupport

/// Somebody who reads at a terminal of their own: keys at a person's pace, and how long each waits for the glass.
///
/// Used from one thread.
final class ReaderAtTerminal {
  private let terminal: PseudoTerminal
  private var chance: Chance
  private let clock = ContinuousClock()
  /// Milliseconds from each key to the picture that shows what it does.
  private(set) var moves: [Double] = []
  private(set) var letters: [Double] = []
  private(set) var openings: [Double] = []
  /// How many keys have been typed, those included that nothing is waited for after.
  var keys: Int { moves.count + letters.count + openings.count + searches.count + others }
  private var others = 0
  /// From the key that ends a search to its exact count.
  private(set) var searches: [Double] = []

  private static let words = [
    "polis", "vård", "skola", "järnväg", "skatt", "klimat", "myndighet", "gäng*", "brott", "pension",
  ]

  init(_ terminal: PseudoTerminal, seed: UInt64) {
    self.terminal = terminal
    chance = Chance(seed)
  }

  /// Waits for the first list.
  func arrive() throws {
    try terminal.wait(until: "the list is there", within: 120_000) { Self.count($0) != nil }
  }

  /// Types for so long: down a list, into a text, back, and another search.
  func read(for time: Duration) throws {
    let end = clock.now + time
    while clock.now < end {
      for _ in 0..<6 { try move("j") }
      try press("\r", into: \.openings) { [before = caption] in Self.caption($0) != before || $0.cursor.row > 10 }
      for _ in 0..<3 { try scroll() }
      try pause()
      try terminal.send("q")
      others += 1
      try pause()
      try search(Self.words[chance.below(Self.words.count)])
    }
  }

  /// Leaves, and waits for the end.
  func leave() throws {
    try terminal.send("Q")
    _ = try terminal.waitForEnd()
  }

  // MARK: - Keys

  private func move(_ key: String) throws {
    let cursor = terminal.screen.cursor
    try press(key, into: \.moves) { $0.cursor != cursor }
  }

  private func scroll() throws {
    let rows = terminal.screen.rows
    // A text that is all in sight does not move, and one at its end only back.
    guard let caption = rows.first(where: { $0.hasPrefix("┌▌") && $0.hasSuffix(" % ┐") }) else { return }
    try press(caption.hasSuffix(" 100 % ┐") ? "k" : "j", into: \.moves) { $0.rows != rows }
  }

  private func search(_ word: String) throws {
    try press("/", into: \.letters) { $0.rows.last?.contains("/") == true || $0.isCursorVisible }
    try terminal.send([0x15])
    others += 1
    var typed = ""
    for letter in word {
      typed.append(letter)
      try press(String(letter), into: \.letters) { [typed] screen in screen.rows.contains { $0.contains("/" + typed) } }
    }
    try press("\r", into: \.searches) { [word] in Self.caption($0).contains(word) && Self.count($0) != nil }
    try pause()
  }

  private func press(
    _ key: String, into times: ReferenceWritableKeyPath<ReaderAtTerminal, [Double]>,
    until condition: @escaping (ScreenEmulator) -> Bool
  ) throws {
    try pause()
    var seen: ContinuousClock.Instant?
    let start = clock.now
    try terminal.send(key)
    try terminal.wait(until: "“\(key)” is to be seen") { screen in
      guard condition(screen) else { return false }
      seen = seen ?? clock.now
      return true
    }
    if let seen { self[keyPath: times].append(start.duration(to: seen) / .milliseconds(1)) }
  }

  /// A third of a second to one and a half, as between the keys of a person.
  private func pause() throws {
    let milliseconds = chance.within(300...1_500)
    usleep(UInt32(milliseconds) * 1_000)
    terminal.settle(quiet: 0)
  }

  // MARK: - The glass

  private var caption: String { Self.caption(terminal.screen) }

  /// The heading of the pane with the list.
  private static func caption(_ screen: ScreenEmulator) -> String {
    screen.rows.prefix(5).first { $0.hasPrefix("┌") } ?? ""
  }

  /// What the list says that it holds; nil until it is known.
  private static func count(_ screen: ScreenEmulator) -> Int? {
    let words = caption(screen).split { " ─┐".contains($0) }
    guard let place = words.last?.split(separator: "/"), place.count == 2 else { return nil }
    return Int(place[1].filter(\.isNumber))
  }
}
