public import SvarModel

/// Where one is in a page: kept as places of the text, so that it survives another width.
public struct Reading: Sendable, Hashable {
  /// What page the rest tells of, and with which query's hits; nil before it has come.
  public var subject: ItemID?
  public var query = ""
  /// The first line in sight begins here or before.
  public var anchor: Document.Anchor?
  /// The link one stands on.
  public var link: Int?
  /// The hit one stands on.
  public var hit: Int?
  /// What to go to when the page has come: a measure within an answer.
  public var goal: ItemID?
  /// Whether to begin at the first, or the last, hit when the page has come.
  public var arrival: Arrival?
  /// What is looked for inside this text.
  public var find: String = ""

  public enum Arrival: Sendable, Hashable { case firstHit, lastHit }

  public init(goal: ItemID? = nil) { self.goal = goal }

  /// At the start of another page of the same list: what is looked for inside the texts stays.
  init(finding find: String) { self.find = find }
}
