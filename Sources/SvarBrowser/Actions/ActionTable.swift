/// All actions, in the order of help.
public enum ActionTable {
  public static let all: [Action] =
    Listing.all + Things.all + Moving.all + Panes.all + Sizing.all + Following.all + Searching.all + Narrowing.all
    + Picturing.all + Chips.all + SavedSearches.all + Filling.all + Papers.all + Keeping.all + Shelving.all + Taking.all
    + Repeating.all
    + Paneling.all + Commanding.all + Hyphenating.all + Typing.all + Leaving.all

  public static func named(_ name: String) -> Action? { byName[name] }

  private static let byName = Dictionary(uniqueKeysWithValues: all.map { ($0.name, $0) })
}

/// Each enumeration holds the actions of one kind of doing, and lists them.
protocol ActionGroup {
  static var all: [Action] { get }
}
