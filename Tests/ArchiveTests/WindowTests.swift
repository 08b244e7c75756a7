import SvarModel
import Testing

@testable import SvarArchive

/// A window is read in another way than places and pages are, and has to say the same.
@Suite struct WindowTests {
  /// Questions of every third day, three of a day now and then, and five without a date.
  private static let archive = Result {
    let archive = try Archive.inMemory()
    let dated = (0..<90).map { number in
      let day = Day(number: Day(iso: "2020-01-01")!.number + number / 4 * 3 + (number % 4 == 0 ? 0 : 1))
      return question(number, lodged: day.description)
    }
    let undated = (90..<95).map { question($0, lodged: nil) }
    let answer = Papers.answer(["2019/20:900"], date: "2020-02-03", text: Papers.text("Lykta."))
    _ = try archive.importing((dated + undated + [.paper(.answer(answer))]), reading: .nothing)
    return archive
  }

  private static func question(_ number: Int, lodged: String?) -> Arrival {
    let words = ["fyr", "lykta", "fyr båt", "fyr fyr båt skär"][number % 4]
    return .paper(
      .question(
        Papers.question(
          "2019/20:\(number + 1)", title: "Titel \(number)", party: number % 3 == 0 ? "S" : "M", lodged: lodged,
          text: Papers.text("Här står \(words)."))))
  }

  private static let items =
    [nil, "H61201", "H7119999"] + stride(from: 1, through: 95, by: 6).map { "H711\($0)" } + ["H712900"]

  @Test(
    arguments: [
      "", "fyr", "lykta", "båt skär", "skär", "fyr -båt", "parti:S", "fyr parti:S", "från:2020-02", "fyr till:2020-02",
      "från:2020-01-10 till:2020-01-20", "datum:2020-02 båt", "finns inte",
    ], [nil, ListRequest.Order.newest, .oldest, .relevance])
  func itSaysWhatPlacesAndPagesSay(_ query: String, _ order: ListRequest.Order?) async throws {
    let archive = try Self.archive.get()
    let request = ListRequest(kind: .question, query: query, order: order)
    let all = try await archive.rows(request, offset: 0, limit: 1_000)
    #expect(all.count == (try await archive.count(request)))
    for (height, page) in [(3, 4), (9, 10)] {
      for text in Self.items {
        let item = text.flatMap { PaperID(rawValue: $0) }.map(ItemID.paper)
        let window = try await archive.window(request, keeping: item, height: height, page: page)
        let index = try await item.asyncFlatMap { try await archive.index(of: $0, in: request) } ?? 0
        let range = ListWindow.range(around: index, height: height, page: page)
        let rows = Array(all.dropFirst(range.lowerBound).prefix(range.count))
        let expected = ListWindow(index: index, offset: range.lowerBound, rows: rows, isEnd: rows.count < range.count)
        let isEmpty = all.isEmpty && window.rows.isEmpty && window.index == 0
        #expect(window == expected || isEmpty, "\(query) \(text ?? "nothing") \(height)")
      }
    }
  }
}

extension Optional {
  fileprivate func asyncFlatMap<Value>(_ work: (Wrapped) async throws -> Value?) async rethrows -> Value? {
    guard let self else { return nil }
    return try await work(self)
  }
}
