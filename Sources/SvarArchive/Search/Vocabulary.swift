import GRDB
import SvarModel

/// The words that an archive knows, as a query asks for them.
struct Vocabulary {
  let database: Database
  /// Whether a word that the archive has never met may be looked up in the dictionary, which takes its time.
  var opensDictionary = true
  /// Forms with a common ending or part that are looked for at most; the commonest endings have some thousands.
  private static let most = 4_000

  func holds(_ form: String) throws -> Bool {
    try Int.fetchOne(database.cachedStatement(sql: "SELECT 1 FROM word WHERE form = ?"), arguments: [form]) != nil
  }

  /// A word in all its forms.
  ///
  /// The archive's own table tells what a form is a form of. A form that it has never met is looked up in the dictionary
  /// where the archive was made with one, unless it is still being typed; without one, rules of endings lead it to
  /// forms that are there.
  func word(_ form: String, isUnfinished: Bool = false) throws -> ResolvedWord {
    let known = try known(form)
    var lemmas = known?.lemmas
    var others: [String] = []
    if let known, known.source == .rules, known.lemmas.isEmpty {
      others = Array(try WordForms(isSeen: holds).forms(of: form).dropFirst())
      let parts = try ([form] + others).map(IndexToken.part).filter(exists)
      return ResolvedWord(
        form: form, lemmaTokens: [], partTokens: [], lateForms: others,
        latePartForms: try parts.flatMap(late), lateParts: parts)
    }
    if lemmas == nil {
      let asBase = IndexToken.lemma(form)
      if try exists(asBase) || exists(IndexToken.part(form)) {
        let others = UnseenWords.tableLemmas(of: form).map(IndexToken.lemma).filter { $0 != asBase }
        lemmas = [asBase] + (try others.filter(exists))
      } else if !isUnfinished {
        let unseen =
          opensDictionary
          ? try UnseenWords.lemmas(of: form, withDictionary: isMadeWithDictionary())
          : UnseenWords.lemmasAtHand(of: form)
        lemmas = try unseen.map(IndexToken.lemma).filter { try exists($0) || exists(Self.part($0)) }
        if lemmas?.isEmpty ?? true { others = Array(try WordForms(isSeen: holds).forms(of: form).dropFirst()) }
      }
    }
    // A word that is a base itself means that: `politiker` is not `politik`.
    // Words that are spelt alike have numbers behind their bases.
    let base = IndexToken.lemma(form)
    let bases = lemmas?.filter { token in
      token.hasPrefix(base) && token.dropFirst(base.count).allSatisfy(\.isNumber)
    }
    let tokens = (bases?.isEmpty ?? true ? lemmas : bases) ?? []
    let parts = try tokens.map(Self.part).filter(exists)
    return ResolvedWord(
      form: form, lemmaTokens: tokens, partTokens: parts, lateForms: try tokens.flatMap(late) + others,
      latePartForms: try parts.flatMap(late), lateParts: parts)
  }

  /// `~polis` → `+polis`
  private static func part(_ lemmaToken: String) -> String { IndexToken.part(String(lemmaToken.dropFirst())) }

  /// Nil where the archive has never met the form; empty where it is no form of anything else.
  private func known(_ form: String) throws -> (lemmas: [String], source: Lexicon.Source)? {
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT tokens, source FROM word WHERE form = ?"), arguments: [form])
    else { return nil }
    let tokens: String = row[0]
    let own = tokens.split(separator: "\t").filter { $0.hasPrefix("~") }.map(String.init)
    let later = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT token FROM lexeme INDEXED BY lexeme_late WHERE form = ? AND late = 1 ORDER BY token"),
      arguments: [form]
    ).filter { $0.hasPrefix("~") && !own.contains($0) }
    return (own + later, Lexicon.Source(rawValue: row[1]) ?? .unknown)
  }

  private func exists(_ token: String) throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM lexeme WHERE token = ? LIMIT 1"), arguments: [token]) != nil
  }

  /// A common part stands in tens of thousands of forms, of which few or none are late: these have an index of their own.
  private func late(_ token: String) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT DISTINCT form FROM lexeme INDEXED BY lexeme_late WHERE token = ? AND late = 1 ORDER BY form"),
      arguments: [token])
  }

  private func isMadeWithDictionary() throws -> Bool {
    try Int.fetchOne(
      database.cachedStatement(sql: "SELECT 1 FROM word WHERE source = \(Lexicon.Source.dictionary.rawValue) LIMIT 1"))
      != nil
  }

  /// Every form that a word stands for as a word of its own.
  func forms(of word: ResolvedWord) throws -> [String] {
    let statement = try database.cachedStatement(sql: "SELECT form FROM lexeme WHERE token = ?")
    return try [word.form] + word.lemmaTokens.flatMap { try String.fetchAll(statement, arguments: [$0]) }
      + word.lateForms
  }

  /// The shapes that a part has in compounds: `skol`, `skola`, `skolan`.
  func shapes(of token: String) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(sql: "SELECT shape FROM part_shape WHERE token = ?"), arguments: [token])
  }

  /// The stretches of a form that are a part.
  func stretches(of token: String, in form: String) throws -> [(start: Int, end: Int)] {
    try Row.fetchAll(
      database.cachedStatement(sql: "SELECT start, end FROM lexeme WHERE token = ? AND form = ?"),
      arguments: [token, form]
    ).map { ($0[0], $0[1]) }
  }

  /// - Throws: ``QueryProblem`` where they are too many to be looked for; its place is that of the planner to tell.
  func ending(with end: String) throws -> [String] {
    let start = String(String.UnicodeScalarView(end.unicodeScalars.reversed()))
    let forms = try String.fetchAll(
      database.cachedStatement(
        sql: "SELECT form FROM word WHERE backwards >= ? AND backwards < ? ORDER BY backwards LIMIT \(Self.most + 1)"),
      arguments: [start, start + "\u{10FFFF}"])
    return try checked(forms, "*" + end)
  }

  /// - Throws: as ``ending(with:)``.
  func holding(_ part: String) throws -> [String] {
    let forms = try String.fetchAll(
      database.cachedStatement(sql: "SELECT form FROM word WHERE instr(form, ?) LIMIT \(Self.most + 1)"),
      arguments: [part])
    return try checked(forms, "*\(part)*")
  }

  private func checked(_ forms: [String], _ typed: String) throws -> [String] {
    guard forms.count <= Self.most else { throw QueryProblem(.tooManyWords(typed, limit: Self.most), at: 0) }
    return forms
  }
}
