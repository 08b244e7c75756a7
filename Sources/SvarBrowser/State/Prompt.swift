/// A line that is being typed.
public struct Prompt: Sendable, Hashable {
  public enum Purpose: Sendable, Hashable {
    /// The search line; results follow every keystroke.
    case search
    /// Finding in the open text.
    case find
    case command
    /// Narrowing the help page.
    case help
  }

  public var purpose: Purpose
  /// One element for each character that a reader sees, so that deleting takes a whole one.
  public private(set) var characters: [Character]
  /// Characters before the cursor.
  public private(set) var cursor: Int
  /// Where one was when the line was opened, to go back to.
  public var before: Spot
  /// The earlier line shown, counted back from the newest.
  public var recalled: Int?
  /// The completion chosen from the list; nil while none is.
  public var choice: Int?
  /// What stood on the line when proposals were first asked for.
  public internal(set) var base: String?
  /// Whether anything was typed, so that an empty line means nothing rather than no change.
  public internal(set) var isTouched = false
  /// The theme that was set before one was shown for trying.
  public var themeBefore: String?

  init(_ purpose: Purpose, text: String = "", before: Spot) {
    self.purpose = purpose
    self.before = before
    characters = Array(text)
    cursor = characters.count
  }

  public var text: String { String(characters) }
  public var textBeforeCursor: String { String(characters[..<cursor]) }

  /// The longest line: what is pasted beyond it is left out.
  static let longest = 500

  /// Puts text in at the cursor: line breaks and tabs become spaces, other controls are left out.
  mutating func insert(_ text: String) {
    var plain = ""
    for scalar in text.unicodeScalars {
      switch DisplayWidth.classify(scalar) {
      case .blank: plain.unicodeScalars.append(" ")
      case .hostile: continue
      default: plain.unicodeScalars.append(scalar)
      }
    }
    let room = max(0, Self.longest - characters.count)
    // A mark typed after its letter joins it.
    let head = String(characters[..<cursor]) + String(plain.prefix(room))
    let tail = characters[cursor...]
    let joined = Array(head)
    characters = joined + tail
    cursor = joined.count
  }

  mutating func replace(with text: String) {
    characters = Array(text.prefix(Self.longest))
    cursor = characters.count
  }

  mutating func deleteBackward() {
    guard cursor > 0 else { return }
    characters.remove(at: cursor - 1)
    cursor -= 1
  }

  mutating func deleteForward() {
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  mutating func deleteWord() {
    let end = cursor
    while cursor > 0, characters[cursor - 1] == " " { cursor -= 1 }
    while cursor > 0, characters[cursor - 1] != " " { cursor -= 1 }
    characters.removeSubrange(cursor..<end)
  }

  mutating func deleteToStart() {
    characters.removeSubrange(..<cursor)
    cursor = 0
  }

  mutating func move(by distance: Int) { cursor = max(0, min(characters.count, cursor + distance)) }
}
