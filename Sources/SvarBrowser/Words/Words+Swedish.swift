internal import SvarModel
internal import SvarSettings

extension Words {
  static let swedish = Words(
    language: .swedish,
    lists: [
      .question: "Frågor", .answer: "Svar", .measure: "Åtgärder", .collaboration: "Samverkan",
      .agency: "Myndigheter", .refusal: "Avböjt",
    ],
    things: { kind, count in
      switch kind {
      case .question: count == 1 ? "fråga" : "frågor"
      case .answer: "svar"
      case .measure: count == 1 ? "åtgärd" : "åtgärder"
      case .collaboration: count == 1 ? "samverkan" : "samverkan"
      case .agency: count == 1 ? "myndighet" : "myndigheter"
      case .refusal: "avböjt"
      }
    },
    statuses: [
      .answered: "besvarad", .waiting: "obesvarad", .withdrawn: "återtagen", .lapsed: "förfallen",
      .declined: "besvaras ej", .unknown: "okänt läge",
    ],
    kinds: [.written: "skriftlig fråga", .interpellation: "interpellation"],
    measureKinds: [
      .law: "lag", .penalty: "straff", .bill: "proposition", .inquiry: "utredning", .assignment: "uppdrag",
      .direction: "styrning", .programme: "program", .money: "budget", .staffing: "personal",
      .organisation: "organisation", .agreement: "överenskommelse", .european: "EU", .other: "övrigt",
    ],
    shortMeasureKinds: [
      .bill: "prop.", .inquiry: "utredn.", .staffing: "personal", .organisation: "organis.",
      .agreement: "avtal",
    ],
    measureStatuses: [
      .done: "genomförd", .decided: "beslutad", .ongoing: "pågår", .proposed: "föreslagen", .announced: "aviserad",
    ],
    strengths: [.strong: "gemensamt", .weak: "i samråd"],
    months: [
      "januari", "februari", "mars", "april", "maj", "juni", "juli", "augusti", "september", "oktober", "november",
      "december",
    ],
    keyNames: [.shiftUp: "Skift-↑", .shiftDown: "Skift-↓", .backTab: "Skift-Tab"],
    page: .swedish, messages: .swedish, help: .swedish, asking: .swedish, acting: .swedish, taking: .swedish,
    keeping: .swedish,
    space: "Mellanslag", letter: "bokstav")
}

extension PageWords {
  static let swedish = PageWords(
    question: "Fråga", interpellation: "Interpellation", answer: "Svar", debate: "Debatt efter svaret",
    debateUnread: "Åtgärder läses ur svaret, inte ur debatten.",
    askedBy: "Ställd av", askedTo: "Ställd till", to: "till", answeredBy: "Besvarad av",
    unknownAnswerer: "okänt (står inte i pappret)",
    handedOver: { "Besvarad i stället för \($0), som frågan ställdes till" },
    lodged: "Inlämnad", forwarded: "Överlämnad", announced: "Anmäld", answered: "Besvarad",
    due: "Sista svarsdag", computed: "beräknad", status: "Läge", place: "Ort", noText: "Texten saknas i arkivet.",
    noAnswer: "Inget svar finns i arkivet.", measures: "Åtgärder", collaborations: "Samverkan",
    agencies: "Myndigheter", answersTogether: "Besvaras i samma svar", record: "Kammarens protokoll",
    source: "Källa", mentionedBy: { $0 == 1 ? "nämns i 1 svar" : "nämns i \($0) svar" },
    timeline: "Tidslinje, äldst först", changed: { "från \($0) till \($1)" },
    year: "År", amount: { "\($0) kronor" }, perYear: "per år", namedMembers: "Nämnda i texterna",
    groupMembers: { "Genom gruppen, medlemmar \($0)" },
    membersUnknown: "Ingen säker förteckning över medlemmarna är känd.",
    memberCount: { "\($0) medlemmar" }, lead: "Leds av", purpose: "Syfte",
    validity: { $0.isEmpty == $1.isEmpty ? "\($0)–\($1)" : $1.isEmpty ? "sedan \($0)" : "till \($1)" },
    confidence: "Säkerhet i registret", party: "Vilka", activity: "Gör",
    others: "Samma myndigheters andra samverkan", answersAbout: { $0 == 1 ? "1 svar" : "\($0) svar" },
    formerNames: "Tidigare namn", fewer: "färre", named: "Samverkan där den nämns",
    throughGroups: "Samverkan genom grupp",
    successor: "Uppgick i eller ersattes av", nothing: "inget funnet", days: { $0 == 1 ? "1 dag" : "\($0) dagar" },
    allBy: { "allt av \($0)" }, speech: "Anf.", between: { $0 == $1 ? $0 : "\($0)–\($1)" },
    answersNaming: "Svar som nämner den, nyast först")
}

