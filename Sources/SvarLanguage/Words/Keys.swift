/// The keys of words that the stages ask for by name.
enum Keys {
  static let svar = WordKey.of("svar")
  static let pa = WordKey.of("på")
  static let av = WordKey.of("av")
  static let om = WordKey.of("om")
  static let att = WordKey.of("att")
  static let som = WordKey.of("som")
  static let forWord = WordKey.of("för")
  static let sa = WordKey.of("så")
  static let och = WordKey.of("och")
  static let samt = WordKey.of("samt")
  static let men = WordKey.of("men")
  static let till = WordKey.of("till")
  static let med = WordKey.of("med")
  static let har = WordKey.of("har")
  static let den = WordKey.of("den")
  static let det = WordKey.of("det")
  static let de = WordKey.of("de")
  static let i = WordKey.of("i")
  static let inte = WordKey.of("inte")
  static let bara = WordKey.of("bara")
  static let minst = WordKey.of("minst")
  static let enbart = WordKey.of("enbart")
  static let endast = WordKey.of("endast")
  static let uppdrag = WordKey.of("uppdrag")
  static let anf = WordKey.of("anf")
  static let asked = WordKey.of("frågat")
  static let asks = WordKey.of("frågar")
  static let senast = WordKey.of("senast")
  static let year = WordKey.of("år")
  static let lastYear = WordKey.of("förra")
  static let nextYear = WordKey.of("nästa")

  /// Articles and possessives: with one of them a noun phrase begins.
  static let articles = Set<UInt64>(
    words:
      "en ett den det de denna detta dessa denne min mitt mina vår vårt våra sin sitt sina dess deras hans hennes något någon några varje"
  )

  /// "fråga", "frågor", "frågan", "frågorna", "interpellation" … behind "Svar på".
  static let questions: Set<UInt64> = Set(
    [
      "fråga", "frågor", "frågan", "frågorna", "interpellation", "interpellationer", "interpellationen",
      "interpellationerna", "interpellationernas", "skriftlig", "skriftliga",
    ].map { WordKey.of($0) })
  static let interpellations: Set<UInt64> = Set(
    ["interpellation", "interpellationer", "interpellationen", "interpellationerna"].map { WordKey.of($0) })
}

extension Set where Element == UInt64 {
  init(words: String) { self = Set(words.split(separator: " ").map { WordKey.of($0) }) }
}
