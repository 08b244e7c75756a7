import SvarArchive
import SvarModel
import SvarTestSupport
import Testing

@Suite("What is marked", .enabled(if: SwedishDictionary.isThere)) struct WordMarkTests {
  private func archive() throws -> Archive {
    let archive = try Archive.inMemory()
    _ = try archive.importing(
      [
        .paper(
          .question(
            Papers.question(
              "2020/21:1", title: "Gängkriminaliteten och skolböckerna", minister: nil,
              text: Papers.text(
                "Några ord först.", "ÅRETS GÄNGKRIMINALITET är 🚓 dyr. Skolböckernas bok-hylla; kriminaliteten.")))),
        .paper(
          .answer(
            Papers.answer(
              ["2020/21:1"], .interpellation, title: "Svar", text: Papers.text("Kriminaliteten minskar."),
              debate: [
                Speech(number: 1, speaker: "Ada Dikt", party: Party("V"), text: Papers.text("Gängkriminaliteten!"))
              ]))),
      ], reading: .nothing)
    return archive
  }

  @Test("is the part of a compound, else the whole form: in title, snippet, text and debate") func everywhere()
    async throws
  {
    let archive = try archive()
    guard
      case .question(let row)? = try await archive.rows(
        ListRequest(kind: .question, query: "kriminalitet"), offset: 0, limit: 1
      ).first
    else {
      Issue.record("no row")
      return
    }
    #expect(row.title.bracketed == "Gäng[kriminaliteten] och skolböckerna")
    #expect(row.snippet?.bracketed.contains("ÅRETS GÄNG[KRIMINALITET] är 🚓 dyr.") == true, "\(row.snippet as Any)")
    #expect(row.snippet?.bracketed.contains("[kriminaliteten]") == true, "\(row.snippet as Any)")
    let question = try #require(try await archive.paper(row.id, query: "kriminalitet")?.questions.first)
    #expect(question.title.bracketed == "Gäng[kriminaliteten] och skolböckerna")
    #expect(
      try await archive.marked("kriminalitet") == [
        "Några ord först. ÅRETS GÄNG[KRIMINALITET] är 🚓 dyr. Skolböckernas bok-hylla; [kriminaliteten]."
      ])
    let id = try #require(PaperID(rawValue: "H8101-SVAR"))
    let answer = try #require(
      try await archive.paper(id, query: "typ:debatt kriminalitet")?.answers.first)
    #expect(
      answer.debateHits.flatMap { $0 }.map {
        answer.answer.debate[0].text.paragraphs[$0.paragraph].text.text(in: $0.span)
      }
        == ["kriminaliteten"])
  }

  @Test("covers each term's stretch where two terms meet in one word")
  func twoTerms() async throws {
    let archive = try Sayings.archive(["Gängkriminaliteten växer.", "Skolböckernas ryggar."])
    #expect(try await archive.marked("gäng kriminalitet") == ["[Gäng][kriminaliteten] växer."])
    #expect(try await archive.marked("bok skola") == ["[Skol][böckernas] ryggar."])
    #expect(try await archive.marked("gäng*") == ["[Gängkriminaliteten] växer."])
    #expect(try await archive.marked("*kriminaliteten") == ["[Gängkriminaliteten] växer."])
  }
}
