internal import SvarSettings

/// The page of keys for `docs/`, made from the table of actions.
public enum KeyPage {
  public static var markdown: String {
    let words = Words.english
    var lines = [
      "# Keys", "",
      "Made from the table of actions, as it is where a reader has set nothing. `?` shows the same inside the browser, and",
      "`svar keys` on the command line, both with what the reader has set; `:` runs any action by its name. Every key can",
      "be typed on a Swedish keyboard without AltGr and without a dead key.", "",
      "A count before a key says how often or which: `5j`, `20G`, `50%`. `1` to `5` alone are the lists: such a digit waits",
      "a third of a second for what comes next, and belongs to the key behind it where that takes a count.", "",
      "## Keys of your own", "",
      "`[keys]` in `config.toml` sets keys wherever their action applies, a table below it in one place alone",
      "(\(Place.allCases.map { "`\($0.rawValue)`" }.joined(separator: ", "))):", "",
      "```toml", "[keys]", "\"gd\" = \"half-page-down\"           # one key after another",
      "\"ö\" = [\"next-paper\", \"next-hit\"]   # one action after another",
      "\"x\" = false                        # does nothing any more", "[keys.list]",
      "\"Ctrl-N\" = \"down 5\"               # with what the action is told", "```", "",
      "Keys are written as they are shown here, or by name: `space`, `enter`, `escape`, `tab`, `page-down`, `f5`. A name",
      "that is none, keys set twice and keys that begin others are told with file and line, and the browser does not open",
      "until they are mended.",
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
  static var groups: [Set<Place>] {
    var groups: [Set<Place>] = [[.anywhere]]
    for action in ActionTable.all where !groups.contains(action.places) { groups.append(action.places) }
    return groups
  }
}
