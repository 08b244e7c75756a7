/// How the papers of one import ended.
public struct ImportTally: Hashable, Sendable {
  public var added = 0
  public var updated = 0
  public var unchanged = 0
  public var ignored = 0
  public var rejected: [Rejection] = []
  /// How many more the archive holds for it: what was updated was there before.
  public var questions = 0
  public var answers = 0
  public var measures = 0
  public var collaborations = 0

  public init() {}

  /// Every paper met, each counted once.
  public var read: Int { added + updated + unchanged + ignored + rejected.count }
}
