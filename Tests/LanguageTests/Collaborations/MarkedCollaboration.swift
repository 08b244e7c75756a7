import SvarModel

/// A text with what it says of a collaboration marked: `<Boverket bygger fyrar tillsammans med Lantmäteriet>`, and in
/// square brackets what they do together. The two may overlap.
struct MarkedCollaboration: Hashable, CustomStringConvertible {
  let text: String
  let party: String
  let activity: String

  init(_ marked: String) {
    var text = ""
    var party = ""
    var activity = ""
    var isParty = false
    var isActivity = false
    for character in marked {
      switch character {
      case "<": isParty = true
      case ">": isParty = false
      case "[": isActivity = true
      case "]": isActivity = false
      default:
        text.append(character)
        if isParty { party.append(character) }
        if isActivity { activity.append(character) }
      }
    }
    self.text = text
    self.party = party
    self.activity = activity
  }

  /// What was found, in the same form.
  init(_ found: Collaboration, in text: String) {
    self.text = text
    party = text[found.party]
    activity = text[found.activity]
  }

  var description: String { "<\(party)> [\(activity)]" }
}
