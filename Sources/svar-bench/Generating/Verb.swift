/// A verb with its forms.
struct Verb {
  enum Form: Int { case infinitive, present, past, supine, passive, presentPassive }

  /// By ``Form``.
  let forms: [String]

  /// - Throws: ``BenchDataError`` where the conjugation is none.
  init(_ row: BenchData.Row) throws(BenchDataError) {
    let infinitive = row["infinitive"]
    let stem = String(infinitive.dropLast())
    let present: String
    let past: String
    let supine: String
    switch row["conjugation"] {
    case "ar": (present, past, supine) = (infinitive + "r", infinitive + "de", infinitive + "t")
    case "de":
      present = stem.last == "r" ? stem : stem + "er"
      let short = stem.hasSuffix("mm") || stem.hasSuffix("nn") ? String(stem.dropLast()) : stem
      if stem.last == "d" {
        let isAfterN = stem.hasSuffix("nd")
        (past, supine) = (isAfterN ? stem + "e" : stem + "de", String(stem.dropLast()) + (isAfterN ? "t" : "tt"))
      } else {
        (past, supine) = (short + "de", short + "t")
      }
    case "te":
      present = stem + "er"
      (past, supine) = (stem + "te", stem + "t")
    case "x": (present, past, supine) = (row["present"], row["past"], row["supine"])
    default: throw row.fault("there is no such conjugation")
    }
    forms = [infinitive, present, past, supine, infinitive + "s", Self.passive(of: infinitive, present)]
  }

  /// *samordnas*, *följs*, *genomförs*, *bestäms*, *ges*
  private static func passive(of infinitive: String, _ present: String) -> String {
    if infinitive.last != "a" { return infinitive + "s" }
    if present.hasSuffix("ar") { return present.dropLast() + "s" }
    guard present.hasSuffix("er") else { return present + "s" }
    let stem = present.dropLast(2)
    return (stem.hasSuffix("mm") ? stem.dropLast() : stem) + "s"
  }
}

/// An adjective with its forms.
struct Adjective {
  let common: String
  let neuter: String
  let plural: String
  /// Nil where it has none.
  let comparative: String?

  init(_ row: BenchData.Row) {
    common = row["common"]
    neuter = row["neuter"].isEmpty ? common + "t" : row["neuter"]
    plural = row["plural"].isEmpty ? common + "a" : row["plural"]
    comparative = row["comparative"].isEmpty ? nil : row["comparative"]
  }
}
