public import SvarModel

/// A page as it is read: blocks of text with what is marked in them, before any width is known.
///
/// A paper, a measure's timeline, an agency and the help are all documents, so that all are moved in alike.
public struct Document: Sendable, Hashable {
  /// What the page is of; nil for help.
  public var subject: ItemID?
  /// The query whose hits are marked.
  public var query: String
  /// The short name, for the pane's title and the breadcrumbs.
  public var title: String
  public var blocks: [Block] = []
  /// In the order of the text.
  public var links: [Link] = []
  public var hits: [Stretch] = []
  public var sections: [Section] = []
  /// What blocks are that tell all of what they tell in few words now, by their numbers.
  var folds: [Int: Fold] = [:]
  /// Which rules found what the lines tell of, for a reader who asks.
  public var findings: [Finding] = []
  /// Whether it is a list of links rather than running text, so that moving goes from link to link.
  public var isIndex = false
  /// Whether its links stand in rows and columns, so that moving goes from cell to cell.
  public var isGrid = false
  /// Where a reader starts: the answer, when an answer was opened.
  public var start = Anchor(block: 0, offset: 0)
  /// What copying the reference gives; nil where there is none.
  public var reference: String?
  public var address: String?
  /// How the paper is cited; nil where the page is of no paper.
  public var citation: Citation?

  /// A place in the text that stays the same however it is wrapped.
  public struct Anchor: Hashable, Comparable, Sendable {
    public var block: Int
    /// In scalars of the block.
    public var offset: Int

    public init(block: Int, offset: Int) {
      self.block = block
      self.offset = offset
    }

    public static func < (left: Anchor, right: Anchor) -> Bool {
      (left.block, left.offset) < (right.block, right.offset)
    }
  }

  /// A stretch of one block.
  public struct Stretch: Hashable, Sendable {
    public var block: Int
    public var span: Span

    public init(block: Int, span: Span) {
      self.block = block
      self.span = span
    }

    var anchor: Anchor { Anchor(block: block, offset: span.start) }
  }

  public enum Target: Hashable, Sendable {
    /// A paper, measure, collaboration or agency; `at` names what to go to in it.
    case item(ItemID, at: ItemID? = nil)
    /// Everything of a kind that a query finds.
    case search(ListKind, query: String)
    /// All that a block tells in few words, or the few words again.
    case fold(Int)
  }

  public struct Link: Hashable, Sendable {
    public var place: Stretch
    public var target: Target
    /// Where it is on the web; nil where no rule says.
    public var address: String?
  }

  public struct Block: Hashable, Sendable {
    public enum Kind: Hashable, Sendable {
      case title, heading, body, item, speaker, meta, row, note, blank
    }

    public var kind: Kind
    public var scalars: [Unicode.Scalar]
    /// Columns before every line, and before those after the first.
    public var indent = 0
    public var hanging = 0
    /// What stands before the lines after the first, between their indentation and their text: the lines of a tree.
    public var guide = ""
    public var marks: [Mark] = []
    /// Begins a part that one can go to by key: question, answer, debate.
    public var isPart = false
  }

  /// What a stretch of a block is, later marks over earlier.
  public struct Mark: Hashable, Sendable {
    public var span: Span
    public var role: Role
  }

  /// A heading of the contents pane with its rows.
  public struct Section: Hashable, Sendable {
    public var title: String
    public var rows: [Row]

    public struct Row: Hashable, Sendable {
      public var sign: Sign
      public var text: Marked
      public var note: String
      public var target: Target
      /// The link in the text that the row tells of.
      public var link: Int?
      /// The rule that found what the row tells of; nil where that is not told.
      public var rule: String?
    }
  }
}
