internal import SvarModel

/// The heading of an answer in plain text: "Svar på fråga 2020/21:89 av …", on one line or broken over several.
struct AnswerHeading {
  /// The paragraphs that the heading takes up.
  var paragraphs: ClosedRange<Int>
  var references: [Reference]
  /// The heading's words, from "Svar på" on.
  var words: String

  /// The first heading among the first lines that opens with one of these words and names a question.
  /// - Parameter openings: in lower case.
  static func find(in text: PaperText, from start: Int = 0, within most: Int = 20, openings: [String]) -> AnswerHeading?
  {
    for index in text.paragraphs.indices.dropFirst(start).prefix(most) {
      let line = text.paragraphs[index].text
      guard !PaperHeading.opensQuestion(line) else { return nil }
      guard line.utf8.count < 1200, let opening = opening(of: line, openings) else { continue }
      var words = String(line[opening...])
      var last = index
      while last + 1 < text.paragraphs.count, last - index < 6, goesOn(words, in: text.paragraphs[last + 1].text) {
        last += 1
        words += " " + text.paragraphs[last].text
      }
      let references = ReferenceList.read(words).map(\.reference)
      if !references.isEmpty { return AnswerHeading(paragraphs: index...last, references: references, words: words) }
    }
    return nil
  }

  private static func opening(of line: String, _ openings: [String]) -> String.Index? {
    // Lower case keeps the length of these letters, so an index of one is an index of the other by its offset.
    let lower = line.lowercased()
    for opening in openings {
      guard let range = lower.firstRange(of: opening) else { continue }
      let offset = lower.distance(from: lower.startIndex, to: range.lowerBound)
      guard let index = line.index(line.startIndex, offsetBy: offset, limitedBy: line.endIndex), index < line.endIndex
      else { continue }
      if offset == 0 || line[index].isUppercase && mayStandBefore(lower[..<range.lowerBound]) { return index }
    }
    return nil
  }

  /// What a heading may have in front of it on its line: the section's number, or the letter's head, which ends with
  /// "Till riksdagen" or has a diary number in it.
  private static func mayStandBefore(_ words: Substring) -> Bool {
    let text = PersonName.trimmed(words)
    if text.utf8.count <= 24, text.contains("§"), text.allSatisfy({ "0123456789§ ().forts".contains($0) }) {
      return true
    }
    guard text.utf8.count <= 300, !text.contains("\""), !text.contains("”") else { return false }
    return text.hasSuffix("till riksdagen")
      || text.split(separator: " ").contains { $0.contains("/") && $0.contains(where: \.isNumber) && !$0.contains(":") }
  }

  private static func goesOn(_ words: String, in next: String) -> Bool {
    guard next.utf8.count < 300 else { return false }
    if [" och", " samt", ",", " av", " om", " fråga", " frågorna", " interpellation", " interpellationerna"].contains(
      where: { words.hasSuffix($0) })
    {
      return true
    }
    let lower = next.lowercased()
    let names = ReferenceList.read(next).first?.span.start
    return names == 0
      || (names != nil && (lower.hasPrefix("och ") || lower.hasPrefix("samt ") || lower.hasPrefix("fråga ")))
  }
}
