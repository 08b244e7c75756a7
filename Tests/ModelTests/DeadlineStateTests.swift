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
    #expect(DeadlineState(row(.assignment, deadline, status, last: last), on: day) == expected)
  }

  @Test func whereThereIsNoneNothingIsSaid() throws {
    let day = try #require(Day(2024, 1, 1))
    #expect(DeadlineState(row(.assignment, nil, .ongoing), on: day) == nil)
    #expect(DeadlineState(row(.assignment, "2023", .ongoing), on: day) == .passedInSilence)
  }

  @Test(arguments: [
    (MeasureKind.law, MeasureStatus.decided), (.law, .done), (.money, .ongoing), (.programme, .decided),
    (.bill, .proposed), (.organisation, .decided),
  ])
  func whatWasNobodysToDoIsNeverMissed(_ kind: MeasureKind, _ status: MeasureStatus) throws {
    let day = try #require(Day(2024, 1, 1))
    #expect(DeadlineState(row(kind, "2023-06-01", status, last: "2023-01-01"), on: day) == .reached)
    #expect(DeadlineState(row(kind, "2024-06-01", status, last: "2023-01-01"), on: day) == .coming)
  }

  @Test func whatWasPastWhenItWasToldIsNeverMissed() throws {
    let day = try #require(Day(2024, 1, 1))
    let told = row(.other, "2023-06-01", .decided, first: "2023-06-15", last: "2023-06-15")
    #expect(DeadlineState(told, on: day) == .reached)
  }

  private func row(
    _ kind: MeasureKind, _ deadline: String?, _ status: MeasureStatus, first: String? = nil, last: String? = nil
  ) -> MeasureRow {
    MeasureRow(
      id: "a", kind: kind, status: status, name: Marked("fyrarna"), answers: 1, first: first.flatMap { Day(iso: $0) },
      last: last.flatMap { Day(iso: $0) }, deadline: deadline.flatMap { PartialDate($0) })
  }
}
