import SvarModel
import Testing

@testable import SvarArchive

/// Days of a query are spans of rows that an index is asked within.
@Suite struct SpanTests {
  /// A question a month from January 2019 on, every other of which has the word, and one without a date.
  private static let archive = Result {
    let archive = try Archive.inMemory()
    let arrivals = (0..<36).map { month in
      let day = "\(2019 + month / 12)-\(month % 12 < 9 ? "0" : "")\(month % 12 + 1)-15"
      return arrival(month + 1, month % 2 == 0 ? "Båten kom." : "Tåget kom.", day)
    }
    _ = try archive.importing(arrivals + [arrival(99, "Båten kom aldrig.", nil)], reading: .nothing)
    return archive
  }

  private static func arrival(_ number: Int, _ text: String, _ day: String?) -> Arrival {
    .paper(
      .question(
        Papers.question(
          "2019/20:\(number)", title: "Ett", party: number < 20 ? "M" : "S", lodged: day, text: Papers.text(text))))
  }

  @Test(arguments: [
    ("datum:2020", Array(13...24)), ("båt datum:2020", [13, 15, 17, 19, 21, 23]),
    ("båt från:2020-03 till:2020-07", [15, 17, 19]), ("från:2020-03 båt till:2020-07 parti:M", [15, 17, 19]),
    ("från:2020-03 till:2020-10 parti:S", [20, 21, 22]), ("från:2020 till:2019 båt", []), ("från:2020 till:2019", []),
    ("-datum:2019..2020 båt", [25, 27, 29, 31, 33, 35, 99]), ("tåg (datum:2019-02 ELLER datum:2021-12)", [2, 36]),
    ("datum:2019-02 ELLER datum:2021-12", [2, 36]), ("-båt datum:2020-01..2020-04", [14, 16]),
    ("datum:2020-01..2020-06 datum:2020-04..2020-12 -parti:S", [16, 17, 18]),
    ("datum:2019 typ:debatt", []), ("båt datum:2019 typ:debatt", []),
  ])
  func aPaperIsFoundByItsDay(_ query: String, _ numbers: [Int]) async throws {
    let archive = try Self.archive.get()
    let expected = numbers.map { "2019/20:\($0)" }
    #expect(
      try await archive.found(query)
        == (numbers.contains(99) ? expected.dropLast().reversed() + ["2019/20:99"] : expected.reversed()))
    let facets = try await archive.facets(ListRequest(kind: .question, query: query))
    let parties = facets.first { $0.field == .party }?.values ?? []
    #expect(parties.map(\.count).reduce(0, +) == numbers.count)
  }

  @Test func theOldestComeFirstWhereThatIsAsked() async throws {
    let archive = try Self.archive.get()
    #expect(
      try await archive.found("båt från:2021-03 sortera:äldst") == [27, 29, 31, 33, 35].map { "2019/20:\($0)" })
    let all = try await archive.found("båt sortera:äldst")
    #expect(all.first == "2019/20:1")
    #expect(all.last == "2019/20:99")
  }
}
