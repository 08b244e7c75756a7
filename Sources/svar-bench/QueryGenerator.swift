import SvarModel

/// Makes queries at random: by the grammar, and bent.
struct QueryGenerator {
  /// A text, and whether it was made to be read.
  struct Made {
    var text: String
    /// Whether the grammar promises that it can be read.
    var isValid: Bool
    /// Whether it is only terms side by side, so that its parts are the whole of it.
    var isFlat: Bool
  }

  private var random: SeededRandom
  /// Words that begin with a star in the query being made; only so many are read.
  private var stars = 0

  init(seed: UInt64) { random = SeededRandom(seed: seed) }

  mutating func next() -> Made {
    stars = 0
    var flat = true
    let text = sequence(depth: 0, &flat)
    switch random.below(8) {
    case 0: return Made(text: mutated(text), isValid: false, isFlat: false)
    case 1:
      return Made(text: String(text.unicodeScalars.prefix(random.below(text.count + 1))), isValid: false, isFlat: false)
    case 2: return Made(text: soup(), isValid: false, isFlat: false)
    default: return Made(text: text, isValid: true, isFlat: flat)
    }
  }

  mutating func below(_ limit: Int) -> Int { random.below(limit) }

  // MARK: - The grammar

  private mutating func sequence(depth: Int, _ flat: inout Bool) -> String {
    let count = 1 + random.below(depth == 0 ? 5 : 3)
    var text = blank(orNone: true)
    for index in 0..<count {
      if index > 0 { text += blank(orNone: false) }
      text += alternatives(depth: depth, &flat)
    }
    return text + blank(orNone: true)
  }

  private mutating func alternatives(depth: Int, _ flat: inout Bool) -> String {
    var text = negated(depth: depth, &flat)
    while random.below(5) == 0 {
      flat = false
      text += blank(orNone: false) + pick(["ELLER", "OR", "OCH", "AND"]) + blank(orNone: false)
      text += negated(depth: depth, &flat)
    }
    return text
  }

  private mutating func negated(depth: Int, _ flat: inout Bool) -> String {
    var sign = ""
    while random.below(6) == 0 {
      sign += random.below(2) == 0 ? pick(["-", "−", "–"]) : pick(["INTE", "NOT"]) + blank(orNone: false)
    }
    if depth < 4, random.below(7) == 0 {
      flat = false
      return sign + "(" + sequence(depth: depth + 1, &flat) + ")"
    }
    return sign + term(depth: depth)
  }

  private mutating func term(depth: Int) -> String {
    switch random.below(12) {
    case 0...3: return word()
    case 4: return pick(["=", "", ""]) + "\"" + word() + " " + word() + pick(["", "*"]) + "\""
    case 5: return pick(["=" + word(), word() + "*"])
    case 6:
      guard stars < 4, random.below(4) == 0 else { return word() }
      stars += 1
      return "*" + pick(["brott", "skola", "et", "ö1"]) + pick(["*", ""])
    case 7: return pick(["2020/21:9001", "1999/2000:12", "12-punktsprogram", "3/4", "kl.12:30", "i\u{2011}dag"])
    case 8: return group()
    default: return field()
    }
  }

  private mutating func word() -> String {
    switch random.below(12) {
    case 0:
      return pick(["e\u{301}l", "ÅÄÖ", "🇸🇪a", "ſkola", "κόσμος", "法律", "a\u{0}b", "é", "½x", "x&y", "a'b", "a;b"])
    case 1: return plain() + pick([",", ".", "!", "?", ";", "%", "_", "/", "\\", "^", "+", "{", "}", "~", "#"])
    default: return plain()
    }
  }

  private mutating func plain() -> String {
    pick([
      "polis", "polisen", "skola", "våtmark", "brott", "a", "ö", "regeringen", "uppdrag", "gängkriminalitet", "och",
      "eller", "NEAR", "select", "2024", "myndighet", "skolbibliotek", "ja", "inte",
    ])
  }

  private mutating func field() -> String {
    let choices = Self.fields[random.below(Self.fields.count)]
    let name = choices.names[random.below(choices.names.count)]
    let value = choices.values[random.below(choices.values.count)]
    return (random.below(10) == 0 ? name.uppercased() : name) + ":" + value
  }

  private mutating func group() -> String {
    var choices = Self.fields[random.below(Self.fields.count)]
    while choices.names[0] == "sortera" { choices = Self.fields[random.below(Self.fields.count)] }
    let values = (0...random.below(3)).map { _ in choices.values[random.below(choices.values.count)] }
    // A dash that has something behind it is a sign.
    let plain = values.filter { $0 != "-" }
    return choices.names[0] + ":("
      + (plain.isEmpty ? [choices.values[0]] : plain).joined(separator: pick([" ELLER ", " OR ", " ", " OCH "])) + ")"
  }

