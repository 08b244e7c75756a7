internal import SvarModel

/// Reads a minister as the papers print one.
///
/// "Statsrådet Åsa Lindhagen (MP)" · "justitieministern" · "Sven Otto Littorin (m), arbetsmarknadsminister" ·
/// "Karlsson, Hans (s) - Statsråd" · "Statsrådet: Mona Sahlin". What is not printed stays nil.
enum MinisterName {
  /// Nil where there is neither a title nor a name in it.
  static func read(_ printed: some StringProtocol, party known: Party? = nil, identifier: String? = nil) -> Minister? {
    let text = TextLine.joined(printed)
    if let minister = titleLast(text, known, identifier) { return minister }
    let (words, party) = PersonName.splitParty(text)
    var (title, name) = split(words)
    if title == nil, let turned = name { name = PersonName.turned(turned) }
    if let only = name, !only.contains(where: \.isLetter) { name = nil }
    guard title != nil || name != nil else { return nil }
    return Minister(title: title, name: name, party: known ?? party, identifier: identifier)
  }

  /// "Name (p), title" and "Surname, First (p) - Title".
  private static func titleLast(_ text: String, _ known: Party?, _ identifier: String?) -> Minister? {
    guard let close = text.firstIndex(of: ")") else { return nil }
    let behind = text[text.index(after: close)...].drop { $0 == " " || $0 == "," || $0 == "-" || $0 == "–" }
    // Some of these titles were cut off in the data: "Utbildnings- och kulturminis".
    guard behind.lowercased().contains("minis") || behind.lowercased().contains("statsråd") else { return nil }
    let (words, party) = PersonName.splitParty(String(text[...close]))
    let name = PersonName.turned(words)
    guard name.contains(where: \.isLetter) else { return nil }
    return Minister(
      title: PersonName.trimmed(behind), name: name, party: known ?? party, identifier: identifier)
  }

  /// The title in front and the name behind it.
  ///
  /// The title ends with the last word that is one; where a field follows ("minister för …"), with the last word
  /// that is not part of a name.
  static func split(_ words: String) -> (title: String?, name: String?) {
    let parts = words.split(separator: " ")
    guard let last = parts.lastIndex(where: { isTitle($0) }) else {
      let text = PersonName.trimmed(words)
      return (nil, text.isEmpty ? nil : text)
    }
    var start = last + 1
    if start < parts.count, !isNamePart(parts[start]) {
      start = parts.count
      while start > last + 1, isNamePart(parts[start - 1]) { start -= 1 }
    }
    let title = parts[..<start].joined(separator: " ").trimming(":,")
    let name = parts[start...].joined(separator: " ")
    return (title.isEmpty ? nil : title, name.isEmpty ? nil : name)
  }

  /// Whether a word ends a minister's title, in any case and in the definite form.
  static func isTitle(_ word: some StringProtocol) -> Bool {
    let lower = word.lowercased().trimming(":,.")
    return ["minister", "ministern", "ministerns", "statsråd", "statsrådet", "statsrådets"].contains {
      lower.hasSuffix($0)
    }
  }

  /// Whether a word may stand in a name: capitalised, or one of the small words between.
  private static func isNamePart(_ word: some StringProtocol) -> Bool {
    if ["von", "af", "de", "van", "der", "la", "Le", "El"].contains(String(word)) { return true }
    return word.first?.isUppercase ?? false
  }
}

extension String {
  /// Without these characters and spaces at either end.
  func trimming(_ characters: String) -> String {
    let isCut: (Character) -> Bool = { $0 == " " || characters.contains($0) }
    var slice = self[...].drop(while: isCut)
    while let last = slice.last, isCut(last) { slice = slice.dropLast() }
    return String(slice)
  }
}
