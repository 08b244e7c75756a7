import SvarModel

/// Titles of papers and names of inquiries and programmes, as a mention writes them.
enum InstrumentName {
  /// Words after which a paper's title stands, with how many words it has to have to be known by.
  private static let titled: [(stem: String, kinds: Set<MeasureKind>, least: Int)] = [
    ("betänkande", [.bill, .inquiry], 3), ("betänkandet", [.bill, .inquiry], 3),
    ("slutbetänkande", [.bill, .inquiry], 3), ("slutbetänkandet", [.bill, .inquiry], 3),
    ("delbetänkande", [.bill, .inquiry], 3), ("delbetänkandet", [.bill, .inquiry], 3),
    ("proposition", [.bill], 3), ("propositionen", [.bill], 3), ("skrivelsen", [.bill], 3),
    ("promemoria", [.bill], 3), ("promemorian", [.bill], 3), ("departementspromemorian", [.bill], 3),
    ("rapporten", [.bill], 3), ("strategi", [.programme], 2), ("strategin", [.programme], 2),
    ("handlingsplan", [.programme], 2), ("handlingsplanen", [.programme], 2), ("programmet", [.programme], 2),
  ]

  /// `betänkandet En ny väg till havet`: the words of the title, to the end of the head or the next mark.
  static func title(_ kind: MeasureKind, in head: String) -> MeasureMark? {
    let scalars = Array(head.unicodeScalars)
    let tokens = Tokens.of(head)
    for (index, token) in tokens.enumerated() {
      guard let titled = titled.first(where: { $0.stem == token.form && $0.kinds.contains(kind) }) else { continue }
      let title = run(from: index + 1, tokens, scalars)
      guard title.count >= titled.least, let first = title.first, let last = title.last,
        scalars[first.start].properties.isUppercase
      else { continue }
      var hash = ContentHash()
      hash.add(kind.rawValue)
      for token in title { hash.add(token.form) }
      return MeasureMark(
        rule: .title, key: "titel-\(hash.digits)", shown: head.text(in: Span(first.start, last.end)))
    }
    return nil
  }

  /// `Skolansvarsutredningen`, `Utredningen om översyn av strandskyddet`, `den nationella livsmedelsstrategin`.
  static func name(_ kind: MeasureKind, in head: String) -> (key: String, shown: String)? {
    switch kind {
    case .inquiry: inquiry(head)
    case .programme: programme(head)
    default: nil
    }
  }

  private static let inquiryEnds = ["utredningen", "kommittén", "kommissionen", "delegationen", "beredningen"]
  /// Compounds that any inquiry may be called by.
  private static let plainInquiries: Set<String> = [
    "regeringsutredningen", "statsutredningen", "specialutredningen", "slututredningen", "riksdagskommittén",
    "expertkommittén", "eu-kommissionen", "europeiska kommissionen", "förutredningen", "delutredningen",
    "parlamentarikerkommittén", "huvudutredningen", "regeringsdelegationen", "statssekreterarberedningen",
  ]

  /// Committees that stand for many years and are given one task after the other: their name tells not which.
  private static let standing: Set<String> = ["miljömålsberedningen", "försvarsberedningen"]

  /// The name is the first word of the head, a compound with a capital; or "Utredningen om …" with what it is about.
  private static func inquiry(_ head: String) -> (key: String, shown: String)? {
    let scalars = Array(head.unicodeScalars)
    let tokens = Tokens.of(head)
    guard let first = tokens.first, scalars[first.start].properties.isUppercase else { return nil }
    if let end = inquiryEnds.first(where: { first.form.hasSuffix($0) }), first.form.count >= end.count + 4,
      !plainInquiries.contains(first.form), !standing.contains(first.form)
    {
      return (first.form, head.text(in: Span(first.start, first.end)))
    }
    guard inquiryEnds.contains(first.form), tokens.count >= 4, ["om", "för"].contains(tokens[1].form) else {
      return nil
    }
    let name = run(from: 0, tokens, scalars)
    guard name.count >= 4, let last = name.last else { return nil }
    return (name.map(\.form).joined(separator: "-"), head.text(in: Span(first.start, last.end)))
  }

  private static let programmeEnds = [
    "strategin", "klivet", "lyftet", "programmet", "paketet", "planen", "satsningen", "initiativet",
  ]
  /// Compounds that any programme may be called by.
  private static let plainProgrammes: Set<String> = [
    "handlingsplanen", "åtgärdsplanen", "åtgärdsprogrammet", "handlingsprogrammet", "arbetsplanen", "tidsplanen",
    "genomförandeplanen", "arbetsprogrammet", "delstrategin", "åtgärdspaketet", "verksamhetsplanen", "budgetplanen",
    "långtidsplanen", "treårsplanen", "femårsplanen", "förvaltningsplanen", "forskningsprogrammet", "läroplanen",
    "kursplanen", "utbildningsprogrammet", "stödpaketet", "krispaketet", "kunskapslyftet", "pilotprogrammet",
    "huvudstrategin", "budgetsatsningen", "regeringsprogrammet", "detaljplanen", "översiktsplanen",
    "jämställdhetsplanen",
  ]
  /// What may stand before a programme's name without making it another.
  private static let before: Set<String> = ["den", "det", "regeringens", "nationella", "svenska", "s", "k", "kallade"]

  private static func programme(_ head: String) -> (key: String, shown: String)? {
    let tokens = Tokens.of(head)
    guard let place = tokens.firstIndex(where: { !before.contains($0.form) }), place == tokens.count - 1 else {
      return nil
    }
    let token = tokens[place]
    guard let end = programmeEnds.first(where: { token.form.hasSuffix($0) }), token.form.count >= end.count + 4,
      !plainProgrammes.contains(token.form)
    else { return nil }
    return (token.form, head.text(in: Span(token.start, token.end)))
  }

  /// The tokens from a place on that nothing but blanks and hyphens parts.
  private static func run(
    from start: Int, _ tokens: [Tokens.Token], _ scalars: [Unicode.Scalar]
  ) -> ArraySlice<Tokens.Token> {
    guard start < tokens.count else { return [] }
    if start > 0, !isJoint(scalars[tokens[start - 1].end..<tokens[start].start]) { return [] }
    var end = start + 1
    while end < tokens.count, isJoint(scalars[tokens[end - 1].end..<tokens[end].start]) { end += 1 }
    return tokens[start..<end]
  }

  private static func isJoint(_ between: ArraySlice<Unicode.Scalar>) -> Bool {
    between.count <= 2 && between.allSatisfy { $0 == " " || $0 == "-" || $0 == "\u{A0}" }
  }
}