extension MessageWords {
  static let swedish = MessageWords(
    sample: "Påhittat exempel: alla frågor, svar och personer är uppdiktade", sampleShort: "Påhittat exempel",
    sampleShortest: "Påhittat",
    tooSmallShort: "Minst 40×10", tooSmall: { "Svar behöver minst 40×10 tecken (nu \($0.columns)×\($0.rows))" },
    searching: "söker …", reading: "läser …", counting: "räknar …",
    found: { count, time in time.map { "\(count) · \($0) ms" } ?? count },
    empty: "Inget motsvarar sökningen.", emptyHint: "Ändra den med {search} eller töm den med {clear-search}.",
    alreadyListed: "Listan visar sökningens träffar; {clear-search} visar den hel.",
    fault: QueryFault.swedish, failed: { "Det gick inte: \($0)" },
    stopped: "Avbrutet. {stop} igen lämnar.", nothingToStop: "{stop} igen lämnar.",
    noHits: "Inga träffar i texten.", lastHit: "Sista träffen.", firstHit: "Första träffen.",
    notFoundInText: { "”\($0)” finns inte i texten." }, noMeasures: "Inga fler åtgärder i texten.",
    noLinks: "Inga länkar i texten.",
    linkChosen: "{open} följer, {next-link} och {previous-link} går till nästa och föregående länk.",
    oldest: "Längst tillbaka redan.", newest: "Längst fram redan.", noMorePapers: "Inga fler i listan.",
    firstPart: "Första delen.", lastPart: "Sista delen.",
    markSet: { "Märkt \($0): tillbaka hit med {go-to-mark}\($0)" }, noMark: { "Inget märke \($0)." },
    sent: { "Skickat till terminalens urklipp: \($0)" },
    tooLongToSend: "För långt för terminalens urklipp.", nothingToCopy: "Här finns inget att kopiera.",
    unknownAction: { "Okänt kommando: \($0)" }, needsArgument: { "\($0) behöver \($1)" },
    badNumber: { "\($0) är inget tal." }, unknownTheme: { "Inget tema heter \($0)." }, theme: { "Tema: \($0)" },
    mouseOn: "Mus på: klick väljer, dubbelklick öppnar, hjulet rullar. Skift-drag markerar.", mouseOff: "Mus av.",
    notHere: { "\($0) går inte här." }, unknownKey: { "\($0) gör inget här. {help} visar tangenterna." },
    missing: { "\($0) finns inte i arkivet." },
    alsoInterpellation: { "Det finns också en interpellation: \($0)" },
    order: { order in
      switch order {
      case nil, .newest: "Nyast först."
      case .oldest: "Äldst först."
      case .relevance: "Bäst träff först: {first} går till den bästa."
      case .deadline: "Senaste fristen först."
      }
    },
    notRestricted: "Det är inte tillåtet här.", gone: "Finns inte längre i arkivet.", cleared: "Sökningen tömd.",
    onlyInPaper: "Öppna ett papper först.")
}

extension HelpWords {
  static let swedish = HelpWords(
    title: "Hjälp", basics: "Det första",
    places: [
      .anywhere: "Överallt", .list: "I en lista", .text: "I en text", .contents: "I innehållet",
      .facets: "I fördelningen", .chips: "Bland sökningens delar", .searches: "Bland sparade sökningar",
      .pictures: "Bland bilderna",
      .panel: "På vägen hit, eller i en meny",
      .help: "I hjälpen", .prompt: "På en inmatningsrad",
    ],
    intro: "{close} eller {escape} stänger, {search} söker bland tangenter och ord.",
    filtered: { "Visar det som innehåller ”\($0)”." }, nothing: "Inget motsvarar.", also: "Heter",
    queryTitle: "Så skrivs en sökning",
    query: [
      ("gäng polis", "båda orden, i varje böjning och som del av ett längre ord"),
      ("\"mot brott\"", "orden intill varandra"), ("=polisens", "bara den formen"),
      ("gäng*", "ord som börjar så"), ("-narkotika", "utan ordet"), ("vatten ELLER el", "det ena eller det andra"),
      ("parti:M från:2020-09 till:2021-06", "fält: även rm: frågare: minister: myndighet: åtgärd: status: typ:"),
      ("sortera:relevans", "bäst först, annars nyast först"),
    ])
}
