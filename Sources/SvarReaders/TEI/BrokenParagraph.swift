/// Tells where a record breaks a paragraph in the middle of a sentence, and makes it whole.
///
/// The printed records were read line by line by machines; at the end of a page, before a number or a name, or where a
/// hyphen ends a line, the rest of the sentence was taken for a paragraph of its own. Words are kept as they stand; only
/// the break between them goes.
enum BrokenParagraph {
  /// The two as one paragraph, or `nil` where the second begins something new.
  static func joined(_ paragraph: String, _ next: String) -> String? {
    guard isUnfinished(paragraph, before: next), goesOn(in: next) else { return nil }
    return isCutAtHyphen(paragraph, next) ? paragraph + next : paragraph + " " + next
  }

  /// What ends with a parenthesis may be whole; a small letter behind it says that it is not.
  private static func isUnfinished(_ paragraph: String, before next: String) -> Bool {
    guard let last = paragraph.unicodeScalars.last else { return false }
    if last == ")" { return next.unicodeScalars.first?.properties.isLowercase ?? false }
    return !".!?:;…\"”’".unicodeScalars.contains(last)
  }

  /// A name, a number and a small letter go on; an item of a list and a word that opens a sentence do not.
  private static func goesOn(in next: String) -> Bool {
    guard let first = next.unicodeScalars.first else { return false }
    if first.properties.isLowercase || first == "(" || first == "\"" || first == "”" { return true }
    let word = next.unicodeScalars.prefix { !$0.properties.isWhitespace }
    if first.properties.numericType != nil { return !isItemNumber(word) }
    guard first.properties.isUppercase else { return false }
    return !openers.contains(String(String.UnicodeScalarView(word.filter { $0.properties.isAlphabetic })))
  }

  /// "1.", "12)"; not "1994." nor "1990-talet.".
  private static func isItemNumber(_ word: Substring.UnicodeScalarView) -> Bool {
    (word.last == "." || word.last == ")") && word.count <= 3
      && word.dropLast().allSatisfy { $0.properties.numericType != nil }
  }

  /// "EU-", "direktivet"; but "skol-", "och förskolan".
  private static func isCutAtHyphen(_ paragraph: String, _ next: String) -> Bool {
    let end = paragraph.unicodeScalars.suffix(2)
    guard end.count == 2, end.last == "-", let before = end.first, !before.properties.isWhitespace else { return false }
    return !["och ", "eller ", "samt ", "respektive "].contains { next.hasPrefix($0) }
  }

  /// Words that have a capital because a sentence begins with them.
  private static let openers: Set<String> = [
    "Alla", "Att", "Av", "Avslutningsvis", "De", "Den", "Denna", "Dessa", "Dessutom", "Det", "Detta", "Du", "Där",
    "Därför", "Efter", "En", "Enligt", "Ett", "Fru", "Från", "För", "Först", "Genom", "Han", "Herr", "Hon", "Hur",
    "Här",
    "I", "Inom", "Jag", "Låt", "Man", "Med", "Men", "Mot", "Mitt", "Min", "Nu", "När", "Och", "Om", "På", "Regeringen",
    "Samtidigt", "Slutligen", "Som", "Så", "Till", "Under", "Utöver", "Vad", "Var", "Vi", "Vid", "Vidare", "Vilka",
    "Vilken", "Vilket", "Än", "Är", "Även", "Åter",
  ]
}
