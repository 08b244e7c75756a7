/// Something that a reader can do: one entry of the table that feeds keys, help, hints, the command line and documents.
public struct Action: Sendable {
  /// What it is called on the command line, in configuration and documents.
  public let name: String
  /// What it does, in a sentence.
  public let does: Phrase
  /// A word or two for the status line; nil where it is not shown there.
  public let hint: Phrase?
  public let argument: Argument
  public let places: Set<Place>
  public let keys: [KeySequence]
  /// Whether it may be done where the browser is shared by people who may only read.
  public let isAllowedRestricted: Bool
  let perform: @Sendable (inout State, Invocation) -> [Effect]

  /// What an action is told besides that it is to be done. All but letters may be left out.
  public enum Argument: String, Sendable, CaseIterable {
    case none
    /// How many times, or which number.
    case count
    /// The letter that a place is marked with.
    case mark
    /// The letter that keys are recorded to.
    case macro
    case theme
    /// A query of the archive's language.
    case query
    /// Words that are looked for as they are written.
    case text
    case shellCommand
    case file
    case tags
    case note
    /// The name of a saved search.
    case name

    /// Whether it is one letter, and must be there.
    public var isLetter: Bool { self == .mark || self == .macro }

    /// What it is called where help tells of the action; nil where there is none.
    public var name: Phrase? {
      switch self {
      case .none: nil
      case .count: Phrase("antal", "count")
      case .mark, .macro: Phrase("bokstav", "letter")
      case .theme: Phrase("tema", "theme")
      case .query: Phrase("sökning", "query")
      case .text: Phrase("ord", "words")
      case .shellCommand: Phrase("kommando", "command")
      case .file: Phrase("fil", "file")
      case .tags: Phrase("taggar", "tags")
      case .note: Phrase("anteckning", "note")
      case .name: Phrase("namn", "name")
      }
    }
  }

  init(
    _ name: String, _ does: Phrase, hint: Phrase? = nil, argument: Argument = .none,
    in places: Set<Place> = [.anywhere],
    keys: [KeySequence] = [], isAllowedRestricted: Bool = true,
    perform: @escaping @Sendable (inout State, Invocation) -> [Effect]
  ) {
    self.name = name
    self.does = does
    self.hint = hint
    self.argument = argument
    self.places = places
    self.keys = keys
    self.isAllowedRestricted = isAllowedRestricted
    self.perform = perform
  }
}

/// How an action was called.
public struct Invocation: Sendable, Hashable {
  public var count: Int?
  public var text: String

  public init(count: Int? = nil, text: String = "") {
    self.count = count
    self.text = text
  }

  /// The letter that was told, where it is one and nothing besides.
  var letter: Character? { text.count == 1 ? text.first : nil }

  var times: Int { max(1, min(count ?? 1, 1_000_000)) }
}
