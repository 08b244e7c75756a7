import SvarBrowser
import SvarModel
import SvarSettings

/// The sentences that commands say, in the reader's language.
struct ToolWords: Sendable {
  let language: InterfaceLanguage

  init(_ language: InterfaceLanguage) { self.language = language }

  private func say(_ swedish: String, _ english: String) -> String {
    language == .swedish ? swedish : english
  }

  // MARK: Files

  func noSuchFile(_ path: String) -> String { say("\(path): filen finns inte", "\(path): no such file") }

  func cannotRead(_ path: String, _ reason: String) -> String {
    say("\(path): kan inte läsas: \(reason)", "\(path): cannot be read: \(reason)")
  }

  func noArchive(_ path: String) -> String {
    say(
      "\(path): det finns inget arkiv här. Skapa ett med: svar import FIL… --archive \(path)",
      "\(path): there is no archive here. Make one with: svar import FILE… --archive \(path)")
  }

  func isNoFile(_ path: String) -> String {
    say("\(path): är ingen fil som kan läsas", "\(path): is no file that can be read")
  }

  func noDay(_ text: String) -> String {
    say("\(text) är inget datum; skriv ÅÅÅÅ-MM-DD", "\(text) is no date; write YYYY-MM-DD")
  }

  var notInRestrictedUse: String {
    say("Detta är avstängt i begränsat läge.", "This is off in restricted use.")
  }

  var notAReadersName: String {
    say(
      "--reader: bara bokstäver a–z, siffror och - _ . @, högst 64, inte . eller - först",
      "--reader: only letters a–z, digits and - _ . @, 64 at most, not . or - first")
  }

  var nothingToImport: String {
    say(
      "Ange minst en fil eller mapp att läsa in, eller - för standard in.",
      "Name at least one file or folder to import, or - for standard input.")
  }

  // MARK: Import

  /// - Parameter isOrdering: whether all is read, and the archive is put in order: how long that takes is not known.
  func importing(papers: Int, perSecond: Int, rejected: Int, secondsLeft: Int?, isOrdering: Bool = false) -> String {
    let left =
      isOrdering
      ? say(" · ordnar arkivet", " · putting the archive in order")
      : secondsLeft.map { say(" · ca \($0) s kvar", " · about \($0) s left") } ?? ""
    return say(
      "\(papers) papper · \(perSecond)/s · \(rejected) avvisade\(left)",
      "\(papers) papers · \(perSecond)/s · \(rejected) rejected\(left)")
  }

  func imported(_ tally: ImportTally, seconds: String) -> String {
    say(
      "\(tally.read) papper lästa på \(seconds) s: \(tally.added) nya, \(tally.updated) ändrade, "
        + "\(tally.unchanged) oförändrade, \(tally.ignored) förbigångna, \(tally.rejected.count) avvisade",
      "\(tally.read) papers read in \(seconds) s: \(tally.added) added, \(tally.updated) updated, "
        + "\(tally.unchanged) unchanged, \(tally.ignored) ignored, \(tally.rejected.count) rejected")
  }

  func newlyHeld(_ tally: ImportTally) -> String {
    say(
      "\(tally.questions) frågor, \(tally.answers) svar, \(tally.measures) åtgärder, "
        + "\(tally.collaborations) samverkan",
      "\(tally.questions) questions, \(tally.answers) answers, \(tally.measures) measures, "
        + "\(tally.collaborations) collaborations")
  }

  func rejected(_ rejection: Rejection) -> String {
    say("avvisat: \(told(rejection))", "rejected: \(told(rejection))")
  }

  func told(_ rejection: Rejection) -> String {
    "\(rejection.source): " + say(rejection.reason.swedish, rejection.reason.english)
  }

  // MARK: Search and show

  func found(_ total: Int) -> String { say("\(total) träffar", "\(total) found") }

  var nothingFound: String { say("Inget hittades.", "Nothing found.") }

  func noSuchPaper(_ text: String) -> String {
    say("\(text): inget sådant papper i arkivet", "\(text): no such paper in the archive")
  }

  func notAReference(_ text: String) -> String {
    say(
      "\(text) är varken en beteckning (2020/21:89) eller ett dokument-id (H81189)",
      "\(text) is neither a reference (2020/21:89) nor a document id (H81189)")
  }

  func alsoInterpellation(_ reference: String, _ id: String) -> String {
    say(
      "Här visas den skriftliga frågan. Det finns också en interpellation \(reference): visa den med "
        + "svar show \"ip \(reference)\" eller svar show \(id)",
      "This is the written question. There is an interpellation \(reference) as well: show it with "
        + "svar show \"ip \(reference)\" or svar show \(id)")
  }

  /// What is wrong with a query, and at which column, counted from 1.
  func problem(_ problem: QueryProblem) -> String {
    say("kolumn \(problem.column): ", "column \(problem.column): ") + QueryFault.sentence(problem.reason, in: language)
  }

