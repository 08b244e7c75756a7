import Foundation
import SvarModel
import SvarSettings
import Testing

@testable import SvarTool

@Suite struct SuggestionTests {
  private func search(_ query: String) -> JoinedSearch {
    JoinedSearch(requests: [ListKind.question, .answer].map { ListRequest(kind: $0, query: query) }, order: .newest)
  }

  @Test func whatToAskInsteadIsCountedInAllLists() async throws {
    let archive = try SampleArchive.make()
    for query in ["vrag", "skyddsjagt", "parti:M zebra", "varg zebra", "\"jakt på björn i natt\" parti:M"] {
      #expect(try await search(query).count(in: archive) == 0, "\(query)")
      let offered = try await search(query).suggestions(of: archive)
      #expect(!offered.isEmpty && offered.count <= 5, "\(query)")
      #expect(Set(offered.map(\.query)).count == offered.count)
      for suggestion in offered {
        #expect(try await search(suggestion.query).count(in: archive) == suggestion.count, "\(suggestion)")
      }
    }
    #expect(try await search("vrag").suggestions(of: archive).first?.query == "varg")
    #expect(try await search("varg").suggestions(of: archive).isEmpty)
  }

  @Test func aSuggestionIsASentenceInBothLanguages() {
    let near = Suggestion(reason: .nearWord(typed: "vrag", meant: "varg"), query: "varg", count: 4)
    let without = Suggestion(reason: .without("zebra"), query: "varg", count: 4)
    #expect(ToolWords(.swedish).suggestion(near) == "Menade du varg i stället för vrag? 4 träffar: varg")
    #expect(ToolWords(.english).suggestion(near) == "Did you mean varg for vrag? 4 found: varg")
    #expect(ToolWords(.swedish).suggestion(without) == "Utan zebra: 4 träffar: varg")
    #expect(ToolWords(.english).suggestion(without) == "Without zebra: 4 found: varg")
  }

  @Test func onlyASearchThatFindsNothingHasTheKey() throws {
    let letters = Suggestion(reason: .swedishLetters(typed: "atgard", meant: "åtgärd"), query: "åtgärd", count: 2)
    let nothing = SearchForm(
      query: "atgard", total: 0, milliseconds: 1, results: [], suggestions: [SuggestionForm(letters)])
    #expect(
      try JSONText.of(nothing)
        == #"{"milliseconds":1,"query":"atgard","results":[],"suggestions":[{"meant":"åtgärd","query":"åtgärd","#
        + #""reason":"swedishLetters","total":2,"typed":"atgard"}],"total":0}"#)
    let found = SearchForm(query: "åtgärd", total: 1, milliseconds: 1, results: [])
    #expect(try JSONText.of(found) == #"{"milliseconds":1,"query":"åtgärd","results":[],"total":1}"#)
  }
}
