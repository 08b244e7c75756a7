/// The verbs that say something about another verb, by their numbers in the lexicon.
struct VerbSense: Sendable {
  let have: Int32
  let be: Int32
  let become: Int32
  let come: Int32
  let shall: Int32
  let want: Int32
  let get: Int32
  let allow: Int32
  let hold: Int32
  let give: Int32
  /// "kan", "bör", "måste", "torde", "lär".
  let possible: Set<Int32>
  /// "avser", "planerar", "tänker", "ämnar".
  let intending: Set<Int32>
  /// "beräknas", "väntas", "planeras": what they lead to is to come.
  let expecting: Set<Int32>
  /// Verbs whose "att" leads on to what is done.
  let leading: Set<Int32>

  init(_ lexicon: Lexicon) throws(LanguageDataError) {
    func number(_ infinitive: String) throws(LanguageDataError) -> Int32 {
      guard let number = lexicon.verb(infinitive) else {
        throw LanguageDataError(file: "verbs.tsv", line: 0, reason: "the verb “\(infinitive)” is missing")
      }
      return number
    }
    func numbers(_ words: String) throws(LanguageDataError) -> Set<Int32> {
      var all: Set<Int32> = []
      for word in words.split(separator: " ") { all.insert(try number(String(word))) }
      return all
    }
    have = try number("ha")
    be = try number("vara")
    become = try number("bli")
    come = try number("komma")
    shall = try number("skola")
    want = try number("vilja")
    get = try number("få")
    allow = try number("låta")
    hold = try number("hålla")
    give = try number("ge")
    possible = try numbers("kunna böra måste torde lär behöva må")
    intending = try numbers("avse planera tänka ämna")
    expecting = try numbers("beräkna vänta förvänta planera avse")
    leading = try numbers(
      "avse planera tänka ämna komma besluta föreslå fortsätta börja påbörja arbeta se låta räkna verka välja inleda överväga lova avisera enas bemyndiga"
    )
  }
}
