import SvarModel
import Testing

@testable import SvarArchive

/// Ministers as the chamber's records print them: in capitals, and with the hyphens of line breaks.
@Suite struct WrittenNameTests {
  private func archive() throws -> Archive {
    let archive = try Archive.inMemory(usesDictionary: false)
    let spellings = ["TORE FYR-VAKT", "TORE FYRVAKT", "Tore Fyrvakt", "ANNA-LISA SJÖ-GREN"]
    let papers = spellings.enumerated().map { number, name in
      Arrival.paper(
        .answer(
          Papers.answer(
            ["2002/03:\(number + 1)"], title: "Fyrarna", minister: Minister(title: "Sjöminister", name: name),
            date: "2002-11-0\(number + 1)", text: Papers.text("Fyren är tänd."))))
    }
    _ = try archive.importing(papers, reading: .nothing)
    return archive
  }

  @Test func aNameIsFoundHoweverItWasBroken() async throws {
    let archive = try archive()
    #expect(try await archive.count(ListRequest(kind: .answer, query: "minister:fyrvakt")) == 3)
    #expect(try await archive.count(ListRequest(kind: .answer, query: "minister:\"Tore Fyrvakt\"")) == 3)
    #expect(try await archive.count(ListRequest(kind: .answer, query: "minister:Sjögren")) == 1)
    #expect(try await archive.count(ListRequest(kind: .answer, query: "minister:\"Anna-Lisa Sjö-Gren\"")) == 1)
  }

  @Test func spellingsOfOneNameAreOneMinister() async throws {
    let found = try await archive().ministers(limit: 10)
    #expect(found.rows.map(\.name) == ["Tore Fyrvakt", "ANNA-LISA SJÖ-GREN"])
    #expect(found.rows.map(\.answers) == [3, 1])
  }

  @Test func whatIsShownIsAsWritten() async throws {
    let paper = try await archive().paper(PaperID(rawValue: "GQ121")!, query: "")
    #expect(paper?.answers.first?.answer.answeredBy?.name == "TORE FYR-VAKT")
  }
}
