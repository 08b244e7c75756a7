/// Irregular forms that the dictionary does not lead to their base: `böcker` → `bok`.
struct InflectionTable: Sendable {
  private var lemmas: [String: [String]] = [:]
  private var nouns: [String: String] = [:]
  private var verbForms: Set<String> = []

  init() throws(LanguageDataError) {
    let table = try DataTable(embedded: "inflections.tsv", needed: ["lemma", "class", "forms"])
    for row in table.rows {
      let lemma = try row.cell("lemma")
      let kind = try row.cell("class")
      for form in [Self.spelling(of: lemma)] + (try row.words("forms")) {
        add(form, lemma)
        if kind == "verb" { verbForms.insert(form) }
        if kind == "noun", form != lemma { nouns[form] = lemma }
        if form.last != "s", kind == "noun" || kind == "verb" && Self.isParticiple(form) {
          add(form + "s", lemma)
          if kind == "noun" { nouns[form + "s"] = lemma }
        }
      }
    }
  }

  /// A lemma without the number that keeps it apart from others that are spelt alike: `vara2` → `vara`.
  private static func spelling(of lemma: String) -> String {
    lemma.last?.isNumber ?? false ? String(lemma.dropLast()) : lemma
  }

  /// Those that are used as nouns, with a noun's genitive: `de anställdas`.
  private static func isParticiple(_ form: String) -> Bool {
    ["da", "de", "na"].contains { form.hasSuffix($0) }
  }

  private mutating func add(_ form: String, _ lemma: String) {
    if lemmas[form]?.contains(lemma) != true { lemmas[form, default: []].append(lemma) }
  }

  /// The words that a form is an irregular form of, itself among them where it is the base; empty where the table does
  /// not know it.
  func lemmas(of form: String) -> [String] { lemmas[form] ?? [] }

  func isVerbForm(_ form: String) -> Bool { verbForms.contains(form) }

  /// The noun that a form is an irregular form of, and not itself.
  func noun(of form: String) -> String? { nouns[form] }
}
