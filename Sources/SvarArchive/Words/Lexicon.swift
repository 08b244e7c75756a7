import Foundation
import GRDB
import SvarLanguage

/// The forms that an archive has met, what each is a form of, and the texts of the index made from that.
///
/// What a form is once found to be stays, because a text is taken out of the index by the very entries that it was put in
/// with; what is learnt about it later is kept beside (``LateWords``) until such texts are put in anew (``LateFolding``). To
/// be used by one thread at a time.
final class Lexicon: @unchecked Sendable {
  /// How a form came to be known, as the table has it.
  enum Source: Int {
    /// No dictionary was at hand.
    case rules = 0
    /// The dictionary does not know it: a name, a slip, a foreign word.
    case unknown = 1
    case dictionary = 2
  }

  /// What a form was found to be, before the archive knows it.
  struct Analysed: Sendable {
    var form: String
    var lexemes: [Lexeme]
    var source: Source
  }

  /// An entry of the index, with the scalars of the form that it covers.
  struct Lexeme: Sendable {
    var token: String
    var start: Int
    var end: Int
  }

  /// One for all archives of the process, made when the first new word comes: it takes some tens of megabytes. It may ask
  /// the dictionary one word at a time, which is time enough while the batch before is written.
  private static let withDictionary = Result { try WordAnalyser() }
  private static let withoutDictionary = Result { try WordAnalyser(usesDictionary: false) }

  private let usesDictionary: Bool
  /// What is known without asking the dictionary, by the bytes of the form.
  private let given: [[UInt8]: Analysed]
  private var known = FormTable()
  /// What stands in the index at the place of each known form.
  private var entries = ByteRuns()
  private var ready: [TextKey: String] = [:]
  /// Where the entries of the indexes wait while a batch is written; nil where they are written at once.
  private(set) var pending: PendingEntries?
  /// Forms put in or taken out since the last call of ``takeTouched()``; nil where they are many.
  private var touched: Set<String>? = []
  private static let many = 20_000

  /// Longer runs of letters are addresses and accidents; they are found as they are and have no forms.
  static let longest = 64
  /// Forms that are kept at hand; beyond, all are let go and looked up again.
  private static let room = 100_000

  init(usesDictionary: Bool, given: KnownWords? = nil) {
    self.usesDictionary = usesDictionary
    self.given = Dictionary((given?.words ?? []).map { (Array($0.form.utf8), $0) }) { first, _ in first }
  }

  static func words(of texts: [String]) -> FormTable {
    var forms = FormTable()
    for text in texts {
      Tokens.each(in: text) { _, _, form in if form.count <= longest { forms.insert(form) } }
    }
    return forms
  }

  /// Makes sure that forms are known; inside the transaction that puts their text in.
  ///
  /// - Parameter analysed: what was found out about them beforehand. Others that are new are analysed now.
  func learn(_ forms: FormTable, analysed: [Analysed] = [], in database: Database) throws {
    if known.count > Self.room { forget() }
    let kept = try database.cachedStatement(sql: "SELECT tokens FROM word WHERE form = ?")
    let ready = Dictionary(analysed.map { (Array($0.form.utf8), $0) }) { first, _ in first }
    var new: [Analysed] = []
    var unread: [String] = []
    for place in 0..<forms.count where known.place(of: place, in: forms) == nil {
      let form = forms.form(at: place)
      if let tokens = try String.fetchOne(kept, arguments: [form]) {
        remember(form, tokens)
      } else if let word = ready[Array(form.utf8)] {
        new.append(word)
      } else {
        unread.append(form)
      }
    }
    new += try analyse(unread)
    for word in new.sorted(by: { $0.form < $1.form }) { try insert(word, in: database) }
  }

  /// What forms are, by the dictionary where there is one, worked out on all cores; asks nothing of the archive.
  func analyse(_ forms: [String]) throws -> [Analysed] {
    let read = forms.compactMap { given[Array($0.utf8)] }
    let forms = given.isEmpty ? forms : forms.filter { given[Array($0.utf8)] == nil }
    guard !forms.isEmpty else { return read }
    let analyser = try (usesDictionary ? Self.withDictionary : Self.withoutDictionary).get()
    let chunks = stride(from: 0, to: forms.count, by: 256).map { Array(forms[$0..<min($0 + 256, forms.count)]) }
    return try read + Parallel.map(chunks) { $0.map { Self.analysed($0, by: analyser) } }.flatMap { try $0.get() }
  }

  /// The forms of texts that have come or gone since it was last asked; nil where they are too many to name.
  func takeTouched() -> Set<String>? {
    defer { touched = [] }
    return touched
  }

  /// Forgets what it believes the archive to hold, after a transaction that did not end well.
  func forget() {
    known.removeAll()
    entries.removeAll()
    ready = [:]
    pending = nil
  }

