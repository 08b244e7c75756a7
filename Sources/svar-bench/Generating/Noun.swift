/// A noun with its forms.
struct Noun {
  enum Form: Int { case bare, definite, plural, definitePlural }

  /// The form in a compound before another noun: `myndighets`.
  let link: String
  let isNeuter: Bool
  /// By ``Form``.
  let forms: [String]

  /// - Throws: ``BenchDataError`` where the declension is none.
  init(_ row: BenchData.Row) throws(BenchDataError) {
    let base = row["noun"]
    link = row["link"]
    let stem = String(base.dropLast())
    switch row["declension"] {
    case "or": (isNeuter, forms) = (false, [base, base + "n", stem + "or", stem + "orna"])
    case "ar" where base.last == "e": (isNeuter, forms) = (false, [base, base + "n", stem + "ar", stem + "arna"])
    case "ar": (isNeuter, forms) = (false, [base, base + "en", base + "ar", base + "arna"])
    case "er": (isNeuter, forms) = (false, [base, base + "en", base + "er", base + "erna"])
    case "r": (isNeuter, forms) = (false, [base, base + "n", base + "r", base + "rna"])
    case "ier": (isNeuter, forms) = (false, [base, base + "n", base + "er", base + "erna"])
    case "n": (isNeuter, forms) = (true, [base, base + "t", base + "n", base + "na"])
    case "zero" where base.last == "e": (isNeuter, forms) = (true, [base, base + "t", base, base + "n"])
    case "zero": (isNeuter, forms) = (true, [base, base + "et", base, base + "en"])
    case "are": (isNeuter, forms) = (false, [base, base + "n", base, stem + "na"])
    case "x":
      (isNeuter, forms) = (
        row["gender"] == "neuter", [base, row["definite"], row["plural"], row["definite plural"]]
      )
    default: throw row.fault("there is no such declension")
    }
  }
}

/// A noun, or a compound that ends with one.
struct Lexeme {
  /// What stands before the noun; empty for the noun itself.
  let prefix: String
  let noun: Int
}
