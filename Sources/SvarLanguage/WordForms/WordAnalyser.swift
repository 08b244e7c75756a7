import Foundation

/// Leads forms of Swedish words to their base forms and compounds to their parts.
///
/// ```swift
/// let analyser = try WordAnalyser()
/// analyser.analysis(of: "gängkriminaliteten")  // lemmas: gängkriminalitet; parts: gäng, kriminalitet
/// ```
/// Made from hunspell's Swedish dictionary, where one is installed, and tables of what it lacks. Making one takes about a
/// tenth of a second and some 30 MB; it may be asked from any thread.
public final class WordAnalyser: Sendable {
  /// Longer runs of letters are addresses and accidents; they are taken as they are.
  private static let longest = 64
  /// Letters of the shortest word of which the dictionary's readings are added to a table's.
  private static let shortestAmbiguous = 6

  private let inflections: InflectionTable
  private let sets: WordSets
  private let dictionaries: [SpellingDictionary]
  private let splitter: CompoundSplitter?
  private let endings = LemmaMemory()

  /// - Parameters:
  ///   - usesDictionary: false to do without one that is installed.
  ///   - splitsCompounds: false where only base forms are asked for, which takes less time and memory to get ready for.
  ///   - threads: how many may ask at once without waiting for each other.
  /// - Throws: ``LanguageDataError`` where a data file of the module has a fault.
  public init(usesDictionary: Bool = true, splitsCompounds: Bool = true, threads: Int = 1) throws {
    inflections = try InflectionTable()
    let sets = try WordSets.shared()
    self.sets = sets
    guard usesDictionary, let files = DictionaryFiles.find() else {
      (dictionaries, splitter) = ([], nil)
      return
    }
    dictionaries = (0..<max(1, threads)).compactMap { _ in SpellingDictionary(files) }
    let stems = splitsCompounds && !dictionaries.isEmpty ? try? StemRegister(files) : nil
    splitter = stems.map { CompoundSplitter(stems: $0, sets: sets) }
  }

  /// Whether a dictionary was found; without it only irregular forms are known.
  public var hasDictionary: Bool { !dictionaries.isEmpty }

  /// Whether a word has no other forms worth finding by it: `och`, `inte`, `34`.
  public func isUnchanging(_ form: String) -> Bool {
    sets.unchanging.contains(form) || !form.unicodeScalars.contains { $0.properties.isAlphabetic }
  }

  /// What a form in small letters comes to. Without a dictionary, a form that no table knows comes to nothing.
  /// - Complexity: some 30 µs for a form that is new.
  public func analysis(of form: String) -> WordAnalysis { reading(of: form).analysis }

  /// What a form comes to, and whether the dictionary or a table knows it.
  public func reading(of form: String) -> (analysis: WordAnalysis, isKnown: Bool) {
    let known = inflections.lemmas(of: form)
    guard form.utf8.count <= Self.longest, !known.isEmpty || !isUnchanging(form) else { return (WordAnalysis(), true) }
    guard hasDictionary else { return (WordAnalysis(lemmas: known), !known.isEmpty) }
    let scalars = form.unicodeScalars.map(\.value)
    var lemmas = known
    let others = dictionaryLemmas(of: form, scalars)
    // A noun or an adjective of its own, besides being a form of something: `nämnd`.
    let isOwn = others.contains(form) && splitter?.stems.uses(of: scalars[...]).contains(.isNominal) ?? false
    // Where the dictionary does not have the table's word among its readings, it has only wrong ones: it leads
    // `åtgärder` to `åtgärda`. A base of the table is no form of another word: `visa` is not the plural of `visum`.
    // Of short words the dictionary's endings make accidents: `ta` as a plural of `tum`.
    let isMisread =
      !known.isEmpty
      && (known.contains(form) || form.count < Self.shortestAmbiguous || Set(known).isDisjoint(with: others))
    if !isMisread {
      for lemma in others where !lemmas.contains(lemma) && (lemma != form || known.isEmpty || isOwn) {
        lemmas.append(lemma)
      }
    } else {
      if isOwn, !lemmas.contains(form) { lemmas.append(form) }
      // A participle is a word between: `anställda` is a form of `anställd`, and that one of `anställa`.
      for lemma in others
      where lemma != form && !lemmas.contains(lemma) && inflections.isVerbForm(lemma)
        && !Set(inflections.lemmas(of: lemma)).isDisjoint(with: known)
      {
        lemmas.append(lemma)
      }
    }
    guard let splitter else {
      return (WordAnalysis(lemmas: lemmas.isEmpty ? Self.asName(form) : lemmas), !lemmas.isEmpty)
    }
    if lemmas.isEmpty || lemmas == [form], let irregular = irregularCompound(scalars, splitter),
      !splitter.stems.isWord(scalars) || splitter.stems.isWord(irregular.unicodeScalars.map(\.value))
    {
      lemmas = [irregular]
    }
    if lemmas.isEmpty { return (unknown(form, scalars, splitter), false) }
    var parts: [WordAnalysis.Part] = []
    for lemma in lemmas { add(splitter.pieces(of: lemma.unicodeScalars.map(\.value)), of: lemma, scalars, &parts) }
    return (WordAnalysis(lemmas: lemmas, parts: parts), true)
  }

