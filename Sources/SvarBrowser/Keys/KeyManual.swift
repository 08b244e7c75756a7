internal import SvarSettings

/// The part of the manual page that tells of keys, made from the table of actions.
public enum KeyManual {
  /// In the language of `man`: one section, with the places as its parts.
  public static var roff: String {
    let words = Words.english
    var lines = [".SH KEYS"]
    lines += [
      "A count before a key says how often or which:", ".BR 5j ,", ".BR 20G ,", ".BR 50% .",
      "The defaults follow; ", ".B [keys]", "in the file of settings changes them, and", ".B svar keys",
      "tells what holds.",
    ]
    for places in KeyPage.groups {
      let heading = Place.allCases.filter { places.contains($0) }.compactMap { words.help.places[$0] }
      lines.append(".SS \(escaped(heading.joined(separator: ", ")))")
      for action in ActionTable.all where action.places == places {
        let keys = action.keys.map { $0.label(words) }.joined(separator: ", ")
        lines += [".TP", ".B \(escaped(keys.isEmpty ? ":" + action.name : keys))"]
        lines.append("\(escaped(action.does.english)) (\\fI\(escaped(action.name))\\fR)")
      }
    }
    return lines.joined(separator: "\n") + "\n"
  }

  /// Text in which nothing acts on the formatter.
  public static func escaped(_ text: String) -> String {
    var result = ""
    for character in text {
      switch character {
      case "\\": result += "\\e"
      case "-": result += "\\-"
      case "'": result += "\\(aq"
      case "\"": result += "\\(dq"
      case "^": result += "\\(ha"
      case "~": result += "\\(ti"
      case "`": result += "\\(ga"
      default: result.append(character)
      }
    }
    return result.first == "." ? "\\&" + result : result
  }
}
