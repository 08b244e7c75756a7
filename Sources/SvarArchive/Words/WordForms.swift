/// The forms of a Swedish word that an archive holds, by rules of inflection alone.
///
/// Endings are put to the word and kept where the archive has seen the result, so that a rule too wide finds nothing
/// that is not there. An ending that makes another word of it (`länk` → `länka`) needs company: an adjective's -a is
/// believed only where its -t is there too, and the word has no noun's endings.
struct WordForms {
  /// Whether the archive has seen a form.
  let isSeen: (String) throws -> Bool

  /// Shorter words are taken as they are.
  private static let shortest = 3

  /// The word itself first, then its other forms in order.
  func forms(of word: String) throws -> [String] {
    guard word.unicodeScalars.count >= Self.shortest, word.unicodeScalars.contains(where: { !$0.isDigit }) else {
      return [word]
    }
    var found = try forms(ofBase: word)
    for base in Self.possibleBases(of: word) {
      let family = try forms(ofBase: base)
      guard family.contains(word) else { continue }
      // A base that the archive has never seen is believed where two other forms of it are there.
      let isBaseSeen = try isSeen(base)
      guard isBaseSeen || family.count > 2 else { continue }
      found.formUnion(isBaseSeen ? family : family.subtracting([base]))
    }
    found.remove(word)
    return [word] + found.sorted()
  }

  private func forms(ofBase base: String) throws -> Set<String> {
    var seen: Set<String> = [base]
    var nounSeen = false
    for form in Self.nounForms(of: base) where try isSeen(form) {
      seen.insert(form)
      nounSeen = nounSeen || form != base + "s"
    }
    try keepOnePlural(of: base, &seen)
    for (neuter, plural) in Self.adjectiveForms(of: base, isNoun: nounSeen) {
      let neuterIsSeen = try isSeen(neuter)
      let pluralIsSeen = try isSeen(plural)
      guard neuterIsSeen && pluralIsSeen || Self.isSurelyAdjective(base) else { continue }
      if neuterIsSeen { seen.insert(neuter) }
      if pluralIsSeen { seen.insert(plural) }
    }
    return seen
  }

  /// Where both -ar and -er are there, the one with its definite form is the noun's.
  private func keepOnePlural(of base: String, _ seen: inout Set<String>) throws {
    guard seen.contains(base + "ar"), seen.contains(base + "er") else { return }
    let (ar, er) = (try isSeen(base + "arna"), try isSeen(base + "erna"))
    if ar != er { seen.remove(base + (ar ? "er" : "ar")) }
  }

  static func nounForms(of base: String) -> Set<String> {
    var forms: Set<String> = []
    func add(_ stem: String, _ endings: [String]) {
      for ending in endings {
        forms.insert(stem + ending)
        if !ending.hasSuffix("s") { forms.insert(stem + ending + "s") }
      }
    }
    add(base, [""])
    let short = String(base.dropLast())
    switch base.last {
    case "a":
      add(base, ["n", "r", "de", "t"])
      add(short, ["or", "orna"])
    case "e":
      add(base, ["n", "t", "na"])
      add(short, ["ar", "arna", "er", "erna"])
    case "i", "o", "u", "y", "å", "ä", "ö":
      add(base, ["n", "en", "t", "et", "er", "erna", "ar", "arna", "na"])
    default:
      add(base, ["en", "et", "ar", "arna", "er", "erna", "na"])
      if base.last == "m" || base.last == "n", let last = base.last {
        add(base + String(last), ["en", "et", "ar", "arna", "er", "erna"])
      }
      for (ending, consonant) in [("er", "r"), ("el", "l"), ("en", "n")] where base.hasSuffix(ending) {
        add(base, ["n", "na"])
        add(base.dropLast(2) + consonant, ["en", "et", "ar", "arna", "er", "erna", "na"])
      }
      if base.hasSuffix("um") { add(String(base.dropLast(2)), ["et", "er", "erna"]) }
    }
    forms.remove(base)
    return forms
  }

  private static func adjectiveForms(of base: String, isNoun: Bool) -> [(neuter: String, plural: String)] {
    guard !isNoun || isSurelyAdjective(base) else { return [] }
    if base.hasSuffix("sam") { return [(base + "t", base + "ma")] }
    if base.hasSuffix("ad") { return [(base.dropLast() + "t", base + "e")] }
    return [(base + "t", base + "a")]
  }

  private static func isSurelyAdjective(_ base: String) -> Bool {
    base.unicodeScalars.count > 4 && ["ig", "isk", "bar", "sam", "ad"].contains { base.hasSuffix($0) }
  }

  private static let endings = [
    "arnas", "ernas", "ornas", "arna", "erna", "orna", "ens", "ets", "ars", "ers", "ors", "nas", "ade", "en", "et",
    "ar",
    "er", "or", "na", "ns", "ts", "de", "as", "ma", "n", "t", "r", "s", "a",
  ]

  private static func possibleBases(of word: String) -> Set<String> {
    var bases: Set<String> = []
    for ending in endings where word.hasSuffix(ending) {
      let stem = String(word.dropLast(ending.count))
      guard stem.unicodeScalars.count >= shortest else { continue }
      bases.formUnion([stem, stem + "a", stem + "e"])
      if let last = stem.last {
        if stem.dropLast().last == last { bases.insert(String(stem.dropLast())) }
        if last == "r" || last == "l" || last == "n" { bases.insert(stem.dropLast() + "e" + String(last)) }
      }
    }
    bases.remove(word)
    return bases
  }
}

extension Unicode.Scalar {
  fileprivate var isDigit: Bool { (0x30...0x39).contains(value) }
}