  /// What was read into a query that did not say it.
  func assumption(_ assumption: QueryReading.Assumption) -> String {
    QueryAssumption.sentence(assumption.reason, in: language)
  }

  // MARK: A paper

  func kind(_ kind: QuestionKind) -> String {
    switch kind {
    case .written: say("Skriftlig fråga", "Written question")
    case .interpellation: say("Interpellation", "Interpellation")
    }
  }

  func answer(to kind: QuestionKind) -> String {
    switch kind {
    case .written: say("Svar på skriftlig fråga", "Answer to written question")
    case .interpellation: say("Svar på interpellation", "Answer to interpellation")
    }
  }

  func status(_ status: QuestionStatus) -> String {
    switch status {
    case .answered: say("besvarad", "answered")
    case .waiting: say("väntar på svar", "waiting")
    case .withdrawn: say("återtagen", "withdrawn")
    case .lapsed: say("förfallen", "lapsed")
    case .declined: say("besvaras inte", "will not be answered")
    case .unknown: say("okänt läge", "state unknown")
    }
  }

  func status(_ status: MeasureStatus) -> String {
    switch status {
    case .done: say("genomförd", "done")
    case .decided: say("beslutad", "decided")
    case .ongoing: say("pågår", "under way")
    case .proposed: say("föreslagen", "proposed")
    case .announced: say("aviserad", "announced")
    }
  }

  func kind(_ kind: MeasureKind) -> String {
    switch kind {
    case .law: say("lag", "law")
    case .penalty: say("straff", "penalty")
    case .bill: say("proposition", "bill")
    case .inquiry: say("utredning", "inquiry")
    case .assignment: say("uppdrag", "assignment")
    case .direction: say("styrning", "direction")
    case .programme: say("program", "programme")
    case .money: say("budget", "money")
    case .staffing: say("personal", "staffing")
    case .organisation: say("organisation", "organisation")
    case .agreement: say("överenskommelse", "agreement")
    case .european: say("eu", "eu")
    case .other: say("övrigt", "other")
    }
  }

  var onlyFromAnswer: String {
    say(
      "frågan finns inte i arkivet; detta säger svaret", "the question is not in the archive; this is the answer's word"
    )
  }
  var from: String { say("av", "by") }
  var to: String { say("till", "to") }
  var answeredBy: String { say("Svarar", "Answered by") }
  var unknown: String { say("okänt", "unknown") }
  var lodged: String { say("Inlämnad", "Lodged") }
  var due: String { say("Sista svarsdag", "Due") }
  var computed: String { say("beräknad", "computed") }
  var answered: String { say("Besvarad", "Answered") }
  var measures: String { say("Åtgärder", "Measures") }
  var collaborations: String { say("Samverkan", "Collaborations") }
  var agencies: String { say("Myndigheter", "Agencies") }
  var handedOver: String { say("överlämnad från", "handed over from") }
  var year: String { say("år", "year") }
  func deadline(_ sense: DeadlineSense, _ day: PartialDate) -> String {
    switch sense {
    case .due: say("senast \(day)", "by \(day)")
    case .takesEffect: say("gäller från \(day)", "in effect from \(day)")
    case .named: say("angiven tid \(day)", "time named \(day)")
    }
  }
  var members: String { say("enligt registret", "by the register") }
  var debate: String { say("Debatt", "Debate") }
  var rule: String { say("regel", "rule") }

  /// A number with its thousands apart.
  func number(_ value: Double) -> String {
    guard value == value.rounded(), abs(value) < 1e15 else { return String(value) }
    var digits = String(Int(abs(value)))
    var groups: [String] = []
    while digits.count > 3 {
      groups.insert(String(digits.suffix(3)), at: 0)
      digits.removeLast(3)
    }
    return (value < 0 ? "−" : "") + ([digits] + groups).joined(separator: "\u{A0}")
  }

  func amount(_ amount: Amount) -> String {
    [amount.qualifier, number(Double(amount.value)), "kr", amount.perYear ? say("per år", "a year") : nil]
      .compactMap(\.self).joined(separator: " ")
  }

  // MARK: Check

  func sound(_ path: String) -> String { say("\(path): allt stämmer", "\(path): all is well") }

  // MARK: Themes

  func soundTheme(_ path: String) -> String { say("\(path): inga fel", "\(path): no faults") }

  func noTheme(_ name: String, among names: [String]) -> String {
    let all = names.joined(separator: ", ")
    return say("det finns inget tema \(name); välj bland \(all)", "there is no theme \(name); choose among \(all)")
  }

  // MARK: Sample

  var sampleNotice: String {
    say(
      "Det finns inget arkiv ännu: detta är det inbyggda exemplet, och allt i det är påhittat.",
      "There is no archive yet: this is the built-in sample, and everything in it is invented.")
  }
}
