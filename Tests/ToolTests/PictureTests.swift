import SvarArchive
import SvarModel
import SvarTestSupport
import SvarTool
import Testing

/// What a list looks like from afar, held against what the search itself finds.
@Suite struct PictureTests {
  @Test(arguments: ListKind.allCases, ["", "kommun", "finnsinte"])
  func everyMonthAndBandIsTheSearchThatItSays(kind: ListKind, query: String) async throws {
    let archive = try SampleArchive.make()
    let picture = try await archive.picture(ListRequest(kind: kind, query: query))
    #expect(picture.months == picture.months.sorted())
    for month in picture.months {
      let narrowed = ListRequest(kind: kind, query: query + " " + month.narrowing)
      #expect(try await archive.count(narrowed) == month.count, "\(kind) \(month)")
    }
    for band in picture.days {
      let narrowed = ListRequest(kind: kind, query: query + " " + band.narrowing)
      #expect(try await archive.count(narrowed) == band.count, "\(kind) \(band)")
      #expect(band.late + band.unknown <= band.count)
    }
    #expect(picture.days.isEmpty || picture.days.map(\.first) == ListPicture.DayBand.all.map(\.first))
    let count = try await archive.count(ListRequest(kind: kind, query: query))
    #expect(query == "finnsinte" ? picture == ListPicture() : picture.months.isEmpty == (count == 0))
  }

  @Test func anAnswerIsLateAfterItsLastDay() throws {
    // A question lodged on a Monday is due on the Wednesday of the week after.
    let lodged = try #require(Day(2020, 9, 14))
    #expect(AnswerDeadline.isLate(answeredAfter: 9, of: .written, lodged: lodged) == false)
    #expect(AnswerDeadline.isLate(answeredAfter: 10, of: .written, lodged: lodged) == true)
    // On a Thursday the hour decides, and is not told.
    #expect(AnswerDeadline.isLate(answeredAfter: 9, of: .written, lodged: lodged.adding(days: 3)) == nil)
    #expect(AnswerDeadline.isLate(answeredAfter: 14, of: .interpellation, lodged: lodged) == false)
    #expect(AnswerDeadline.isLate(answeredAfter: 15, of: .interpellation, lodged: lodged) == true)
  }
}
