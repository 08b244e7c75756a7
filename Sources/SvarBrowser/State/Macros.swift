/// Keys that have been recorded to letters, and those that are being played.
public struct Macros: Sendable, Hashable {
  /// One thing that is played: a key, the pause after a digit that was no count, or an action that a key was set to.
  public enum Play: Sendable, Hashable {
    case key(Key)
    case pause
    case step(KeyTable.Step, count: Int?)
  }

  /// What has been recorded, by letter.
  public internal(set) var kept: [Character: [Play]] = [:]
  /// The letter that is being recorded to.
  public internal(set) var letter: Character?
  var recorded: [Play] = []
  /// What is still to be played, the next last.
  private var waiting: [Play] = []
  /// Keys that were typed while something was still to come that they are meant for, the next first.
  private var ahead: [Key] = []
  /// How much has been played of what one key began.
  private var played = 0

  /// More than this is taken for a macro that plays itself for ever.
  static let most = 20_000

  var isPlaying: Bool { !waiting.isEmpty }
  /// Whether a key that is typed has to wait for others.
  var isBusy: Bool { isPlaying || !ahead.isEmpty }

  /// Puts things before what waits; false where that would be too much.
  mutating func play(_ things: [Play], times: Int = 1) -> Bool {
    guard things.count * times + played + waiting.count <= Self.most else {
      stop()
      return false
    }
    for _ in 0..<times { waiting.append(contentsOf: things.reversed()) }
    return true
  }

  /// Puts keys after what waits: they were typed ahead.
  mutating func typeAhead(_ keys: [Key]) { ahead += keys }

  mutating func next() -> Play? {
    guard let next = waiting.popLast() else {
      return ahead.isEmpty ? nil : .key(ahead.removeFirst())
    }
    played += 1
    return next
  }

  /// Notes that all has been played: what comes next is counted anew.
  mutating func rest() { if waiting.isEmpty { played = 0 } }

  /// Gives up what is played; what was typed meanwhile is not lost.
  mutating func stop() {
    waiting = []
    played = 0
  }

  mutating func stopAll() {
    stop()
    ahead = []
  }
}

/// An action with what it was told, to be done once more.
public struct Deed: Sendable, Hashable {
  public var name: String
  public var how: Invocation
}
