public import SvarModel

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
    /// What a search is to be called that is to be saved.
    case name
    /// The command that a text is handed to.
    case pipe(TakenForm)
    /// The file that what is shown is written to.
    case export
    /// The note of a bookmark.
    case note
    /// The tags of a thing.
    case tags
    /// A question with yes or no for an answer.
    case confirm(Confirmation)

    /// Those whose lines are kept, to be recalled.
    static let kept: [Purpose] = [.search, .find, .command, .pipe(.text), .export]

    /// Under which lines of its kind are kept: commands are the same whatever they are given.
    var shelf: Purpose { if case .pipe = self { .pipe(.text) } else { self } }

    /// What the notebook calls it; nil where its lines are not kept.
    var notebookName: String? {
      switch self {
      case .search: "search"
      case .find: "find"
      case .command: "command"
      case .pipe: "pipe"
      case .export: "export"
      case .help, .name, .confirm, .note, .tags: nil
      }
    }
  }

  /// What is done only after it has been asked.
  public enum Confirmation: Sendable, Hashable {
    case removeSearch(name: String)
    case replaceSearch(name: String)
    case replaceFile(String)
  }

  public var purpose: Purpose
  /// One element for each character that a reader sees, so that deleting takes a whole one.
  public private(set) var characters: [Character]
  /// Characters before the cursor.
  public private(set) var cursor: Int
  /// Where one was when the line was opened, to go back to.
  public var before: Spot
  /// The earlier line shown, counted back from the newest of those that begin as ``recallBase`` does.
  public var recalled: Int?
  /// What had been typed when earlier lines were first asked for.
  var recallBase = ""
  /// Whether the query that stands on the line was there then, so that it is neither a beginning nor an earlier line.
  var recallsFromStanding = false
  /// The completion chosen from the list; nil while none is.
  public var choice: Int?
  /// What stood on the line when proposals were first asked for.
  public internal(set) var base: String?
  /// The values of a field that have been asked for, with how many rows each would leave.
  public internal(set) var offer: ValueOffer?
  /// Values that could not be had, so that they are not asked for again and again.
  var unanswered: ValueRequest?
  /// Whether a proposal is to be put on the line as soon as there are some.
  var awaitsProposal = false
  /// What was read into a search that is not finished.
  public internal(set) var assumptions: [QueryReading.Assumption] = []
  /// Why the line cannot be carried out, once that has been tried.
  public internal(set) var fault: QueryProblem?
  /// Whether anything was typed, so that an empty line means nothing rather than no change.
  public internal(set) var isTouched = false
  /// The query that stood on the line when it was opened.
  let standing: String
  /// Whether it stands there as it was found, so that the first letter begins another query; what moves in it or erases
  /// of it, and a space behind it, changes it.
  public private(set) var isStanding: Bool
  /// The theme that was set before one was shown for trying.
  public var themeBefore: String?

  /// - Parameter isStanding: whether the text is what a query that is begun anew takes the place of.
  init(_ purpose: Purpose, text: String = "", isStanding: Bool = false, before: Spot) {
    self.purpose = purpose
    self.before = before
    self.isStanding = isStanding && !text.isEmpty
    standing = isStanding ? text : ""
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
    if isStanding, !plain.hasPrefix(" "), !plain.isEmpty { replace(with: "") }
    isStanding = false
    let room = max(0, Self.longest - characters.count)
    // A mark typed after its letter joins it.
    let head = String(characters[..<cursor]) + String(plain.prefix(room))
    let tail = characters[cursor...]
    let joined = Array(head)
    characters = joined + tail
    cursor = joined.count
  }

  mutating func replace(with text: String) {
    isStanding = false
    characters = Array(text.prefix(Self.longest))
    cursor = characters.count
  }

  /// Puts the query back that stood there when the line was opened.
  mutating func restore() {
    replace(with: standing)
    isStanding = !standing.isEmpty
  }

  mutating func deleteBackward() {
    isStanding = false
    guard cursor > 0 else { return }
    characters.remove(at: cursor - 1)
    cursor -= 1
  }

  mutating func deleteForward() {
    isStanding = false
    guard cursor < characters.count else { return }
    characters.remove(at: cursor)
  }

  mutating func deleteWord() {
    isStanding = false
    let end = cursor
    while cursor > 0, characters[cursor - 1] == " " { cursor -= 1 }
    while cursor > 0, characters[cursor - 1] != " " { cursor -= 1 }
    characters.removeSubrange(cursor..<end)
  }

  mutating func deleteToStart() {
    isStanding = false
    characters.removeSubrange(..<cursor)
    cursor = 0
  }

  mutating func move(by distance: Int) {
    isStanding = false
    cursor = max(0, min(characters.count, cursor + distance))
  }
}
