import SvarModel
import Testing

@testable import SvarLanguage

@Suite("What will not be done") struct RefusalTests {
  private func refusals(_ sentences: String) throws -> (text: String, found: [Refusal]) {
    let text =
      "Svar på fråga 2020/21:9101 av Vera Exempel (MP) Fyrarna vid kusten\n\n"
      + "Vera Exempel har frågat mig om jag avser att tända fyrarna.\n\n\(sentences)\n\nStockholm den 3 mars 2021\n\nNils Påhitt\n"
    return (text, try extraction(of: text).refusals)
  }

  private func acts(_ sentences: String) throws -> [String] {
    let (text, found) = try refusals(sentences)
    return found.map { text[$0.act] }
  }

  @Test(
    "is told by the minister in many ways",
    arguments: [
      ("Jag avser inte att tända några fyrar.", "tända några fyrar", "intends-not"),
      (
        "Regeringen avser därför för närvarande inte att tända några fyrar, men följer frågan.", "tända några fyrar",
        "intends-not"
      ),
      (
        "Mot den bakgrunden avser jag inte att ta något initiativ i frågan.", "ta något initiativ i frågan",
        "intends-not"
      ),
      ("Jag tänker inte föreslå en fyrskatt.", "föreslå en fyrskatt", "intends-not-verb"),
      ("Regeringen har inga planer på att införa en fyrskatt.", "införa en fyrskatt", "no-plans"),
      ("Det finns i dag inga planer på att släcka fyren.", "släcka fyren", "no-plans"),
      ("Jag är inte beredd att ändra reglerna om fyrar.", "ändra reglerna om fyrar", "not-ready"),
      ("Det är inte aktuellt att bygga fler fyrar.", "bygga fler fyrar", "not-relevant"),
      ("Jag ser inget behov av att se över lagen om fyrar.", "se över lagen om fyrar", "no-need"),
      ("Regeringen har inte för avsikt att sälja fyrarna.", "sälja fyrarna", "no-intention"),
      ("Jag avser inga ändringar av reglerna om fyrar.", "ändringar av reglerna om fyrar", "intends-no"),
      ("Regeringen planerar inte för närvarande att bygga fyrar.", "bygga fyrar", "plans-not"),
      ("Regeringen överväger inte en skatt på fyrar.", "en skatt på fyrar", "considers-not"),
      ("Regeringen har ingen ambition att sälja fyrarna.", "sälja fyrarna", "no-intention-noun"),
      ("Det finns inga planer på en skatt på fyrar.", "en skatt på fyrar", "no-plans-noun"),
      ("Jag kommer inte att föreslå en fyrskatt.", "föreslå en fyrskatt", "will-not"),
      ("Regeringen tar inga initiativ för att sälja fyrarna.", "att sälja fyrarna", "no-initiative"),
      ("Jag finner inte skäl att vidta någon åtgärd.", "vidta någon åtgärd", "no-reason"),
    ]) func ways(_ sentence: String, _ act: String, _ rule: String) throws
  {
    let (text, found) = try refusals(sentence)
    #expect(found.map { text[$0.act] } == [act])
    #expect(found.map(\.rule) == [rule])
    #expect(found.allSatisfy { text[$0.sentence] == sentence && $0.clause.start <= $0.act.start })
  }

  @Test(
    "is not what only sounds like it",
    arguments: [
      "Jag avser inte bara att tända fyrarna utan också att måla dem.",
      "Kommunen avser inte att tända några fyrar.", "Han tänker inte föreslå en fyrskatt.",
      "Avser regeringen inte att tända några fyrar?", "Fyrarna kommer inte att släckas i år.",
      "Jag avser att tända fyrarna.", "Det finns inga fyrar här.",
      "Jag kommer inte att vara nöjd förrän alla fyrar lyser.", "Jag tänker inte spekulera i fyrarnas framtid.",
      "Jag har ingen ambition att på något sätt försvåra för fyrarna.", "Jag avser inte att föregripa fyrutredningen.",
    ]) func others(_ sentence: String) throws
  {
    #expect(try acts(sentence).isEmpty)
  }

  @Test("names the agencies of its clause, and is never a measure") func agencies() throws {
    let (text, found) = try refusals("Jag avser inte att ge Sjöfartsverket i uppdrag att tända fyrarna.")
    #expect(found.map(\.agencies) == [["Sjöfartsverket"]])
    #expect(try extraction(of: text).measures.isEmpty)
  }

  @Test(
    "a rule that cannot be read is named with its line",
    arguments: [
      ("a\tminister\tavser", "a rule has two words or more, and … only between them"),
      ("a\tkungen\tavser inte", "the subject is minister, any or none"),
      ("a\tnone\tavser inte", "what is no act is one word, with | between several"),
      ("a\tany\tavser … inte …", "a rule has two words or more, and … only between them"),
    ]) func faults(_ line: String, _ reason: String) throws
  {
    let table = try DataTable(file: "refusals.tsv", text: "rule\tsubject\twords\n\(line)\n", needed: ["rule"])
    #expect(throws: LanguageDataError(file: "refusals.tsv", line: 2, reason: reason)) { try RefusalTable(table) }
  }
}
