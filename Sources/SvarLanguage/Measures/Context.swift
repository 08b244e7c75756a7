import SvarModel

/// What the sentences before make of a candidate: the contents of an act told before, a mention of it, its report.
enum Context {
  private static let contents = Set<UInt64>(
    words:
      "uppdraget uppdragen översynen utredningen utredaren utredarens kommittén programmet strategin syftet analysen studien paketet arbetet planen kartläggningen propositionen förslaget"
  )
  private static let duties: Set<String> = [
    "inquiry-made", "looked-into", "looked-over", "proposal-made", "bill-drafted", "programme-drafted",
    "assignment-reported", "assignment-given", "body-made", "inquiry-begun", "bill-decided", "assignment-charged",
    "programme-run", "inquiry-delivered",
  ]
  private static let reported = Set<UInt64>(
    words:
      "redovisades redovisats redovisade redovisat slutredovisades slutredovisats slutredovisade slutredovisat rapporterades rapporterats rapporterade avrapporterades avrapporterats slutrapporterades slutfördes slutförts slutfört"
  )
  private static let handedIn = Set<UInt64>(
    words: "lämnade lämnat lämnades lämnats överlämnade överlämnat överlämnades överlämnats presenterade presenterat")
  private static let reports = Set<UInt64>(
    words: "rapport rapporten slutrapport slutrapporten redovisning redovisningen slutredovisning rapporter rapporterna"
  )

  /// Without what only tells the contents of an act that was told before.
  static func settled(_ candidates: [MeasureCandidate], _ reading: Reading, _ hits: [AgencyFinder.Hit])
    -> [MeasureCandidate]
  {
    var kept: [MeasureCandidate] = []
    for candidate in candidates {
      if isContents(candidate, reading, kept) || isReport(candidate, reading) { continue }
      if candidate.rule == "told-by-participle", isToldBefore(candidate, reading, kept) { continue }
      if isBare(candidate, reading, kept) || isStandingDuty(candidate, reading) { continue }
      if isResult(candidate, reading, kept) { continue }
      kept.append(candidate)
    }
    return kept
  }

  /// What is still to be reported, or should have been: "Uppdraget, som skulle ha redovisats i mars, …".
  private static let unreported = Set<UInt64>(words: "ska skulle förlängd förlängts")

  /// "Uppdraget redovisades …": of an assignment told before, and no new one.
  static func reportsAssignment(_ reading: Reading, _ sentence: Range<Int>) -> Bool {
    let words = reading.tokens[sentence]
    if words.contains(where: { unreported.contains($0.key) || $0.has(.negation) }) { return false }
    if words.contains(where: { reported.contains($0.key) }),
      words.contains(where: { contents.contains($0.key) || $0.has(.assignment) })
    {
      return true
    }
    return words.contains { handedIn.contains($0.key) } && words.contains { reports.contains($0.key) }
  }

  private static let results = Set<UInt64>(
    words: "betänkande betänkandet delbetänkande delbetänkandet slutbetänkande slutbetänkandet slutrapport delrapport")

  /// "Ett delbetänkande ska lämnas i juni": by when an inquiry that was told before has to be done, and no act beside it.
  private static func isResult(_ candidate: MeasureCandidate, _ reading: Reading, _ kept: [MeasureCandidate]) -> Bool {
    candidate.rule == "proposal-made" && candidate.status == .announced && candidate.head.count <= 3
      && results.contains(reading.tokens[candidate.noun].key)
      && kept.contains { $0.kind == .inquiry && candidate.sentence - $0.sentence <= 3 }
  }

  /// "lagstiftningen", "medlen", "stödet": a word alone that points back names nothing to look up.
  private static func isBare(_ candidate: MeasureCandidate, _ reading: Reading, _ kept: [MeasureCandidate]) -> Bool {
    let first = reading.tokens[candidate.head.lowerBound]
    // "Utredaren har inlett sitt arbete"
    if candidate.actor == .inquiry, candidate.head.count <= 8, possessives.contains(first.key) { return true }
    // A report that is handed over is a new act, however the inquiry is called.
    if telling.contains(candidate.rule) { return false }
    // "sådant stöd", "dessa kontor"
    if candidate.head.count <= 2, pointing.contains(first.key) { return true }
    guard candidate.head.count == 1, !candidate.rule.hasPrefix("bill-"), first.has(.instruments),
      bare.contains(first.key),
      // "Programmet förlängs till 2025": until when it is to last makes the act known.
      !TimePlace.lengthening.contains(reading.tokens[candidate.verb].key)
        || !reading.tokens[candidate.clause].contains(where: { $0.kind == .number && $0.count == 4 }),
      // "Förordningen ändrades den 1 mars 2020": when it was done makes the act known.
      candidate.tense == .present || candidate.kind != .law
        || !reading.tokens[candidate.clause].contains(where: { $0.has(.month) || $0.kind == .number && $0.count == 4 })
    else {
      return false
    }
    if candidate.rule == "law-in-force" {
      return kept.contains { $0.kind == .law || $0.kind == .bill || $0.kind == .penalty }
    }
    let isFirst = candidate.head.lowerBound == reading.sentences[candidate.sentence].tokens.lowerBound
    return !first.isCapital || isFirst
  }

