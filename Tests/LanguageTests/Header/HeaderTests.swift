import SvarModel
import Testing

@testable import SvarLanguage

/// Head, recap and foot of answers, in invented words.
@Suite struct HeaderTests {
  @Test func aWrittenAnswerThatWasHandedOver() throws {
    let text = """
      Svar på fråga 2020/21:912 av Ylva Tallroth (M)
      Fyrarna längs kusten
      Ylva Tallroth har frågat miljö- och klimatministern hur hon avser att rädda fyrarna. Frågan har överlämnats till mig.
      Regeringen följer frågan.
      Stockholm den 3 mars 2021
      Orvar Lindeskog
      """
    let header = try extraction(of: text).header
    #expect(header.references == [Reference("2020/21:912")])
    #expect(header.kind == .written)
    #expect(header.askers == [Person(name: "Ylva Tallroth", party: Party("M"))])
    #expect(header.title == "Fyrarna längs kusten")
    #expect(header.addressee == "miljö- och klimatministern")
    #expect(header.transferred)
    #expect(header.place == "Stockholm")
    #expect(header.date == Day(2021, 3, 3))
    #expect(header.answeredBy?.name == "Orvar Lindeskog")
  }

  @Test func anInterpellationInTheChambersRecord() throws {
    let text = """
      § 9 Svar på interpellationerna 2018/19:143, 144 och 151 om broarna i norr
      Anf. 31 Statsrådet VERA AF HELLBERG (S):
      Herr talman! Nils Grankvist och Siv Omberg har frågat mig om broarna. Karin B Ros har frågat civilministern om färjorna. Arbetet inom regeringen är så fördelat att det är jag som svarar.
      Broarna är gamla.
      """
    let header = try extraction(of: text).header
    #expect(header.references.map(\.description) == ["2018/19:143", "2018/19:144", "2018/19:151"])
    #expect(header.kind == .interpellation)
    #expect(header.askers.map(\.name) == ["Nils Grankvist", "Siv Omberg", "Karin B Ros"])
    #expect(header.title == "broarna i norr")
    #expect(header.answeredBy == Minister(title: "Statsrådet", name: "VERA AF HELLBERG", party: Party("S")))
    #expect(header.transferred)
    #expect(header.addressee == "civilministern")
  }

  @Test(arguments: [
    (
      "Svar på fråga 2017/18:77 av Johan Fors (M) Renar på vägen och 2017/18:103 av Eli Snäll Rahm (KD) Älgar på vägen",
      2
    ),
    ("Svar på fråga av Ulla Anderdal (V) 2018/19:608", 1),
    ("Svar på fråga 2020/21:2521 Tåg och fråga 2020/21:2542 Spår, båda av Markus Vik (SD)", 1),
  ])
  func headingsOfManyShapes(heading: String, askers: Int) throws {
    let header = try extraction(of: heading + "\nNågon har frågat mig om tåg.\n").header
    #expect(header.askers.count == askers)
    #expect(!header.references.isEmpty)
  }

  @Test func whatIsNotThereStaysUnknown() throws {
    let header = try extraction(of: "Regeringen gör ingenting alls.").header
    #expect(header == AnswerHeader())
  }

  @Test func aWordBeforeANameIsNoPartOfIt() throws {
    let text = """
      5 § Svar på interpellation 2002/03:903 om släckta fyrar
      Anf. 1 Näringsminister MONA EXEMPEL (s):
      Fru talman! Per Alm har frågat näringsminister
      Sten Påhitt vilka steg han tänker ta för att fyrarna ska lysa.
      Av lätt insedda skäl är det jag som besvarar interpellationen.
      Enligt Per Alm pekar mycket på att lamporna är gamla.
      """
    #expect(try extraction(of: text).header.askers.map(\.name) == ["Per Alm"])
    let told = text.replacing("Fru talman! Per Alm har frågat näringsminister\nSten Påhitt", with: "Frågan är")
    #expect(try extraction(of: told).header.askers.map(\.name) == ["Per Alm"])
  }
}
