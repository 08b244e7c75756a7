import SvarModel

/// What a measure is called, and whether that tells anything by itself.
enum MeasureName {
  /// The first name that says what it is; the first of all where none does. Nothing is put together: it is one of them as
  /// written.
  ///
  /// - Precondition: there is a name.
  static func best(of names: [String]) -> String { names.first { !isBare($0) } ?? names[0] }

  /// Whether a name has no more in it than the sort of thing it is: "Betänkandet", "en särskild utredare".
  static func isBare(_ name: String) -> Bool {
    let forms = Tokens.of(name).map(\.form)
    return forms.allSatisfy { form in
      articles.contains(form) || nouns.contains(form) || form.count <= 2
        || forms.last.map(nouns.contains) ?? false
          && (genitives.contains(form) || forms.count == 2 && form.hasSuffix("s"))
    }
  }

  private static let articles: Set<String> = [
    "den", "det", "de", "en", "ett", "ny", "nya", "nytt", "dessa", "denna", "detta", "vissa", "några", "flera", "ett",
    "antal", "olika", "särskild", "särskilda", "särskilt", "sådan", "sådana", "sådant", "ytterligare", "egen", "eget",
    "egna", "sin", "sitt", "sina", "vår", "vårt", "våra", "en", "två", "tre", "samma", "sistnämnda", "parlamentarisk",
    "statlig", "interdepartemental", "pågående", "kommande", "regeringens", "om", "i", "med", "för", "av", "och", "att",
  ]
  private static let genitives: Set<String> = [
    "utredningens", "utredarens", "kommitténs", "kommissionens", "myndighetens",
  ]
  private static let nouns: Set<String> = [
    "betänkande", "betänkandet", "slutbetänkande", "slutbetänkandet", "delbetänkande", "delbetänkandet", "utredning",
    "utredningen", "utredningar", "utredningarna", "utredare", "utredaren", "utredarens", "proposition",
    "propositionen", "propositioner", "propositionerna", "förslag", "förslaget", "förslagen", "rapport", "rapporten",
    "promemoria", "promemorian", "remissbehandling", "uppdrag", "uppdraget", "uppdragen", "kommitté", "kommittén",
    "arbetsgrupp", "arbetsgruppen", "delegation", "delegationen", "översyn", "översynen", "analys", "analysen",
    "program", "programmet", "strategi", "strategin", "handlingsplan", "handlingsplanen", "plan", "planen", "lag",
    "lagen", "lagar", "lagarna", "lagstiftning", "lagstiftningen", "regler", "reglerna", "förordning", "förordningen",
    "avtal", "avtalet", "överenskommelse", "överenskommelsen", "process", "processen", "arbete", "arbetet", "beslut",
    "beslutet", "medel", "resurser", "stöd", "stödet", "satsning", "satsningen", "satsningar", "åtgärd", "åtgärder",
    "skrivelse", "skrivelsen", "remissvaren", "beredning", "beredningen", "samordnare", "samordnaren", "kartläggning",
    "utvärdering", "utvärderingen", "uppföljning", "granskning", "granskningen", "förutsättningarna", "frågor", "fråga",
    "förordningar", "direktiv", "tilläggsdirektiv", "anslag", "anslaget", "pengar", "initiativ", "reform", "reformen",
    "regeringskansliet", "utredningsarbete", "remiss", "regeringsuppdrag", "regeringsuppdraget",
  ]
}
