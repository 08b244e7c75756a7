/// All actions, in the order of help: as a reader meets them.
public enum ActionTable {
  public static let all: [Action] =
    Moving.all + Following.all + Searching.all + Listing.all + Panes.all + Papers.all + Things.all + Narrowing.all
    + Chips.all + Picturing.all + SavedSearches.all + Keeping.all + Shelving.all + Taking.all + Repeating.all
    + Paneling.all + Sizing.all + Filling.all + Commanding.all + Hyphenating.all + Typing.all + Leaving.all

  public static func named(_ name: String) -> Action? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

/// Each enumeration holds the actions of one kind of doing, and lists them.
protocol ActionGroup {
  static var all: [Action] { get }
}
