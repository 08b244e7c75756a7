import SvarModel
import SvarTool
import Testing

@testable import SvarArchive

@Suite("Counting") struct StatisticTests {
  @Test("each value's narrowing finds as many rows as it says", arguments: StatisticField.allCases)
  func narrowings(_ field: StatisticField) async throws {
    let archive = try SampleArchive.make()
    for (kind, query) in [(field.list, "kommun OR region")] + ListKind.allCases.map({ ($0, "") }) {
      let request = ListRequest(kind: kind, query: query)
      guard let statistic = try await archive.statistic(field, of: request) else {
        #expect(kind != field.list)
        continue
      }
      #expect(try await archive.count(request) == statistic.total)
      if kind == field.list, query.isEmpty { #expect(!statistic.values.isEmpty) }
      for value in statistic.values {
        let narrowed = query.isEmpty ? value.narrowing : "(\(query)) \(value.narrowing)"
        let count = try await archive.count(ListRequest(kind: kind, query: narrowed))
        #expect(count == value.count, "\(kind) \(narrowed)")
      }
      #expect(statistic.values.map(\.count).reduce(statistic.unknown, +) >= statistic.total)
    }
  }

  @Test("months come in their order, and every row stands in one") func months() async throws {
    let statistic = try #require(try await SampleArchive.make().statistic(.month, of: ListRequest(kind: .question)))
    #expect(statistic.values.map(\.label) == statistic.values.map(\.label).sorted())
    #expect(statistic.values.map(\.count).reduce(0, +) + statistic.unknown == statistic.total)
  }

  @Test("what finds nothing has nothing to count") func nothing() async throws {
    for field in StatisticField.allCases {
      let request = ListRequest(kind: field.list, query: "=finnsinte")
      let statistic = try #require(try await SampleArchive.make().statistic(field, of: request))
      #expect(statistic.values.isEmpty && statistic.total == 0)
    }
  }
}
