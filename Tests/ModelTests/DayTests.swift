import SvarModel
import Testing

@Suite struct DayTests {
  @Test func daysAreNumberedFrom1970() throws {
    #expect(Day(number: 0).description == "1970-01-01")
    #expect(try #require(Day(2000, 3, 1)).number == 11_017)
    for number in stride(from: -200_000, through: 200_000, by: 97) {
      #expect(Day(number: number).number == number)
    }
  }

  @Test func weekdaysBeginOnMonday() throws {
    #expect(try #require(Day(2020, 9, 30)).weekday == 3)
    #expect(try #require(Day(2020, 9, 27)).weekday == 7)
    #expect(try #require(Day(1969, 12, 31)).weekday == 3)
  }

  @Test(arguments: ["2021-02-29", "2020-13-01", "2020-00-10", "20-01-01", "2020-1-1", "igår", ""])
  func whatIsNoDayIsRefused(text: String) {
    #expect(Day(iso: text) == nil)
  }

  @Test func aClockIsLeftOut() {
    #expect(Day(iso: "2024-06-28 00:00:00") == Day(2024, 6, 28))
    #expect(Day(iso: "2024-06-28T10:00") == Day(2024, 6, 28))
  }

  @Test func partialDatesKeepWhatIsKnown() {
    #expect(PartialDate("2024")?.description == "2024")
    #expect(PartialDate("2024-05")?.description == "2024-05")
    #expect(PartialDate("2024-02")?.lastDay == Day(2024, 2, 29))
    #expect(PartialDate("2024-02-30") == nil)
    #expect(PartialDate("24") == nil)
  }

  @Test(arguments: [(2018, "2018-04-01"), (2019, "2019-04-21"), (2020, "2020-04-12"), (2024, "2024-03-31")])
  func easterFollowsTheMoon(year: Int, day: String) {
    #expect(Holidays.easter(year).description == day)
  }
}
