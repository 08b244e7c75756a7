/// Irregular forms that the dictionary does not lead to their base: `böcker` → `bok`.
struct InflectionTable: Sendable {
  private var lemmas: [String: [String]] = [:]

  init() throws(LanguageDataError) {
    let table = try DataTable(embedded: "inflections.tsv", needed: ["lemma", "class", "forms"])
    for row in table.rows {
      let lemma = try row.cell("lemma")
      let isNoun = try row.cell("class") == "noun"
      for form in [lemma] + (try row.words("forms")) {
        add(form, lemma)
        if isNoun, form.last != "s" { add(form + "s", lemma) }
      }
    }
  }

  private mutating func add(_ form: String, _ lemma: String) {
    if lemmas[form]?.contains(lemma) != true { lemmas[form, default: []].append(lemma) }
  }

  /// The words that a form is an irregular form of, itself among them where it is the base; empty where the table does
  /// not know it.
  func lemmas(of form: String) -> [String] { lemmas[form] ?? [] }
}
