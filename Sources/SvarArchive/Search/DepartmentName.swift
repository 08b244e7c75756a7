/// A department as a query names it, led to the beginning of its minister's title.
///
/// The papers name the minister and not the department; a title such as *justitieminister* tells it, *statsråd* does
/// not.
enum DepartmentName {
  /// The government offices' own abbreviations, with the beginning of the title.
  private static let abbreviations = [
    "ju": "justitie", "fi": "finans", "ud": "utrikes", "fö": "försvars", "s": "social", "u": "utbildning",
    "n": "närings", "m": "miljö", "ku": "kultur", "a": "arbetsmarknad", "i": "infrastruktur", "li": "landsbygd",
    "kn": "klimat", "l": "landsbygd", "sb": "stats",
  ]

  /// Beginnings of titles by which departments are told apart, with what to call each. What a department was called in full
  /// has changed more often than the titles, and they do not say it.
  static let known: [(stem: String, name: String)] = [
    ("arbetsmarknad", "Arbetsmarknad"), ("civil", "Civil"), ("finans", "Finans"), ("försvars", "Försvar"),
    ("infrastruktur", "Infrastruktur"), ("inrikes", "Inrikes"), ("integration", "Integration"),
    ("jordbruk", "Jordbruk"), ("justitie", "Justitie"), ("klimat", "Klimat"), ("kommunikation", "Kommunikation"),
    ("kultur", "Kultur"), ("landsbygd", "Landsbygd"), ("miljö", "Miljö"), ("närings", "Näring"),
    ("samhällsbyggnad", "Samhällsbyggnad"), ("social", "Social"), ("stats", "Statsrådsberedningen"),
    ("utbildning", "Utbildning"), ("utrikes", "Utrikes"),
  ]

  /// `["justitiedepartementet"]` → `justitie`
  static func stem(_ words: [String]) -> String? {
    guard let word = words.first else { return nil }
    if let stem = abbreviations[word] { return stem }
    if word == "statsrådsberedningen" { return "stats" }
    for ending in ["departementets", "departementet", "departement", "dep"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      return stem.isEmpty ? nil : stem
    }
    return word
  }

  /// Whether one of a title's words begins as the department's name does; *statsråd* tells none.
  static func isTold(_ stem: String, by title: [String]) -> Bool {
    title.contains { $0.hasPrefix(stem) && !$0.hasPrefix("statsråd") }
  }

  /// Abbreviations of a department, in small letters.
  static func abbreviations(of stem: String) -> [String] {
    abbreviations.filter { $0.value == stem }.map(\.key).sorted()
  }

  /// The departments as values, and which of the values each title tells.
  static func values() -> (values: [FacetValue], places: (_ title: String) -> [Int]) {
    let values = known.map { FacetValue(label: $0.name, written: $0.stem) }
    return (
      values,
      { title in
        let words = Folded.words(title)
        return known.indices.filter { isTold(known[$0].stem, by: words) }
      }
    )
  }
}
