/// Words that the dictionary makes from others by endings, and that are words of their own: `lärare` is no form of `lära`.
enum DerivedWord {
  /// What the dictionary's affixes add behind a stem, with the flag that adds it where that decides, and the ending of
  /// the base form.
  private static let endings: [(flag: Substring?, endings: Set<String>, base: String)] = [
    (nil, ["nde", "ndes", "ndet", "ndets", "ndena", "ndenas"], "nde"),
    ("T", ["re", "ren", "rens", "res", "rna", "rnas"], "re"),
    ("T", ["are", "aren", "arens", "ares", "arna", "arnas"], "are"),
    ("T", ["isk", "iska", "iskt"], "isk"),
    ("d", ["sbo", "sbos", "sbon", "sbons", "sbor", "sbors", "sborna", "sbornas"], "sbo"),
    ("e", ["bo", "bos", "bon", "bons", "bor", "bors", "borna", "bornas"], "bo"),
  ]

  /// The base form of a form whose stem the dictionary gives: the derived word's where it is one, else the stem.
  static func base(of form: String, stem: String, flag: Substring) -> String {
    guard form.hasPrefix(stem) else { return stem }
    let rest = String(form.dropFirst(stem.count))
    for derivation in endings
    where derivation.flag == nil || derivation.flag == flag {
      if derivation.endings.contains(rest) { return stem + derivation.base }
    }
    return stem
  }
}
