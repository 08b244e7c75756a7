import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@Suite("A phrase", .enabled(if: SwedishDictionary.isThere)) struct PhraseFormTests {
  private static let texts = [
    "De organiserade brotten ökar.", "Ett organiserat brott skedde.", "Brott är ofta organiserade.",
    "Organiserad brottslighet ökar.", "Den organiserade ekobrottsligheten ökar.", "Kriminella nätverk växer.",
  ]

  @Test(
    "is found with each word in its forms, and marked as one",
    arguments: [
      ("\"organiserat brott\"", ["De [organiserade brotten] ökar.", "Ett [organiserat brott] skedde."]),
      ("\"organiserade brotten\"", ["De [organiserade brotten] ökar.", "Ett [organiserat brott] skedde."]),
      ("\"kriminellt nätverk\"", ["[Kriminella nätverk] växer."]),
      ("=\"organiserat brott\"", ["Ett [organiserat brott] skedde."]), ("=\"organiserade brott\"", []),
      ("=\"kriminellt nätverk\"", []), ("\"brott organiserade\"", []),
      ("\"organiserad brottslighet\"", ["[Organiserad brottslighet] ökar."]),
      (
        "\"organiserade brott*\"",
        [
          "De [organiserade brotten] ökar.", "Ett [organiserat brott] skedde.", "[Organiserad brottslighet] ökar.",
        ]
      ),
    ])
  func inflected(_ query: String, _ expected: [String]) async throws {
    let marked = try await Sayings.archive(Self.texts).marked(query)
    #expect(marked == expected)
  }

  @Test("whose last word is only begun finds nothing else, however short the beginning") func begun() async throws {
    let archive = try Sayings.archive([
      "Som sagt är det kallt.", "Som det är sagt.", "Sagt och gjort, som jag ser det.",
    ])
    #expect(try await archive.marked("\"som sa*\"") == ["[Som sagt] är det kallt."])
    #expect(try await archive.marked("=\"som s*\"") == ["[Som sagt] är det kallt."])
  }

  @Test("that goes on in the next paragraph is found, and marked in both") func acrossParagraphs() async throws {
    let archive = try Archive.inMemory()
    let text = Papers.text("Här är de organiserade", "brotten, och", "inget mer.")
    _ = try archive.importing(
      [.paper(.question(Papers.question("2020/21:1", title: "Ett", text: text)))], reading: .nothing)
    #expect(
      try await archive.marked("\"organiserat brott\"") == ["Här är de [organiserade] [brotten], och inget mer."])
    #expect(
      try await archive.marked("=\"brotten och inget\" mer") == [
        "Här är de organiserade [brotten, och] [inget] [mer]."
      ])
  }

  @Test(
    "that is half typed is found as far as it goes",
    arguments: [
      ("\"organiserat", ["2020/21:5", "2020/21:4", "2020/21:3", "2020/21:2", "2020/21:1"]),
      ("\"organiserat b", ["2020/21:4", "2020/21:3", "2020/21:2", "2020/21:1"]),
      ("\"organiserat brot", ["2020/21:4", "2020/21:2", "2020/21:1"]),
      ("\"organiserat brott", ["2020/21:4", "2020/21:2", "2020/21:1"]),
      // A word that the archive never met is not looked up while it is typed.
      ("\"organiserat brottet", []),
      ("\"kriminellt nät", ["2020/21:6"]), ("=\"organiserat brot", ["2020/21:2"]),
    ])
  func halfTyped(_ query: String, _ expected: [String]) async throws {
    let found = try await Sayings.archive(Self.texts).found(query, typed: true)
    #expect(found == expected)
  }
}