  /// Does what puts texts into the indexes and takes them out, and writes to these only at the end of it.
  func gathering<Value>(in database: Database, _ work: () throws -> Value) throws -> Value {
    let entries = PendingEntries()
    pending = entries
    defer { pending = nil }
    let value = try work()
    try entries.write(in: database)
    return value
  }

  private static func analysed(_ form: String, by analyser: WordAnalyser) -> Analysed {
    let (analysis, isKnown) = analyser.reading(of: form)
    let lexemes =
      analysis.lemmas.map { Lexeme(token: IndexToken.lemma($0), start: 0, end: form.unicodeScalars.count) }
      + analysis.parts.map { Lexeme(token: IndexToken.part($0.lemma), start: $0.start, end: $0.end) }
    return Analysed(
      form: form, lexemes: lexemes,
      source: analyser.hasDictionary ? (isKnown ? .dictionary : .unknown) : .rules)
  }

  private func insert(_ word: Analysed, in database: Database) throws {
    var seen: Set<String> = []
    let tokens = word.lexemes.map(\.token).filter { seen.insert($0).inserted }.joined(separator: "\t")
    try database.cachedStatement(sql: "INSERT INTO word(form, backwards, tokens, source) VALUES (?, ?, ?, ?)").execute(
      arguments: [
        word.form, String(String.UnicodeScalarView(word.form.unicodeScalars.reversed())), tokens, word.source.rawValue,
      ])
    let writer = LexemeWriter(database: database)
    for lexeme in word.lexemes { try writer.add(lexeme.token, word.form, lexeme.start, lexeme.end, isLate: false) }
    remember(word.form, tokens)
  }

  private func remember(_ form: String, _ tokens: String) {
    guard known.insert(Array(form.utf8)).isNew else { return }
    entries.append(form, tokens.isEmpty ? nil : tokens)
  }

  /// A text as the index takes it: at each word's place its form, what it is a form of, its parts, and the first time
  /// that letters begin a word, those beginnings.
  ///
  /// Learns the forms that it does not know; the result depends on the text and the archive's table of words alone.
  func indexed(_ text: String, in database: Database) throws -> String {
    if let made = ready.removeValue(forKey: TextKey(text)) { return made }
    if let made = made(of: text) { return take(made) }
    try learn(Self.words(of: [text]), in: database)
    return made(of: text).map(take) ?? ""
  }

  /// Makes texts ready on all cores that will be asked for next; their forms have to be known.
  func prepare(_ texts: [String]) {
    ready = [:]
    for (text, result) in zip(texts, Parallel.map(texts) { self.made(of: $0) }) {
      if let made = try? result.get() { ready[TextKey(text)] = take(made) }
    }
  }

  private func take(_ made: Made) -> String {
    if touched.map({ $0.count > Self.many }) ?? false { touched = nil }
    if touched != nil { touched?.formUnion(made.forms.lazy.map(known.form)) }
    return made.text
  }

  private struct Made: Sendable {
    var text: String
    /// Places of the forms in it, each once.
    var forms: [Int]
  }

  /// Nil where the text holds a form that is not at hand. Reads the tables alone, so that several may be made at once.
  private func made(of text: String) -> Made? {
    var isUnknown = false
    var begun = KeySet()
    var met = KeySet()
    var forms: [Int] = []
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count * 4)
    Tokens.each(in: text) { _, _, form in
      guard !isUnknown else { return }
      if !bytes.isEmpty { bytes.append(IndexToken.nextPlace) }
      guard form.count <= Self.longest else {
        bytes += form
        Self.addBeginnings(of: form, to: &bytes, &begun)
        return
      }
      guard let place = known.place(of: form) else {
        isUnknown = true
        return
      }
      entries.append(place, to: &bytes)
      if met.insert(UInt64(place)) {
        forms.append(place)
        Self.addBeginnings(of: form, to: &bytes, &begun)
      }
    }
    return isUnknown ? nil : Made(text: String(decoding: bytes, as: UTF8.self), forms: forms)
  }

  private static let longestBeginning = IndexToken.beginningLengths.max() ?? 0
  private static let isKept = (0...longestBeginning).map(IndexToken.beginningLengths.contains)

  private static func addBeginnings(of form: [UInt8], to bytes: inout [UInt8], _ begun: inout KeySet) {
    var key = KeySet.start
    var scalars = 0
    var index = 0
    while index < form.count, scalars < longestBeginning {
      repeat {
        key = KeySet.adding(form[index], to: key)
        index += 1
      } while index < form.count && form[index] & 0xC0 == 0x80
      scalars += 1
      guard isKept[scalars] else { continue }
      guard begun.insert(key) else { continue }
      bytes.append(IndexToken.samePlace)
      bytes.append(IndexToken.beginningSign)
      bytes += form[..<index]
    }
  }
}
