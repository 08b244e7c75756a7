import SvarModel
import Testing

@testable import SvarLanguage

/// Measures in invented sentences, their heads marked.
@Suite struct MeasureTests {
  private static let day = Day(2021, 5, 20)!

  @Test(arguments: [
    "Regeringen har gett Skolverket i [uppdrag/beslutad: uppdrag att räkna fjällens byskolor].",
    "Så sent som i mars gav regeringen dessutom Boverket i [uppdrag/beslutad: uppdrag att se över altanreglerna].",
    "Trafikverket har i [uppdrag/pagar: uppdrag att märka ut renarnas vägar].",
    "Regeringen tillsatte [utredning/beslutad: en utredning om fyrarnas framtid].",
    "I januari tillkallade regeringen [utredning/beslutad: en särskild utredare med uppgift att se över färjelederna].",
    "Just nu utreds [utredning/pagar: hur kommunerna kan få ett ansvar för badplatserna].",
    "Regeringen avser att lägga fram [proposition/aviserad: en proposition om båtlivet].",
    "Regeringen har överlämnat [proposition/foreslagen: en proposition om cykelvägar] till riksdagen.",
    "[proposition/pagar: Betänkandet] bereds inom Regeringskansliet.",
    "Regeringen har infört [lag/genomford: ett nytt brott – hot mot fyrvaktare] – och skärpt [straff/genomford: straffet för grov fyrsläckning].",
    "Regeringen presenterade [program/beslutad: en handlingsplan mot nedskräpning].",
    "Regeringen har tillfört [budget/genomford: 40 miljoner kronor] till rovdjursskyddet.",
    "Regeringen har ändrat [styrning/genomford: instruktionen för Kustbevakningen].",
    "Myndigheten har anställt [personal/genomford: ett tjugotal utredare].",
    "Regeringen har inrättat [organisation/genomford: ett nationellt centrum för skärgården].",
    "Regeringen har tecknat [overenskommelse/beslutad: ett avtal med hamnarna].",
    "[overenskommelse/pagar: Överenskommelsen om lotsarna] ligger fast.",
    "Satsningen på [personal/pagar: 500 fler lotsar till 2024] ligger fast.",
  ])
  func whatCounts(_ marked: String) throws {
    let expected = MarkedText(marked)
    let found = try extraction(of: expected.text, on: Self.day)
    let marks = MarkedText.marks(of: found, in: expected.text)
    #expect(marks.count == expected.marks.count)
    for (one, other) in zip(marks, expected.marks) {
      #expect(one.kind == other.kind)
      #expect(one.status == other.status)
      #expect(one.head.hasPrefix(other.head))
    }
  }

  @Test(arguments: [
    "Regeringen avser inte att tillsätta en utredning om fyrarna.",
    "Regeringen har inga planer på att ändra lagen.",
    "Om läget förvärras kan regeringen komma att tillsätta en utredning.",
    "Regeringen bör lägga fram en proposition.",
    "Det är viktigt att regeringen inför nya regler.",
    "Jag vill inte föregripa utredningens förslag.",
    "Den förra regeringen tillsatte en utredning om fyrarna.",
    "Kommunerna har infört en ny taxa för båtplatser.",
    "Regeringen följer frågan noga.",
    "Sverige ska vara ett tryggt land att leva i.",
    "Gun Flodin har frågat mig om jag avser att tillsätta en utredning.",
  ])
  func whatDoesNot(_ text: String) throws {
    #expect(try extraction(of: text, on: Self.day).measures.map(\.rule) == [])
  }

  /// It ended the reader once: what is decided stood before the clause that decides it.
  @Test(arguments: [
    "Att fyravgiften sänks har regeringen beslutat.",
    "Att taxan för lotsar ska höjas föreslår regeringen i en proposition.",
  ])
  func whatIsDecidedMayStandFirst(_ text: String) throws {
    #expect(try extraction(of: text, on: Self.day).measures.count <= 1)
  }

  @Test func theContentsOfAnAssignmentAreNoMeasures() throws {
    let text = """
      Regeringen har gett Naturvårdsverket i uppdrag att kartlägga våtmarkerna. I uppdraget ingår att lämna förslag på \
      nya regler. Naturvårdsverket ska även analysera kostnaderna. Uppdraget ska redovisas senast den 1 mars 2022.
      """
    let measures = try extraction(of: text, on: Self.day).measures
    #expect(measures.map(\.kind) == [.assignment])
    #expect(measures.first?.deadline == PartialDate("2022-03-01"))
    #expect(measures.first?.agencies == ["Naturvårdsverket"])
  }

  @Test func aReportedAssignmentIsDone() throws {
    let text = "Boverket fick 2019 i uppdrag att mäta altaner. Uppdraget redovisades i januari 2020."
    let measures = try extraction(of: text, on: Self.day).measures
    #expect(measures.map(\.status) == [.done])
    #expect(measures.first?.year == 2019)
  }

  @Test func everyMeasureNamesARuleOfTheTable() throws {
    let text = "Regeringen har tillsatt en utredning och gett Boverket i uppdrag att mäta altaner."
    let measures = try extraction(of: text, on: Self.day).measures
    #expect(measures.allSatisfy { !$0.rule.isEmpty })
  }

  @Test func aFaultInARuleNamesItsLine() throws {
    let lexicon = try Lexicon()
    let heading = "rule\tverbs\tvoice\tsubject\tslot\tnouns\tkind\tpast\tpresent\tfuture\tnear\n"
    let fault = #expect(throws: LanguageDataError.self) {
      try RuleTable(lexicon: lexicon, text: heading + "x\tingenverb\ta\tstate\tobject\tlaw\tlag\tG\tP\tA\t\n")
    }
    #expect(fault?.line == 2)
    #expect(fault?.reason == "the verb “ingenverb” is not in verbs.tsv")
  }
}
