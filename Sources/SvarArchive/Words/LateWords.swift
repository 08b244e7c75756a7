import GRDB
import SvarLanguage

/// What forms are found to be when more of the archive is known than at the time they came: compounds whose parts only
/// the archive knows, such as names before a common word.
///
/// A form that the dictionary does not know is cut where both sides are forms of the archive, in the manner of Koehn and
/// Knight (*Empirical Methods for Compound Splitting*, EACL 2003): the cut is believed whose sides stand in the most papers,
/// by their geometric mean, and only if that is more than the papers of the form itself. Texts are not put into the index
/// anew for it; a search looks for such forms by themselves.
struct LateWords {
  let database: Database
  /// All at once would be some tens of megabytes in a large archive.
  var formsAtOnce = 4_096

  private static let shortestPart = 4
  /// Papers that a part has to stand in.
  private static let leastPapers = 3

  private struct Known {
    var count: Int
    var source: Int
    var tokens: [Substring]
  }

  private struct Cut {
    var place: Int
    var beginning: String
    var end: Known
    var endForm: String
    /// The product of the two counts: the square of their geometric mean.
    var product: Int
  }

  /// Looks at all forms that no dictionary knows, or, where the forms are given that now stand in other papers than they
  /// did, at those that may be read in another way for it.
  func find(after changed: Set<String>? = nil) throws {
    let sets = try WordSets.shared()
    if let changed {
      for form in try forms(near: changed) { try look(at: form, sets) }
      return
    }
    var last = ""
    while true {
      let forms = try unknownForms(after: last)
      for form in forms where form.unicodeScalars.count >= 2 * Self.shortestPart { try look(at: form, sets) }
      guard forms.count == formsAtOnce, let end = forms.last else { return }
      last = end
    }
  }

  private func look(at form: String, _ sets: WordSets) throws {
    try forget.execute(arguments: [form])
    guard let own = try known(form), own.source < Lexicon.Source.dictionary.rawValue,
      !own.tokens.contains(where: { $0.hasPrefix("+") }), let cut = try bestCut(form, own, sets)
    else { return }
    try keep(cut, of: form, own)
  }

  private var forget: Statement {
    get throws {
      try database.cachedStatement(sql: "DELETE FROM lexeme INDEXED BY lexeme_late WHERE form = ? AND late = 1")
    }
  }

  private func unknownForms(after form: String) throws -> [String] {
    try String.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT form FROM word WHERE form > ? AND source < \(Lexicon.Source.dictionary.rawValue)
            ORDER BY form LIMIT ?
          """), arguments: [form, formsAtOnce])
  }

  /// The unknown forms that begin or end with one of the given.
  private func forms(near changed: Set<String>) throws -> [String] {
    func asked(_ column: String) throws -> Statement {
      try database.cachedStatement(
        sql: """
          SELECT form FROM word WHERE \(column) >= ? AND \(column) < ?
            AND source < \(Lexicon.Source.dictionary.rawValue)
          """)
    }
    let (beginning, ending) = (try asked("form"), try asked("backwards"))
    var found: Set<String> = []
    for form in changed where form.unicodeScalars.count >= Self.shortestPart {
      let backwards = String(String.UnicodeScalarView(form.unicodeScalars.reversed()))
      for (statement, start) in [(beginning, form), (ending, backwards)] {
        found.formUnion(try String.fetchAll(statement, arguments: [start, start + "\u{10FFFF}"]))
      }
    }
    return found.filter { $0.unicodeScalars.count >= 2 * Self.shortestPart }.sorted()
  }

  private func known(_ form: String) throws -> Known? {
    let statement = try database.cachedStatement(sql: "SELECT count, source, tokens FROM word WHERE form = ?")
    return try Row.fetchOne(statement, arguments: [form]).map { row in
      Known(count: row[0], source: row[1], tokens: (row[2] as String).split(separator: "\t"))
    }
  }

  private func bestCut(_ form: String, _ own: Known, _ sets: WordSets) throws -> Cut? {
    let scalars = Array(form.unicodeScalars)
    guard scalars.count <= Lexicon.longest, !sets.isWhole(form) else { return nil }
    var best: Cut?
    for place in Self.shortestPart...scalars.count - Self.shortestPart {
      let endForm = Self.string(scalars[place...])
      guard let end = try known(endForm), end.count >= Self.leastPapers, end.source >= own.source,
        end.source != Lexicon.Source.unknown.rawValue, !sets.isDerivation(endForm)
      else { continue }
      guard let (beginning, count) = try beginning(Self.string(scalars[..<place]), sets) else { continue }
      let product = count.multipliedReportingOverflow(by: end.count).partialValue
      guard product > own.count * own.count, best.map({ product > $0.product }) ?? true else { continue }
      best = Cut(place: place, beginning: beginning, end: end, endForm: endForm, product: product)
    }
    return best
  }

  /// The form that stands before, without a linking s where it has one there.
  private func beginning(_ shape: String, _ sets: WordSets) throws -> (form: String, count: Int)? {
    var shapes = [shape]
    if shape.last == "s", shape.unicodeScalars.count > Self.shortestPart { shapes.append(String(shape.dropLast())) }
    return try shapes.filter { !sets.isParticle($0) }.compactMap { form in
      try known(form).flatMap { $0.count >= Self.leastPapers ? (form: form, count: $0.count) : nil }
    }.max { $0.count < $1.count }
  }

  private func keep(_ cut: Cut, of form: String, _ own: Known) throws {
    let length = form.unicodeScalars.count
    var lexemes: [(token: String, start: Int, end: Int)] = []
    let ends = cut.end.tokens.filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) }
    let shape = Self.string(Array(form.unicodeScalars)[..<cut.place])
    for lemma in ends.isEmpty ? [cut.endForm] : ends {
      lexemes.append((IndexToken.part(lemma), cut.place, length))
      let whole = IndexToken.lemma(shape + lemma)
      if !ends.isEmpty, !own.tokens.contains(whole[...]) { lexemes.append((whole, 0, length)) }
    }
    let beginnings = try known(cut.beginning)?.tokens.filter { $0.hasPrefix("~") }.map { String($0.dropFirst()) } ?? []
    for lemma in beginnings.isEmpty ? [cut.beginning] : beginnings {
      lexemes.append((IndexToken.part(lemma), 0, cut.place))
    }
    let writer = LexemeWriter(database: database)
    for lexeme in lexemes { try writer.add(lexeme.token, form, lexeme.start, lexeme.end, isLate: true) }
  }

  private static func string(_ scalars: ArraySlice<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