  private func dictionaryLemmas(of form: String, _ scalars: [UInt32]) -> [String] {
    let dictionary = dictionaries[dictionaries.count == 1 ? 0 : abs(form.hashValue) % dictionaries.count]
    var readings = dictionary.readings(of: form)
    if readings.isEmpty, splitter?.stems.mayBeCapitalised(scalars) ?? true {
      readings = dictionary.readings(of: form.capitalisedFirst)
    }
    var lemmas: [String] = []
    for reading in readings {
      var lemma = reading.stem.lowercased()
      if let last = reading.lastPart {
        // The dictionary joins any entries; what is too short at the end is an accident.
        let length = last.unicodeScalars.count
        guard length >= 3, length < scalars.count else { continue }
        lemma = CompoundSplitter.text(scalars[..<(scalars.count - length)]) + lemma
      }
      if !lemmas.contains(lemma) { lemmas.append(lemma) }
    }
    // A word of its own is no imperative: `dröm` is not `drömma`.
    return lemmas.contains(form)
      ? lemmas.filter { $0 != form + "a" && $0 != form + form.suffix(1) + "a" } : lemmas
  }

  /// `grundböcker` → `grundbok`
  private func irregularCompound(_ form: [UInt32], _ splitter: CompoundSplitter) -> String? {
    guard form.count > 6 else { return nil }
    for cut in 3...form.count - 3 {
      // That the end is in a table is asked first: whether the beginning may be one takes longer to find out.
      guard let lemma = inflections.noun(of: CompoundSplitter.text(form[cut...])), splitter.isBeginning(form[..<cut])
      else { continue }
      return CompoundSplitter.text(form[..<cut]) + lemma
    }
    return nil
  }

  /// A word that no dictionary knows: a name perhaps, whose genitive ends in s, or a compound with a known end.
  private func unknown(_ form: String, _ scalars: [UInt32], _ splitter: CompoundSplitter) -> WordAnalysis {
    if scalars.count >= 7 {
      for cut in 3...scalars.count - 4 where splitter.isBeginning(scalars[..<cut]) {
        let end = CompoundSplitter.text(scalars[cut...])
        for lemma in endings.lemmas(of: end, else: { dictionaryLemmas(of: end, Array(scalars[cut...])) })
        where splitter.isEnding(lemma.unicodeScalars.map(\.value)[...]) {
          let whole = CompoundSplitter.text(scalars[..<cut]) + lemma
          var parts: [WordAnalysis.Part] = []
          add(splitter.pieces(of: whole.unicodeScalars.map(\.value)), of: whole, scalars, &parts)
          if parts.isEmpty {
            parts = splitter.beginnings(scalars[..<cut]).map { .init(start: 0, end: cut, lemma: $0) }
            parts.append(.init(start: cut, end: scalars.count, lemma: lemma))
          }
          return WordAnalysis(lemmas: [whole], parts: parts)
        }
      }
    }
    // `hälso- och sjukvård`
    let parts = splitter.isBeginning(scalars[...], depth: 4) ? splitter.beginnings(scalars[...]) : []
    return WordAnalysis(
      lemmas: Self.asName(form), parts: parts.map { .init(start: 0, end: scalars.count, lemma: $0) })
  }

  private static func asName(_ form: String) -> [String] {
    guard form.unicodeScalars.count > 3, form.last == "s", !form.hasSuffix("ss") else { return [form] }
    return [form, String(form.dropLast())]
  }

  /// Lays the pieces of a base form over the form: the last reaches to its end.
  private func add(
    _ pieces: [CompoundSplitter.Piece], of lemma: String, _ form: [UInt32], _ parts: inout [WordAnalysis.Part]
  ) {
    let base = lemma.unicodeScalars.map(\.value)
    let shared = zip(base, form).prefix { $0 == $1 }.count
    for piece in pieces where piece.start < shared {
      let end = piece.end == base.count ? form.count : piece.end
      guard end <= form.count, piece.end == base.count || piece.end <= shared else { continue }
      for lemma in piece.lemmas {
        let part = WordAnalysis.Part(start: piece.start, end: end, lemma: lemma)
        if !parts.contains(part) { parts.append(part) }
      }
    }
  }
}

extension String {
  fileprivate var capitalisedFirst: String { prefix(1).uppercased() + dropFirst() }
}