  /// What a participle tells of is often what the sentences before have told of as an act.
  private static func isToldBefore(_ candidate: MeasureCandidate, _ reading: Reading, _ kept: [MeasureCandidate])
    -> Bool
  {
    func stem(_ token: Token) -> ArraySlice<UInt32> {
      reading.text.scalars[token.start..<min(token.end, token.start + 7)]
    }
    let noun = stem(reading.tokens[candidate.noun])
    return kept.contains { earlier in earlier.head.contains { stem(reading.tokens[$0]).elementsEqual(noun) } }
  }

  private static let telling: Set<String> = ["inquiry-delivered", "under-review", "assignment-done"]
  /// Instruments by their plain names: alone they tell nothing that could be looked up.
  static let bare = Set<UInt64>(
    words: """
      lag lagen lagar lagarna lagstiftning lagstiftningen regel regeln regler reglerna regelverk regelverket bestämmelse \
      bestämmelsen bestämmelser bestämmelserna förordning förordningen förbud förbudet skatt skatten skatter avgift avgiften \
      avgifter avgifterna föreskrifterna lagändringen lagändringarna ändringarna krav kravet kraven rätt rätten rättigheter skyldighet undantag undantaget föreskrifter tillstånd \
      möjlighet möjligheten möjligheter möjligheterna system systemet reform reformen reformer reformerna betyg kriterier \
      medel medlen stöd stödet stöden bidrag bidraget bidragen anslag anslaget anslagen resurser resurserna satsning \
      satsningen satsningar satsningarna pengar pengarna investering investeringen investeringar investeringarna \
      ersättning ersättningen finansiering finansieringen ram ramen ramarna tillskott tillskottet lån lånet kronor \
      utredning utredningen utredningar utredningarna utredare utredaren samordnaren kommitté kommittén översyn \
      översynen delegation delegationen kommission kommissionen analys analysen kartläggning kartläggningen uppföljning \
      uppföljningen utvärdering utvärderingen genomgång genomgången granskning granskningen undersökning undersökningen \
      studie studien arbetsgrupp arbetsgruppen direktiv direktiven direktivet \
      proposition propositionen propositioner lagförslag lagförslaget förslag förslaget förslagen rapport rapporten \
      rapporter betänkande betänkandet skrivelse skrivelsen promemoria promemorian remissen slutbetänkandet \
      uppdrag uppdraget uppdragen instruktion instruktionen riktlinjer riktlinjerna regleringsbrev regleringsbrevet \
      program programmet strategi strategin strategier plan planen planer planerna handlingsplan handlingsplanen \
      handlingsplaner åtgärdsplan paket paketet agenda agendan kampanj kampanjen \
      tjänster tjänsterna platser platserna poliser poliserna lärare medarbetare domare åklagare handläggare anställda \
      centrum råd rådet kansli nämnd myndighet organisation organisationen enhet enheten funktion funktioner nätverk verk \
      forum fond bolag bolaget domstol domstolar kontor institut samordnare \
      avtal avtalet avtalen överenskommelse överenskommelsen överenskommelser straff straffet straffen påföljd böter brott
      """)

  private static let pointing = Set<UInt64>(words: "sådan sådant sådana dessa detta denna denne")
  private static let possessives = Set<UInt64>(words: "sin sitt sina")
  private static let ordinary: Set<String> = [
    "money-given", "money-lent", "inquiry-made", "law-made", "looked-into", "looked-over",
  ]

  /// What an agency does as its ordinary work: in the present, without a sum.
  private static func isStandingDuty(_ candidate: MeasureCandidate, _ reading: Reading) -> Bool {
    guard candidate.actor == .agency, candidate.tense == .present, candidate.status == .ongoing,
      ordinary.contains(candidate.rule)
    else { return false }
    return AmountReader.amounts(reading.tokens, reading.text.scalars, in: candidate.clause).isEmpty
  }

  private static func isReport(_ candidate: MeasureCandidate, _ reading: Reading) -> Bool {
    if candidate.rule == "assignment-reported", candidate.head.count == 1 { return true }
    // An agency's own report is no bill of the government's.
    guard candidate.actor == .agency, candidate.kind == .bill else { return false }
    return candidate.head.contains { reports.contains(reading.tokens[$0].key) }
  }

  /// "I översynen ska en analys göras", "Myndigheten ska även föreslå": after an act that is still being told.
  private static func isContents(_ candidate: MeasureCandidate, _ reading: Reading, _ kept: [MeasureCandidate]) -> Bool
  {
    guard duties.contains(candidate.rule),
      candidate.rule != "inquiry-delivered" || candidate.isShall || candidate.tense == .present,
      let last = kept.last(where: { $0.kind == .assignment || $0.kind == .inquiry }),
      candidate.sentence - last.sentence <= 4, candidate.sentence > last.sentence
    else { return false }
    let sentence = reading.sentences[candidate.sentence].tokens
    let front = reading.tokens[sentence.lowerBound..<min(sentence.lowerBound + 5, sentence.upperBound)]
    if front.contains(where: { contents.contains($0.key) }) { return true }
    return candidate.isShall && (candidate.actor == .agency || candidate.actor == .inquiry)
  }
}
