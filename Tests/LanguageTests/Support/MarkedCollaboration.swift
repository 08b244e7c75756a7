import SvarModel

/// A text with one collaboration marked: `[Boverket ska {ta fram kartor} i samråd med Lantmäteriet].`
///
/// Square brackets hold the words that name who, curly ones those that say what is done; they may lie in each other or
/// over each other.
struct MarkedCollaboration: Equatable, CustomStringConvertible {
  /// The words without the marks.
  private(set) var text = ""
  private(set) var party: Span?
  private(set) var activity: Span?

  init(_ marked: String) {
    var starts: [Character: Int] = [:]
    for character in marked {
      let place = text.unicodeScalars.count
      switch character {
      case "[", "{": starts[character] = place
      case "]": party = starts["["].map { Span($0, place) }
      case "}": activity = starts["{"].map { Span($0, place) }
      default: text.append(character)
      }
    }
  }

  /// What was found in a text, as marks.
  init(_ found: Collaboration, in text: String) {
    self.text = text
    party = found.party
    activity = found.activity
  }

  var description: String {
    let scalars = Array(text.unicodeScalars)
    var marked = ""
    for place in 0...scalars.count {
      // What began last ends first, and before anything begins.
      let ends = [("}", activity), ("]", party)].filter { $0.1?.end == place }
      for (mark, _) in ends.sorted(by: { ($0.1?.start ?? 0) > ($1.1?.start ?? 0) }) { marked += mark }
      if party?.start == place { marked += "[" }
      if activity?.start == place { marked += "{" }
      if place < scalars.count { marked.unicodeScalars.append(scalars[place]) }
    }
    return marked
  }
}
