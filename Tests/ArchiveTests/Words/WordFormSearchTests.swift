import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@Suite("A search for a word", .enabled(if: SwedishDictionary.isThere)) struct WordFormSearchTests {
  @Test(
    "finds its forms, and marks the whole of each",
    arguments: [
      ("bok", ["Två [böcker] låg kvar.", "[Bokens] rygg var trasig."]),
      ("böckernas", ["Två [böcker] låg kvar.", "[Bokens] rygg var trasig."]),
      ("hand", ["Hon höll i [händerna]."]),
      ("ge", ["Ministern [gav] besked.", "Han har [givit] upp."]),
      ("föreslå", ["Utredaren [föreslog] en lag."]),
      ("stor", ["En [större] båt kom."]),
      ("vararen", []),
    ])
  func forms(_ query: String, _ expected: [String]) async throws {
    let archive = try Sayings.archive(
      [
        "Två böcker låg kvar.", "Bokens rygg var trasig.", "Hon höll i händerna.", "Ministern gav besked.",
        "Han har givit upp.", "Utredaren föreslog en lag.", "En större båt kom.", "Boken utan s är inte handen.",
      ].dropLast())
    let marked = try await archive.marked(query)
    #expect(marked == expected)
  }

  @Test(
    "finds it inside compounds, and marks exactly its part",
    arguments: [
      ("kriminalitet", ["Gäng[kriminaliteten] växer.", "[Kriminaliteten] minskar."]),
      ("gäng", ["[Gäng]kriminaliteten växer."]),
      ("gängkriminalitet", ["[Gängkriminaliteten] växer."]),
      ("polis", ["[Polis]anställda räknas.", "[Polisens] hundar."]),
      ("anställd", ["Polis[anställda] räknas.", "Två [anställdes]."]),
      ("bokföring", ["Folk[bokföringens] fel."]), ("bok", []),
      ("anställda", ["Polis[anställda] räknas.", "Två [anställdes]."]),
      ("arbete", ["[Arbets]marknaden väntar."]), ("marknad", ["Arbets[marknaden] väntar."]),
      ("hund", ["Polisens [hundar]."]),
    ])
  func parts(_ query: String, _ expected: [String]) async throws {
    let archive = try Sayings.archive([
      "Gängkriminaliteten växer.", "Kriminaliteten minskar.", "Polisanställda räknas.", "Polisens hundar.",
      "Folkbokföringens fel.", "Arbetsmarknaden väntar.",
      "Två anställdes.",
    ])
    let marked = try await archive.marked(query)
    #expect(marked == expected)
  }

  @Test(
    "does not mix it with words that only look alike",
    arguments: [
      ("val", ["Ett [val] hölls.", "[Valet] räknas om."]), ("valp", ["En [valp] skäller."]),
      ("länk", ["En [länk] brast."]), ("bil", ["En [bil] stannade."]), ("bilateral", ["Ett [bilateralt] möte."]),
      ("brott", ["[Brottet] utreds."]), ("var", ["Det [var] kallt."]), ("vara", ["Det [var] kallt.", "Goda [varor]."]),
      ("gift", ["Ett [gift] spreds."]), ("visa", ["De [visade] vägen."]),
    ])
  func different(_ query: String, _ expected: [String]) async throws {
    let archive = try Sayings.archive([
      "Ett val hölls.", "Valet räknas om.", "En valp skäller.", "En länk brast.", "Att länka samman.",
      "En bil stannade.",
      "Ett bilateralt möte.", "Brottet utreds.", "Brottningen sköts upp.", "Det var kallt.", "Goda varor.",
      "Ett gift spreds.", "De gifta paren.", "De visade vägen.", "Ett visum söktes.",
    ])
    let marked = try await archive.marked(query)
    #expect(marked == expected)
  }

  @Test("with = before it finds the one form") func exact() async throws {
    let archive = try Sayings.archive(["Polisen kom.", "En polis kom.", "Polisbilen kom."])
    #expect(try await archive.marked("=polis") == ["En [polis] kom."])
    #expect(try await archive.marked("polis -=polisen") == ["En [polis] kom.", "[Polis]bilen kom."])
  }

  @Test("leads a form that the archive never met to what it has, by dictionary and by tables") func unseen()
    async throws
  {
    let archive = try Sayings.archive([
      "Fyrvaktaren rodde.", "Två bokhyllor föll.", "Myndigheten teg.", "Han höll ordet.",
    ])
    #expect(try await archive.marked("myndigheternas") == ["[Myndigheten] teg."])
    #expect(try await archive.marked("hyllornas") == ["Två bok[hyllor] föll."])
    #expect(try await archive.marked("böckernas") == ["Två [bok]hyllor föll."])
    #expect(try await archive.marked("hållit") == ["Han [höll] ordet."])
    #expect(try await archive.marked("zebrornas") == [])
  }

  @Test("finds a word that is still being typed by its beginning, and by what it is already a form of")
  func typed() async throws {
    let archive = try Sayings.archive(["Två böcker låg kvar.", "Bokhyllan föll.", "Boxen öppnades."])
    #expect(try await archive.found("bok", typed: true) == ["2020/21:2", "2020/21:1"])
    #expect(try await archive.found("böcke", typed: true) == ["2020/21:1"])
    #expect(try await archive.found("bo", typed: true) == ["2020/21:3", "2020/21:2"])
  }
}
