internal import SvarModel

/// The line that names who speaks in a record of the chamber: "Anf. 118 Statsrådet ISABELLA LÖVIN (MP) replik:".
struct SpeakerLine {
  var number: Int?
  var title: String?
  var name: String
  var party: Party?

  /// Nil where the line does not begin with "Anf." and a number, or names nobody.
  init?(_ line: some StringProtocol) {
    var rest = line.trimmingPrefixes(["Anf.", "Anf"])
    guard rest.count < line.count else { return nil }
    rest = PersonName.trimmed(rest)[...]
    let digits = rest.prefix { $0.isASCII && $0.isNumber }
    guard let number = Int(digits) else { return nil }
    self.number = number
    var words = String(rest.dropFirst(digits.count)).trimming(":.")
    if words.hasSuffix(" replik") { words = String(words.dropLast(" replik".count)) }
    let (named, party) = PersonName.splitParty(words)
    let (title, name) = MinisterName.split(named)
    guard let name = name ?? title, name.contains(where: \.isLetter) else { return nil }
    self.title = name == title ? nil : title
    self.name = name
    self.party = party
  }

  /// Whether a member of the government speaks, as the line says it.
  var isMinister: Bool { title != nil }

  var minister: Minister { Minister(title: title, name: name, party: party) }
}

extension StringProtocol {
  fileprivate func trimmingPrefixes(_ prefixes: [String]) -> Substring {
    let text = PersonName.trimmed(self)
    for prefix in prefixes where text.hasPrefix(prefix) { return Substring(text.dropFirst(prefix.count)) }
    return Substring(text)
  }
}
