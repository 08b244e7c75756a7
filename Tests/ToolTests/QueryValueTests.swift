import SvarArchive
import SvarModel
import SvarSettings
import SvarTool
import Testing

@testable import SvarBrowser

/// What the browser writes into a query in either language the archive reads as the same.
@Suite struct QueryValueTests {
  @Test func bothNamesOfAValueFindTheSame() async throws {
    let sample = try SampleArchive.make()
    for (field, names) in QueryValues.names {
      let english = QueryCompletion.name(of: field, in: .english)
      for name in names {
        for kind in [ListKind.question, .measure] {
          let swedishCount = try await sample.count(ListRequest(kind: kind, query: "\(field):\(name.swedish)"))
          let englishCount = try await sample.count(ListRequest(kind: kind, query: "\(english):\(name.english)"))
          #expect(swedishCount == englishCount, "\(field):\(name.swedish), \(english):\(name.english)")
        }
      }
    }
  }

  @Test func theyAreTurnedFromOneLanguageToTheOther() {
    #expect(QueryValues.name(of: "uppdrag,budget", field: "measure", in: .english) == "assignment,money")
    #expect(QueryValues.name(of: "answered", field: "status", in: .swedish) == "besvarad")
    #expect(QueryValues.name(of: "Skatteverket", field: "agency", in: .english) == "Skatteverket")
    #expect(QueryValues.name(of: "den andra", field: "åtgärd", in: .english) == "den andra")
  }
}
