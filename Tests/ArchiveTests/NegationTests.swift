import SvarModel
import Testing

@testable import SvarArchive

/// Without something means: everything that it does not find, also where nothing is known.
@Suite struct NegationTests {
  private static let archive = Result {
    let archive = try Archive.inMemory()
    _ = try archive.importing(
      [
        .paper(.question(Papers.question("2020/21:1", title: "Ett", party: "M", text: Papers.text("Båten.")))),
        .paper(.question(Papers.question("2020/21:2", title: "Två", party: "", text: Papers.text("Båten.")))),
        .paper(.question(Papers.question("2020/21:3", title: "Tre", party: "S", text: Papers.text("Tåget.")))),
        .paper(.answer(Papers.answer(["2020/21:1"], date: "2020-10-30", text: Papers.text("Båten.")))),
        .paper(.answer(Papers.answer(["2020/21:9"], text: Papers.text("Båten.")))),
      ], reading: .nothing)
    return archive
  }

  @Test(arguments: [
    ("-parti:M", ["2020/21:3", "2020/21:2"]), ("-parti:M båt", ["2020/21:2"]), ("-parti:M -parti:S", ["2020/21:2"]),
    ("-(parti:M båt)", ["2020/21:3", "2020/21:2"]), ("tåg ELLER -parti:M", ["2020/21:3", "2020/21:2"]),
    ("-svarstid:>14", ["2020/21:3", "2020/21:2"]), ("-status:försenad parti:M", ["2020/21:1"]),
  ])
  func questionsAreFound(_ query: String, _ expected: [String]) async throws {
    #expect(try await Self.archive.get().found(query) == expected)
  }

  @Test func answersWhoseDaysAreNotKnownAreFound() async throws {
    let archive = try Self.archive.get()
    #expect(try await archive.found("svarstid:>14", .answer) == ["H8121"])
    #expect(try await archive.found("-svarstid:>14", .answer) == ["H8129"])
    #expect(try await archive.found("båt -svarstid:<=14", .answer) == ["H8121", "H8129"])
  }
}
