internal import SvarSettings

/// The page of keys for `docs/`, made from the table of actions.
public enum KeyPage {
  public static var markdown: String {
    let words = Words.english
    var lines = [
      "# Keys", "",
      "Made from the table of actions; `?` shows the same inside the browser, `:` runs any action by its name.",
      "Every key can be typed on a Swedish keyboard without AltGr and without a dead key.", "",
      "A count before a key says how often or which: `05j`, `0120G`, `050%`. Because `1` to `5` are the lists, a count",
      "begins with `0` or with `6` to `9`.",
    ]
    for places in groups {
      let heading = Place.allCases.filter { places.contains($0) }.compactMap { words.help.places[$0] }
      lines += ["", "## \(heading.joined(separator: ", "))", "", "| key | action | does | gör |", "|---|---|---|---|"]
      for action in ActionTable.all where action.places == places {
        let keys = action.keys.map { "`\($0.label(words))`" }.joined(separator: " ")
        lines.append("| \(keys) | `\(action.name)` | \(action.does.english) | \(action.does.swedish) |")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// The sets of places that actions apply in, each once, in the order of the table; what applies everywhere first.
  private static var groups: [Set<Place>] {
    var groups: [Set<Place>] = [[.anywhere]]
    for action in ActionTable.all where !groups.contains(action.places) { groups.append(action.places) }
    return groups
  }
}
