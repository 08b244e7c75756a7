/// Words that say nothing of what an act is about, and the endings that forms lose before they are held against each other.
enum SubjectVocabulary {
  static let endings = [
    "ningarna", "ningar", "arnas", "ornas", "ernas", "ningens", "ningen", "arna", "erna", "orna", "ande", "andet",
    "ning", "ens", "ets", "ade", "ats", "ar", "er", "or", "en", "et", "at", "as", "a", "e", "s", "t", "n",
  ]

  /// Words of grammar, and of every act of government: what is done with papers and money.
  static let plain: Set<String> = [
    "alla", "analys", "analyser", "analysera", "andra", "ange", "anges", "angivet", "angivits", "angivna", "angående",
    "anledning", "annan", "annat", "anslutning", "april", "arbeta", "arbete", "arbetet", "arbetsgrupp", "augusti",
    "avseende", "behov", "behöver", "behövs", "belopp", "belopps", "beredning", "bereds", "berörda", "betala",
    "betänkande", "betänkandet", "betänkandets", "bidra", "bidrag", "bilaga", "bilagan", "bland", "bättre",
    "december", "delarna", "delbetänkande", "delbetänkandet", "delegation", "dels", "denna", "deras", "dessa",
    "detta", "direktiv", "direktiven", "direktivet", "efter", "eller", "emot", "enlighet", "enligt", "eventuella",
    "februari", "finansiering", "finns", "fler", "flera", "form", "fram", "främja", "fråga", "frågan", "frågor",
    "från", "följa", "förberedelser", "förberedelserna", "fördela", "före", "föregående", "föreslå",
    "författningsförslag", "författningsförslagen", "förslag", "förslagen", "förslaget", "förstärka", "förstärkt",
    "genom", "genomför", "genomföra", "genomförande", "genomförandet", "gäller", "gång", "gånger", "göra",
    "handlingsplan", "handlingsplanen", "handlingsplaner", "hela", "hos", "inför", "inklusive", "inkomna", "innan",
    "innebär", "innehåller", "inom", "insats", "insatser", "inte", "januari", "juli", "juni", "kalenderår", "kommer",
    "kommitté", "kommittén", "kommitténs", "kommuner", "kommunerna", "konsekvenser", "konsekvenserna", "kring",
    "kronor", "krävas", "krävs", "kunna", "lag", "lagen", "landsting", "landstingen", "lämna", "lämnar", "lämnas",
    "mars", "med", "medel", "medlen", "mellan", "mera", "miljard", "miljarder", "miljon", "miljoner", "mindre",
    "myndighet", "myndigheten", "myndighetens", "myndigheter", "myndigheterna", "möjlighet", "möjligheter",
    "möjligheterna", "nationell", "nationella", "nedan", "november", "närmare", "något", "några", "nödvändiga",
    "också", "oktober", "olika", "omfattar", "området", "ovanstående", "parlamentarisk", "planen", "presenteras",
    "program", "programmet", "proposition", "propositionen", "rapport", "rapporten", "redovisa", "regeringen",
    "regeringens", "regioner", "regionerna", "relevant", "relevanta", "remiss", "remissbehandlas", "remissen",
    "remissvar", "remissvaren", "remitteras", "remitterats", "reviderad", "reviderade", "riksdagen", "rubrik",
    "rubriken", "rörande", "samband", "samma", "samt", "senast", "september", "sin", "sina", "sitt", "ska", "skall",
    "skulle", "slutbetänkande", "slutbetänkandet", "statistik", "statsbidrag", "strategi", "strategier", "strategin",
    "stärka", "stärkt", "stöd", "stödja", "syfte", "särskild", "särskilda", "särskilt", "sådan", "sådana", "sådant",
    "till", "tilläggsdirektiv", "under", "underlag", "uppdrag", "uppdragen", "uppdraget", "uppdragets", "uppgift",
    "uppgifter", "uppgifterna", "ursprungliga", "utan", "utbetala", "utreda", "utredare", "utredaren", "utredarens",
    "utredning", "utredningen", "utredningens", "utredningsförslag", "utredningsförslaget", "utveckla", "utvecklad",
    "utvecklade", "vara", "varje", "vid", "vilka", "vilken", "vilket", "viss", "vissa", "även", "åren", "året",
    "åring", "åtgärd", "åtgärder", "åtgärdsplan", "åtgärdsplanen", "åtgärdsprogram", "åtgärdsprogrammet", "ökad",
    "ökade", "över", "överlämna", "överlämnas", "översyn", "översynen",
  ]
  static let plainStems: Set<String> = ["regering", "departement", "regeringskansli", "riksdag"]

  /// Words that say that an act goes on from an earlier one, or changes it.
  static let carryingOn: Set<String> = [
    "fortsatt", "fortsatta", "fortsätta", "fortsätter", "fördjupa", "fördjupad", "fördjupade", "fördjupat", "förlänga",
    "förlängd", "tilläggsuppdrag", "utöka", "utökat", "ytterligare", "ändra", "ändrar", "ändring",
  ]

  /// Words that say of an act that it is not the one before.
  static let renewing: Set<String> = ["ny", "nya", "nytt"]

  /// Stems of two halves of one reform, given to two agencies: one hands over what the other takes in.
  static let opposites = [("inordn", "överför")]
}
