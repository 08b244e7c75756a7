import SvarModel
import Testing

@testable import SvarLanguage

/// What stands around an act and makes its kind or status another than its verb alone would.
@Suite struct AdjustmentTests {
  private func measure(_ text: String, _ day: Day? = Day(2020, 9, 30)) throws -> Measure {
    try #require(try extraction(of: text, on: day).measures.first)
  }

  @Test(arguments: [
    ("I propositionen föreslås att en ny båtavgift ska införas.", MeasureKind.bill),
    ("I en promemoria föreslås en skärpning av hamnlagen.", .bill),
    ("I budgetpropositionen föreslås att avgiften för båtar höjs.", .law),
    ("Ett nytt hemligt tvångsmedel har införts.", .law),
    ("Sjöverket genomför en stor tillsynsinsats mot svarta båtar.", .other),
    ("Fyrverket avvecklas den 1 juli 2021.", .organisation),
    ("Regeringen satsar på ett forskningsprogram om fyrar.", .programme),
    ("Regeringen satsar 20 miljoner kronor på ett forskningsprogram om fyrar.", .money),
    ("Sjöfartsverket har på regeringens uppdrag tagit fram en strategi för fyrar.", .assignment),
  ])
  func kinds(text: String, kind: MeasureKind) throws {
    #expect(try measure(text).kind == kind)
  }

  @Test func whatWasDoneOnTheGovernmentsChargeIsDone() throws {
    let text = "Sjöfartsverket har på regeringens uppdrag tagit fram en strategi för fyrar."
    #expect(try measure(text).status == .done)
  }

  /// The budget bill comes in September and is passed before the year is over.
  @Test func whatTheBudgetBillGivesIsProposedUntilItIsPassed() throws {
    let text = "I budgetpropositionen presenterade regeringen ett fyrpaket på 20 miljoner kronor för 2021."
    #expect(try measure(text).status == .proposed)
    #expect(try measure(text, Day(2021, 3, 1)).status != .proposed)
  }
}
