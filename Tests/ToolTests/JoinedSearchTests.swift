import SvarModel
import Testing

@testable import SvarTool

@Suite struct JoinedSearchTests {
  private func search(_ order: ListRequest.Order) -> JoinedSearch {
    JoinedSearch(
      requests: [ListKind.question, .answer].map { ListRequest(kind: $0, query: "", order: order) }, order: order)
  }

  @Test func questionsAndAnswersComeByDate() async throws {
    let archive = try SampleArchive.make()
    let newest = try await search(.newest).rows(of: archive, offset: 0, limit: 500)
    let oldest = try await search(.oldest).rows(of: archive, offset: 0, limit: 500)
    let total = try await search(.newest).count(in: archive)
    #expect(newest.count == total && oldest.count == total)
    #expect(Set(newest.map(\.id)) == Set(oldest.map(\.id)))
    let dates = newest.compactMap(\.date)
    #expect(dates == dates.sorted(by: >))
    #expect(oldest.compactMap(\.date) == dates.sorted())
    #expect(Set(newest.prefix(12).map { if case .answer = $0 { true } else { false } }) == [true, false])
  }

  @Test func pagesFollowOneAnother() async throws {
    let archive = try SampleArchive.make()
    for order in ListRequest.Order.allCases {
      let search = search(order)
      let all = try await search.rows(of: archive, offset: 0, limit: 60)
      var paged: [ListRow] = []
      for offset in stride(from: 0, to: 60, by: 7) {
        paged += try await search.rows(of: archive, offset: offset, limit: min(7, 60 - offset))
      }
      #expect(paged.map(\.id) == all.map(\.id))
    }
  }
}
