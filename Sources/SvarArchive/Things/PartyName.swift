/// What a collaboration is called whose parties are not all known agencies: the words that name them, without those that
/// stand between and say what is done.
///
/// What is left out is shown as left out: `Transportstyrelsen … branschen`.
enum PartyName {
  /// Words behind which "med" leads in the other party.
  private static let together = ["tillsammans", "samarbet", "samverka", "samråd", "dialog", "kontakt"]
  /// Words from "together" to "med" at most: "samverkar därför med".
  private static let reach = 4
  /// Words at which a party has ended.
  private static let ends: Set<String> = [
    "ska", "skall", "detta", "också", "även", "nu", "vidare", "för", "runt", "vid",
  ]

  /// - Parameters:
  ///   - party: The words as written, from the first party to the last.
  ///   - members: Official names of the agencies among them.
  static func short(_ party: String, members: [String]) -> String {
    let words = party.split(separator: " ").map(String.init)
    guard let with = words.indices.last(where: { isWith(words, $0) }), with > 0, with + 1 < words.count else {
      return party
    }
    let first = named(Array(words[..<with]), members)
    let second = upToEnd(Array(words[(with + 1)...]))
    guard !first.isEmpty, !second.isEmpty, first.count + second.count + 1 < words.count else { return party }
    return trimmed(first) + " … " + trimmed(second)
  }

  private static func isWith(_ words: [String], _ place: Int) -> Bool {
    words[place] == "med"
      && words[max(0, place - reach)..<place].contains { word in together.contains { word.lowercased().hasPrefix($0) } }
  }

  /// A member by its name, else the words with capitals at the beginning, else the first word.
  private static func named(_ words: [String], _ members: [String]) -> [String] {
    let text = words.joined(separator: " ")
    if let member = members.first(where: { text.hasPrefix($0) }) {
      return member.split(separator: " ").map(String.init)
    }
    if let place = words.firstIndex(where: { $0.hasSuffix(",") }), place < reach { return Array(words[...place]) }
    let capitals = words.prefix { $0.first?.isUppercase ?? false }
    return capitals.isEmpty ? Array(words.prefix(1)) : Array(capitals)
  }

  private static func upToEnd(_ words: [String]) -> [String] {
    var kept: [String] = []
    for word in words {
      if ends.contains(word), !kept.isEmpty { break }
      kept.append(word)
    }
    return kept
  }

  private static func trimmed(_ words: [String]) -> String {
    var text = words.joined(separator: " ")
    while let last = text.last, last == "," || last == " " { text.removeLast() }
    return text
  }
}