  private static let fields: [(names: [String], values: [String])] = [
    (["parti", "party"], ["M", "sd", "M,S", "-", "\"KD\"", "moderaterna"]),
    (["frågare", "asker"], ["vera", "\"Nils von\"", "årn*", "é"]),
    (["minister"], ["tallhage", "justitieminister", "\"Harriet Ekelöv\""]),
    (["departement", "department"], ["Ju", "finans", "justitiedepartementet"]),
    (["myndighet", "agency"], ["Skolverket", "\"Statens skolverk\"", "polis*"]),
    (["åtgärd", "measure"], ["lag", "uppdrag,budget", "ja", "nej", "*", "våtmarker", "\"ny lag\""]),
    (["status"], ["besvarad", "waiting", "pågår", "besvaras-ej"]),
    (["typ", "type"], ["fråga", "svar", "interpellation", "interpellationssvar", "debatt"]),
    (["samverkan", "collaboration"], ["ja", "nej", "mob-12", "kustbevakningen"]),
    (["rm", "session", "riksmöte"], ["2020/21", "H8", "2018/19..2020/21", "..2020/21", "2020/21..", ">2019/20"]),
    (["datum", "date"], ["2020", "2020-09", ">2020-09-30", "2020..2021-06", "..2020", "<=2021", "0001..9999"]),
    (["från", "from"], ["2020", "2020-09", "2020-09-30"]), (["till", "to"], ["2021", "2021-02", "2021-02-28"]),
    (["svarstid", "days"], ["14", ">14", "<=7", "7..14", "..7", "8.."]),
    (["belopp", "amount"], ["1000", ">100mnkr", "1,5mdkr", "10..20mnkr", "\"2 miljoner kronor\"", "<5tkr"]),
    (["senast", "deadline"], ["2024", "<2024-07", "2023..", ">=2024-05-31", "kommande", "passed", "tyst"]),
    (["sortera", "sort"], ["nyast", "äldst", "relevance"]),
  ]

  private mutating func blank(orNone: Bool) -> String {
    switch random.below(orNone ? 10 : 6) {
    case 0: "  "
    case 1: random.below(4) == 0 ? "\t" : " "
    case 2...5: orNone ? "" : " "
    default: ""
    }
  }

  // MARK: - Bent ones

  /// Bytes changed, taken out, put in, doubled; then whatever text that is.
  private mutating func mutated(_ text: String) -> String {
    var bytes = Array(text.utf8)
    for _ in 0...random.below(4) {
      let place = random.below(bytes.count + 1)
      switch random.below(5) {
      case 0 where place < bytes.count: bytes[place] = UInt8(truncatingIfNeeded: random.next())
      case 1 where place < bytes.count: bytes.remove(at: place)
      case 2: bytes.insert(contentsOf: Array(pick(Self.signs).utf8), at: place)
      case 3: bytes.insert(contentsOf: bytes.prefix(random.below(bytes.count + 1)).suffix(20), at: place)
      default: bytes.insert(UInt8(truncatingIfNeeded: random.next()), at: place)
      }
    }
    return String(decoding: bytes, as: UTF8.self)
  }

  /// Signs and words of the language in no order.
  private mutating func soup() -> String {
    (0...random.below(12)).map { _ in pick(Self.signs) }.joined()
  }

  private static let signs = [
    "(", ")", "\"", "”", "«", "-", "–", "=", "*", ":", "..", "…", ">", "<", "≥", " ", "  ", "\n", "\0", "\u{FEFF}",
    "\u{301}", "\u{200D}", "ELLER", "OCH", "INTE", "NOT", "parti:", "rm:", "från:", "datum:", "belopp:", "typ:debatt",
    "sortera:", "svarstid:>", "1,5mdkr", "'", ";", "--", "/*", "%", "{a}:", "^", "polis", "🙂", "\\",
  ]

  private mutating func pick(_ choices: [String]) -> String { choices[random.below(choices.count)] }
}

/// Numbers that are the same for the same seed, on every machine (SplitMix64).
struct SeededRandom {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next() -> UInt64 {
    state &+= 0x9E37_79B9_7F4A_7C15
    var mixed = state
    mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }

  mutating func below(_ limit: Int) -> Int { Int(next() % UInt64(max(1, limit))) }
}
