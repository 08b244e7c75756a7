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

  /// `["justitiedepartementet"]` → `justitie`
  static func stem(_ words: [String]) -> String? {
    guard let word = words.first else { return nil }
    if let stem = abbreviations[word] { return stem }
    for ending in ["departementets", "departementet", "departement", "dep"] where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      return stem.isEmpty ? nil : stem
    }
    return word
  }
}
