internal import SvarModel

/// The lines above a paper's words.
enum PaperHeading {
  /// "Fråga 2002/03:42 …", "Interpellation 2014/15:692 …".
  static func opensQuestion(_ line: some StringProtocol) -> Bool {
    let lower = line.lowercased()
    return ["fråga ", "skriftlig fråga ", "interpellation "].contains { lower.hasPrefix($0) }
      && ReferenceList.read(line.prefix(80)).first.map { $0.span.start < 25 } ?? false
  }

  /// "Svar på fråga 2020/21:89 av …" in its spellings, with a reference or without.
  static func opensWrittenAnswer(_ line: some StringProtocol) -> Bool {
    let lower = line.lowercased()
    return ["svar på fråga", "svar på frågor", "svar på skriftlig", "svar på riksdagsfråg"].contains {
      lower.hasPrefix($0)
    }
  }

  /// Whether a line belongs above the words: number and title, who asks, who is asked, the day.
  static func isHeading(_ line: String) -> Bool {
    guard line.utf8.count <= 300, line.unicodeScalars.last != "." else { return false }
    if opensQuestion(line) || opensWrittenAnswer(line) { return true }
    if line == "Interpellation" || line == "Fråga" || line == "Skriftlig fråga" { return true }
    if line.utf8.count <= 120, line.hasPrefix("av ") || line.hasPrefix("till "), line.hasSuffix(")") { return true }
    if namesMinister(line) { return true }
    let session = Session(startYear: 2000)
    return session.map { PrintedDay.read(line, in: $0) != nil } ?? false
      || (line.first?.isNumber ?? false) && ReferenceList.read(line.prefix(14)).first?.span.start == 0
  }

  /// "Statsrådet Mona Sahlin", alone on its line.
  static func namesMinister(_ line: some StringProtocol) -> Bool {
    guard line.utf8.count <= 100, let first = line.split(separator: " ").first, let last = line.unicodeScalars.last,
      !".:?!".unicodeScalars.contains(last), case (.some, .some) = MinisterName.split(String(line))
    else { return false }
    return MinisterName.isTitle(first) || first.hasSuffix("-") || first.lowercased() == "vice"
  }
}
