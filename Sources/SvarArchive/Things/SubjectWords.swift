import SvarModel

/// What an act is about, as the stems of the words that tell it from others.
///
/// Two mentions are held against each other only inside one bucket: the same kind, and for an assignment the same
/// agencies. How alike they have to be is in ``SubjectLikeness``.
struct SubjectWords: Sendable {
  let bucket: String
  let stems: Set<String>

  /// Nil where there is no day, or too little is told.
  init?(_ marks: MeasureMarks) {
    guard marks.day != nil else { return nil }
    let measure = marks.measure
    let agencies = measure.agencies.sorted()
    switch measure.kind {
    case .assignment where !agencies.isEmpty: bucket = "uppdrag+" + agencies.joined(separator: "+")
    case .inquiry, .bill, .programme, .agreement: bucket = measure.kind.rawValue
    default: return nil
    }
    let names = Set(agencies.flatMap { Tokens.of($0).map(\.form) })
    let tokens = Tokens.of(marks.words.head).map(\.form).filter {
      !names.contains($0) && !names.contains(Self.bare($0))
    }
    stems = Set(tokens.compactMap(Self.stem))
    guard stems.count >= 2 else { return nil }
  }

  init(bucket: String, stems: Set<String>) {
    self.bucket = bucket
    self.stems = stems
  }

  var mark: MeasureMark { MeasureMark(rule: .subject, key: bucket, shown: stems.sorted().joined(separator: " ")) }

  private static func bare(_ form: String) -> String { form.hasSuffix("s") ? String(form.dropLast()) : form }

  /// The form without its ending; nil for words that tell nothing of a subject.
  private static func stem(_ form: String) -> String? {
    guard form.count >= 4, !form.allSatisfy(\.isNumber), !plain.contains(form) else { return nil }
    let ending = endings.first { form.hasSuffix($0) && form.count - $0.count >= 4 } ?? ""
    let stem = String(form.dropLast(ending.count))
    return plainStems.contains(stem) ? nil : stem
  }

  private static let endings = [
    "ningarna", "ningar", "arnas", "ornas", "ernas", "ningens", "ningen", "arna", "erna", "orna", "ande", "andet",
    "ning", "ens", "ets", "ade", "ats", "ar", "er", "or", "en", "et", "at", "as", "a", "e", "s", "t", "n",
  ]

  /// Words of grammar, and of every act of government.
  private static let plain: Set<String> = [
    "alla", "andra", "annat", "anledning", "arbeta", "arbete", "arbetet", "bland", "bättre", "dessa", "detta", "denna",
    "deras", "dels", "efter", "eller", "enligt", "flera", "fler", "form", "fram", "fråga", "frågan", "frågor", "från",
    "före", "förslag", "genom", "gäller", "göra", "hela", "hos", "inför", "inom", "innan", "inte", "kommer", "kring",
    "kunna", "lämna", "mellan", "med", "mera", "mindre", "möjlighet", "möjligheter", "möjligheterna", "något", "några",
    "också", "olika", "omfattar", "området", "redovisa", "regeringen", "regeringens", "riksdagen", "samma", "samt",
    "senast", "sin", "sina", "sitt", "skall", "ska", "skulle", "syfte", "särskild", "särskilda", "särskilt", "under",
    "uppgift", "uppdrag", "uppdraget", "uppdragen", "utan", "utreda", "utredare", "utredaren", "utredning",
    "utredningen", "vara", "varje", "vid", "vilka", "vilken", "vilket", "viss", "vissa", "även", "över", "översyn",
    "översynen", "proposition", "propositionen", "betänkande", "betänkandet", "strategi", "program", "handlingsplan",
    "nationell", "nationella", "myndighet", "myndigheten", "myndigheter", "myndigheterna", "åtgärder", "analysera",
    "analys", "kommitté", "arbetsgrupp", "delegation", "gång", "gånger", "inklusive", "bland", "annan", "finns",
    "bidra", "främja", "utveckla", "stärka", "följa", "genomföra", "innehåller", "innebär", "behov", "insatser",
    "föreslå", "överlämna", "överlämnas", "remissbehandlas", "bereds", "beredning", "parlamentarisk", "lagen", "lag",
    "året", "åren", "åring", "januari", "februari", "mars", "april", "juni", "juli", "augusti", "september", "oktober",
    "november", "december",
  ]
  private static let plainStems: Set<String> = ["regering", "departement", "regeringskansli", "riksdag"]
}

/// When two subjects are alike enough to be one.
enum SubjectLikeness {
  /// Mentions farther apart in days are never held against each other.
  static let longestApart = 730

  /// How alike, from 0 to 1; nil where they may not be joined.
  ///
  /// Of the words of the shorter, nearly all have to be in the longer; the shorter an act is told, the nearer in time the
  /// two have to be.
  static func score(_ one: SubjectWords, _ other: SubjectWords, daysApart: Int) -> Double? {
    guard one.bucket == other.bucket, daysApart <= longestApart else { return nil }
    let common = one.stems.intersection(other.stems).count
    let (least, most) = (min(one.stems.count, other.stems.count), max(one.stems.count, other.stems.count))
    let share = Double(common) / Double(least)
    let isAssignment = one.bucket.hasPrefix("uppdrag+")
    if common >= 3, share >= (isAssignment ? 0.6 : 0.75), Double(common) / Double(most) >= 0.3 { return share }
    // Two words, all of the shorter one's, in answers of nearly the same day.
    if common == 2, least == 2, most <= 4, daysApart <= 31 { return share * 0.9 }
    return nil
  }
}
