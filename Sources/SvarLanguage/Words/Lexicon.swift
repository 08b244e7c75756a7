/// What is known about word forms: classes of words, and forms of verbs.
struct Lexicon: Sendable {
  /// One way to read a word as a verb.
  struct VerbForm: Sendable, Hashable {
    enum Shape: UInt8, Sendable {
      case present, past, supine, infinitive
      /// "avskaffad", "avskaffade", "föreslagen", "föreslagna".
      case participle
    }

    let verb: Int32
    let shape: Shape
    let isPassive: Bool
  }

  struct Entry: Sendable {
    var classes: WordClasses = []
    var verbs: [VerbForm] = []
    /// The noun's stem, for what is compared by it.
    var isGenitive = false
    /// The noun stands in its definite form.
    var isDefinite = false
    var isPlural = false
  }

  private(set) var entries: [Entry] = []
  private var byKey: [UInt64: Int32] = [:]
  private var byEnding: [UInt64: Int32] = [:]
  private var endingLengths: ClosedRange<Int> = 3...3
  /// Infinitives by number.
  private(set) var verbs: [String] = []
  private var verbNumbers: [String: Int32] = [:]

  init() throws(LanguageDataError) {
    let words = try DataTable(embedded: "lexicon.tsv", needed: ["class", "words"])
    for row in words.rows {
      let name = try row.cell("class")
      guard let kind = WordClasses.parse(name) else { throw row.fault("“\(name)” is no class of words") }
      for word in try row.words("words") { add(word, kind) }
    }
    let verbs = try DataTable(embedded: "verbs.tsv", needed: ["lemma", "present", "past", "supine", "passive"])
    for row in verbs.rows { try addVerb(row) }
  }

  /// The number of a verb by its infinitive; nil for a verb that the table lacks.
  func verb(_ infinitive: String) -> Int32? { verbNumbers[infinitive] }

  /// What is known of a word: by itself, or by its ending.
  /// - Parameter ending: keys of its last letters, from the shortest ending to the longest but the word itself.
  func entry(key: UInt64) -> Int32 { byKey[key] ?? -1 }

  func entry(endingOf scalars: [UInt32], from start: Int, to end: Int) -> Int32 {
    var key = WordKey.start
    var best: Int32 = -1
    var length = 0
    var index = end - 1
    while index > start, length < endingLengths.upperBound {
      key = WordKey.add(scalars[index], to: key)
      length += 1
      if length >= endingLengths.lowerBound, index - start >= 2, let found = byEnding[key] { best = found }
      index -= 1
    }
    return best
  }

  private mutating func add(_ word: String, _ kind: WordClasses) {
    let compounds = word.first == "~"
    let parts = (compounds ? String(word.dropFirst()) : word).split(separator: "|").map(String.init)
    guard let stem = parts.first else { return }
    let isNoun = parts.count > 1 || compounds
    var forms: [(String, Entry)] = []
    func form(_ text: String, definite: Bool, plural: Bool) {
      var entry = Entry(classes: kind)
      entry.isDefinite = definite
      entry.isPlural = plural
      forms.append((text, entry))
      guard isNoun, text.last != "s" else { return }
      entry.isGenitive = true
      forms.append((text + "s", entry))
    }
    form(stem, definite: parts.count == 1 && compounds && (stem.hasSuffix("et") || stem.hasSuffix("en")), plural: false)
    for ending in parts.dropFirst() {
      let definite = ["en", "et", "n", "t", "arna", "erna", "orna", "rna", "na", "met", "nen", "mets", "ets"].contains(
        ending)
      form(stem + ending, definite: definite, plural: ["ar", "er", "r"].contains(ending) || ending.hasSuffix("na"))
    }
    for (text, entry) in forms {
      merge(entry, under: WordKey.of(text), in: \.byKey)
      guard compounds else { continue }
      endingLengths =
        min(
          endingLengths.lowerBound, text.unicodeScalars.count)...max(
          endingLengths.upperBound, text.unicodeScalars.count)
      merge(entry, under: WordKey.ofEnding(text), in: \.byEnding)
    }
  }

  private mutating func merge(_ entry: Entry, under key: UInt64, in table: WritableKeyPath<Lexicon, [UInt64: Int32]>) {
    if let known = self[keyPath: table][key] {
      entries[Int(known)].classes.formUnion(entry.classes)
      entries[Int(known)].isGenitive = entries[Int(known)].isGenitive && entry.isGenitive
      entries[Int(known)].isDefinite = entries[Int(known)].isDefinite || entry.isDefinite
      entries[Int(known)].verbs.append(contentsOf: entry.verbs)
    } else {
      self[keyPath: table][key] = Int32(entries.count)
      entries.append(entry)
    }
  }

  private mutating func addVerb(_ row: DataTable.Row) throws(LanguageDataError) {
    let lemma = try row.cell("lemma")
    guard !lemma.isEmpty else { throw row.fault("a verb has no infinitive") }
    let number: Int32
    if let known = verbNumbers[lemma] {
      number = known
    } else {
      number = Int32(verbs.count)
      verbs.append(lemma)
      verbNumbers[lemma] = number
    }
    let present = try row.cell("present")
    let past = try row.cell("past")
    let supine = try row.cell("supine")
    let passive = try row.cell("passive")
    addForm(lemma, number, .infinitive)
    addForm(present, number, .present)
    addForm(past, number, .past)
    addForm(supine, number, .supine)
    for form in Self.participles(supine) { addForm(form, number, .participle) }
    guard passive != "-" else { return }
    addForm(passive, number, .present, passive: true)
    addForm(lemma + "s", number, .infinitive, passive: true)
    if past != "-" { addForm(past + "s", number, .past, passive: true) }
    if supine != "-" { addForm(supine + "s", number, .supine, passive: true) }
  }

  /// The forms of the past participle, from the supine: "avskaffat" → avskaffad, avskaffade; "infört" → införd, införda;
  /// "föreslagit" → föreslagen, föreslaget, föreslagna.
  private static func participles(_ supine: String) -> [String] {
    if supine.hasSuffix("it") {
      let stem = supine.dropLast(2)
      return [stem + "en", stem + "et", stem + "na"]
    }
    if supine.hasSuffix("at") { return [supine.dropLast() + "d", supine.dropLast() + "de", supine] }
    guard supine.hasSuffix("t"), supine.count > 3 else { return [] }
    let stem = String(supine.dropLast())
    return [stem + "d", stem + "da", stem + "t", stem + "ta"]
  }

  private mutating func addForm(_ text: String, _ verb: Int32, _ shape: VerbForm.Shape, passive: Bool = false) {
    guard text != "-", !text.isEmpty else { return }
    let form = VerbForm(verb: verb, shape: shape, isPassive: passive)
    let key = WordKey.of(text)
    if let known = byKey[key], entries[Int(known)].verbs.contains(form) { return }
    merge(Entry(verbs: [form]), under: key, in: \.byKey)
  }
}
