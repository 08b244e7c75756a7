/// What a word can be; one word may be several.
///
/// The raw names are those of `lexicon.tsv`.
struct WordClasses: OptionSet, Sendable, Hashable {
  let rawValue: UInt64

  static let names: [String] = [
    "coordinator", "relative", "subjunction", "question", "condition", "determiner", "pronoun", "preposition",
    "negation", "adverb", "time", "government", "department", "agency", "counties", "other", "former", "eu",
    "inquiry", "inquirer", "bill", "proposal", "assignment", "direction", "programme", "money", "staffing", "body",
    "agreement", "law", "penalty", "crime", "proposalVerbNoun", "moneyUnit", "purpose", "month", "season",
    "kindOfMany", "noun", "preparation", "work", "report", "decision", "treaty", "initiative", "union", "centre",
    "right", "subjectTo", "inWork", "group", "event", "trial", "besides", "change", "percent", "effort", "directive",
    "operation", "meeting", "permit",
    "easier", "works", "diplomacy",
  ]

  private static func named(_ name: String) -> WordClasses {
    WordClasses(rawValue: names.firstIndex(of: name).map { 1 << UInt64($0) } ?? 0)
  }

  /// The class of a name of the lexicon; nil for no such class.
  static func parse(_ name: some StringProtocol) -> WordClasses? {
    names.firstIndex { $0 == name }.map { WordClasses(rawValue: 1 << UInt64($0)) }
  }

  static let coordinator = named("coordinator")
  static let relative = named("relative")
  static let subjunction = named("subjunction")
  static let question = named("question")
  static let condition = named("condition")
  static let determiner = named("determiner")
  static let pronoun = named("pronoun")
  static let preposition = named("preposition")
  static let negation = named("negation")
  static let adverb = named("adverb")
  static let government = named("government")
  static let department = named("department")
  static let agency = named("agency")
  static let counties = named("counties")
  static let other = named("other")
  static let former = named("former")
  static let eu = named("eu")
  static let inquiry = named("inquiry")
  static let inquirer = named("inquirer")
  static let bill = named("bill")
  static let proposal = named("proposal")
  static let assignment = named("assignment")
  static let direction = named("direction")
  static let programme = named("programme")
  static let money = named("money")
  static let staffing = named("staffing")
  static let body = named("body")
  static let agreement = named("agreement")
  static let law = named("law")
  static let penalty = named("penalty")
  static let crime = named("crime")
  static let moneyUnit = named("moneyUnit")
  static let month = named("month")
  static let season = named("season")
  static let kindOfMany = named("kindOfMany")
  static let noun = named("noun")
  static let decision = named("decision")
  static let initiative = named("initiative")
  static let union = named("union")
  static let work = named("work")
  static let preparation = named("preparation")

  /// The nouns that name an instrument of the state.
  static let instruments: WordClasses = [
    .inquiry, .inquirer, .bill, .proposal, .assignment, .direction, .programme, .money, .staffing, .body, .agreement,
    .law, .penalty, .crime,
  ]
}
