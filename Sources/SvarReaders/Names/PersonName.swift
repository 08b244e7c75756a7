internal import SvarModel

/// Reads a member's name as the papers print it: "Mats Odell (kds)", "Ekeroth, Kent (SD)", "Järrel, Henrik S (m)".
enum PersonName {
  /// The name, first name first, and the party; nil where there is no name in it (",  ()").
  static func read(_ printed: some StringProtocol, party known: Party? = nil, identifier: String? = nil) -> Person? {
    let (words, party) = splitParty(TextLine.joined(printed))
    let name = withoutOffice(turned(words))
    guard name.contains(where: \.isLetter) else { return nil }
    return Person(name: name, party: known ?? party, identifier: identifier)
  }

  /// What stands before a party in parentheses at the end, and the party.
  static func splitParty(_ printed: String) -> (words: String, party: Party?) {
    let text = trimmed(printed)
    guard text.hasSuffix(")"), let open = text.lastIndex(of: "(") else { return (text, nil) }
    let letters = text[text.index(after: open)...].dropLast()
    guard letters.utf8.count <= 5 else { return (text, nil) }
    return (trimmed(text[..<open]), Party(letters))
  }

  /// "Surname, First" as "First Surname"; a place behind the first name goes to the end, where it is said.
  static func turned(_ name: String) -> String {
    guard let comma = name.firstIndex(of: ",") else { return name }
    let surname = trimmed(name[..<comma])
    let rest = trimmed(name[name.index(after: comma)...])
    guard !surname.isEmpty else { return rest }
    guard !rest.isEmpty else { return surname }
    // "Grönlund Krantz, Luleå, Anna": the place stands between the commas.
    if let second = rest.firstIndex(of: ",") {
      let place = trimmed(rest[..<second])
      return "\(trimmed(rest[rest.index(after: second)...])) \(surname) i \(place)"
    }
    if let place = rest.firstRange(of: " i ") {
      return "\(rest[..<place.lowerBound]) \(surname)\(rest[place.lowerBound...])"
    }
    return "\(rest) \(surname)"
  }

  /// Without the office of a speaker of the parliament in front.
  private static func withoutOffice(_ name: String) -> String {
    for office in ["förste vice talman ", "andre vice talman ", "tredje vice talman ", "vice talman ", "talman "] {
      if name.lowercased().hasPrefix(office) { return String(name.dropFirst(office.count)) }
    }
    return name
  }

  static func trimmed(_ text: some StringProtocol) -> String {
    let blank: (Character) -> Bool = { $0.isWhitespace }
    var slice = text.drop(while: blank)
    while let last = slice.last, blank(last) { slice = slice.dropLast() }
    return String(slice)
  }
}
