import SvarModel
import Testing

@Suite struct AnswerDeadlineTests {
  /// Lodged and due as the parliament's own papers give them.
  @Test(arguments: [
    ("2019-10-01", "2019-10-09"), ("2018-05-25", "2018-06-07"), ("2020-09-18", "2020-09-30"),
    ("2020-09-23", "2020-09-30"), ("2015-11-06", "2015-11-18"),
  ])
  func dueOnTheWednesdayAfterTheWeekOfLodging(lodged: String, due: String) throws {
    let day = try #require(Day(iso: lodged))
    let deadline = try #require(AnswerDeadline.computed(forLodged: day))
    #expect(deadline.day.description == due)
    #expect(deadline.isComputed)
  }

  @Test(arguments: ["2019-01-31", "2020-07-03", "2020-12-28", "2008-05-23"])
  func whereTheRuleGivesNoSingleDayNothingIsComputed(lodged: String) throws {
    let day = try #require(Day(iso: lodged))
    #expect(AnswerDeadline.computed(forLodged: day) == nil)
  }

  @Test func aGivenDayIsNeverMarkedComputed() throws {
    var question = try question(kind: .written, lodged: "2019-10-01")
    #expect(question.deadline?.isComputed == true)
    question.dates.due = Day(2019, 10, 10)
    #expect(question.deadline == question.dates.due.map { AnswerDeadline(given: $0) })
  }

  @Test func interpellationsHaveNoComputedDay() throws {
    #expect(try question(kind: .interpellation, lodged: "2019-10-01").deadline == nil)
  }

  private func question(kind: QuestionKind, lodged: String) throws -> Question {
    Question(
      kind: kind, reference: try #require(Reference("2019/20:9001")), title: "Prov",
      dates: QuestionDates(lodged: Day(iso: lodged)), text: .empty, provenance: Provenance(form: .text, source: "prov"))
  }
}
