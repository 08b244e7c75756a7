import GRDB
public import SvarLanguage

/// Forms with what the dictionary said of them, written down so that an archive can be made without asking it again: the
/// built-in sample is there at once and on machines that have no dictionary.
///
/// A line is a form, how it came to be known (as in the archive's table `word`), and what stands in the index at its place:
/// each entry with the scalars of the form that it covers, as `~kommun 0 9`, all with tabs between. Lines that begin with `#` are remarks.
public struct KnownWords: Sendable {
  var words: [Lexicon.Analysed]

  /// - Throws: ``LanguageDataError``, which names the line at fault.
  public init(text: String, name: String) throws {
    words = []
    for (number, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    where !line.isEmpty && !line.hasPrefix("#") {
      guard let word = Self.word(of: line) else {
        throw LanguageDataError(file: name, line: number + 1, reason: "expected a form, a source and entries")
      }
      words.append(word)
    }
  }

  /// What an archive has learnt, in the order of the forms.
  public init(of archive: Archive) throws {
    words = try ArchiveError.naming(archive.path) {
      try archive.database.read { database in
        var lexemes: [String: [Lexicon.Lexeme]] = [:]
        let rows = try Row.fetchCursor(
          database, sql: "SELECT form, token, start, end FROM lexeme WHERE NOT late ORDER BY form, token, start")
        while let row = try rows.next() {
          lexemes[row[0], default: []].append(Lexicon.Lexeme(token: row[1], start: row[2], end: row[3]))
        }
        return try Row.fetchAll(database, sql: "SELECT form, source FROM word ORDER BY form").map { row in
          Lexicon.Analysed(
            form: row[0], lexemes: lexemes[row[0]] ?? [], source: Lexicon.Source(rawValue: row[1]) ?? .unknown)
        }
      }
    }
  }

  /// The lines, without remarks.
  public var text: String {
    words.map { word in
      ([word.form, String(word.source.rawValue)] + word.lexemes.map { "\($0.token) \($0.start) \($0.end)" })
        .joined(separator: "\t") + "\n"
    }.joined()
  }

  private static func word(of line: Substring) -> Lexicon.Analysed? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count >= 2, !fields[0].isEmpty, let number = Int(fields[1]),
      let source = Lexicon.Source(rawValue: number)
    else { return nil }
    let length = fields[0].unicodeScalars.count
    var lexemes: [Lexicon.Lexeme] = []
    for field in fields[2...] {
      let parts = field.split(separator: " ")
      guard parts.count == 3, let start = Int(parts[1]), let end = Int(parts[2]), 0 <= start, start < end,
        end <= length, IndexToken.isLemmaOrPart(String(parts[0]))
      else { return nil }
      lexemes.append(Lexicon.Lexeme(token: String(parts[0]), start: start, end: end))
    }
    return Lexicon.Analysed(form: String(fields[0]), lexemes: lexemes, source: source)
  }
}
