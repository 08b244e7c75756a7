import SvarModel
import Testing

@Suite struct DeadlineStateTests {
  @Test(arguments: [
    ("2024", MeasureStatus.ongoing, "2023-01-01", "2024-12-31", DeadlineState.coming),
    ("2024", .ongoing, "2023-01-01", "2025-01-01", .passedInSilence),
    ("2024-02", .ongoing, "2024-02-29", "2024-03-01", .passedInSilence),
    ("2024-02", .ongoing, "2024-03-01", "2024-03-01", .passed),
    ("2024-02", .done, "2023-01-01", "2030-01-01", .kept),
  ])
  func aDeadlineStands(
    _ deadline: String, _ status: MeasureStatus, _ last: String, _ today: String, _ expected: DeadlineState
  ) throws {
    let day = try #require(Day(iso: today))
    #expect(DeadlineState(PartialDate(deadline), status: status, last: Day(iso: last), on: day) == expected)
  }

  @Test func whereThereIsNoneNothingIsSaid() throws {
    let day = try #require(Day(2024, 1, 1))
    #expect(DeadlineState(nil, status: .ongoing, last: nil, on: day) == nil)
    #expect(DeadlineState(PartialDate("2023"), status: .ongoing, last: nil, on: day) == .passedInSilence)
  }
}
