/// What a collection of papers holds, in figures.
public struct LibrarySummary: Hashable, Sendable {
  /// The file's name, to show; empty for the built-in sample.
  public var name: String
  /// Whether the papers are the invented ones that ship with the program.
  public var isSample: Bool
  public var counts: [ListKind: Int]
  /// The first and last session that papers come from.
  public var sessions: ClosedRange<Session>?

  public init(name: String, isSample: Bool, counts: [ListKind: Int], sessions: ClosedRange<Session>?) {
    self.name = name
    self.isSample = isSample
    self.counts = counts
    self.sessions = sessions
  }
}
