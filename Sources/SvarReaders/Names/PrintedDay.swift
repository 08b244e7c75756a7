internal import SvarModel

/// Days as papers print them: "den 26 januari", "Stockholm den 30 september 2020".
enum PrintedDay {
  private static let months = [
    "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
    "december",
  ]

  /// The day that a line "den 26 januari" means within a session; nil for any other line.
  static func read(_ line: some StringProtocol, in session: Session) -> Day? {
    guard line.utf8.count <= 40 else { return nil }
    let words = line.lowercased().split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    guard words.count == 3 || words.count == 4, words[0] == "den", let day = Int(words[1]),
      let month = months.firstIndex(of: String(words[2])).map({ $0 + 1 })
    else { return nil }
    if words.count == 4 { return Int(words[3]).flatMap { Day($0, month, day) } }
    return Day(month >= 9 ? session.startYear : session.startYear + 1, month, day)
  }

  /// The day of a closing line, "Stockholm den 30 september 2020", or of "den 30 september 2020"; nil for any other.
  static func closing(_ line: some StringProtocol) -> Day? {
    guard line.utf8.count <= 60 else { return nil }
    let words = PersonName.trimmed(line).split(whereSeparator: { $0 == " " || $0 == "\u{A0}" })
    guard words.count >= 4, words.count <= 7, words[words.count - 4].lowercased() == "den",
      words.dropLast(4).allSatisfy({ $0.first?.isUppercase ?? false }), let day = Int(words[words.count - 3]),
      let month = months.firstIndex(of: words[words.count - 2].lowercased()),
      let year = Int(words[words.count - 1].trimmingSuffix("."))
    else { return nil }
    return Day(year, month + 1, day)
  }
}

extension StringProtocol {
  fileprivate func trimmingSuffix(_ suffix: String) -> SubSequence {
    hasSuffix(suffix) ? dropLast(suffix.count) : self[startIndex..<endIndex]
  }
}
