import SvarModel

/// Makes papers that nobody wrote, one after the other in the order of their dates, and always the same ones.
///
/// Each question with its answer is made by a chance of its own from the seed and its number, so that nothing is held
/// but the one being made. Where the papers go is somebody else's business.
struct PaperMaker {
  private let stock: Stock
  private let calendar = SessionCalendar()
  private let seed: UInt64
  /// The share of groups of questions that are answered together, and the share of questions left unanswered.
  private let oddShare: Double

  /// - Parameter questionsPerAnswer: from 1 to 2, on the average: half of what is above 1 are questions without an
  ///   answer, half such as are answered together with another.
  init(_ stock: Stock, seed: UInt64, questionsPerAnswer: Double) {
    self.stock = stock
    self.seed = seed
    oddShare = (questionsPerAnswer - 1) / (questionsPerAnswer + 1)
  }

  /// Makes `count` papers and hands them over.
  /// - Throws: what `take` throws.
  func make(_ count: Int, _ take: (Paper) throws -> Void) rethrows {
    var numbers = Numbering()
    var made = 0
    var group = 0
    while made < count {
      var chance = Chance(seed, group)
      group += 1
      let day = calendar.day(at: Double(made) / Double(count))
      for paper in papers(on: day, &numbers, atMost: count - made, &chance) {
        try take(paper)
        made += 1
      }
    }
  }

  private func papers(
    on day: Day, _ numbers: inout Numbering, atMost most: Int, _ chance: inout Chance
  ) -> [Paper] {
    let kind: QuestionKind = chance.isTrue(0.17) ? .interpellation : .written
    let subject = Subject(on: day, stock, &chance)
    let isJoint = chance.isTrue(oddShare) && most > 2
    let isAnswered = isJoint || !chance.isTrue(oddShare / (1 - oddShare)) && most > 1
    let answerDay = SessionCalendar.working(
      day.adding(days: kind == .written ? chance.within(6...16) : chance.within(12...40)))
    var questions: [Question] = []
    for number in 0..<(isJoint ? 2 : 1) {
      let asker = number == 0 ? subject.asker : stock.people.asker(on: day, &chance)
      let writer = PaperWriter(stock: stock, subject: subject, kind: kind)
      var question = writer.question(numbers.next(kind, on: day), asker, &chance)
      if isAnswered {
        question.status = .answered
        question.answeredBy = subject.minister
        question.dates.answered = answerDay
      } else {
        question.status = Self.unanswered(on: day, &chance)
      }
      questions.append(question)
    }
    guard isAnswered else { return questions.map(Paper.question) }
    let writer = PaperWriter(stock: stock, subject: subject, kind: kind)
    return questions.map(Paper.question) + [.answer(writer.answer(to: questions, on: answerDay, &chance))]
  }

  private static func unanswered(on day: Day, _ chance: inout Chance) -> QuestionStatus {
    if day > SessionCalendar.last.adding(days: -20) { return .waiting }
    return chance.one(of: [.withdrawn, .withdrawn, .lapsed, .declined, .unknown])
  }
}

/// The running numbers of a session, for each kind apart.
private struct Numbering {
  private var session: Session?
  private var last: [QuestionKind: Int] = [:]

  mutating func next(_ kind: QuestionKind, on day: Day) -> Reference {
    let session = Session(containing: day)!
    if session != self.session {
      self.session = session
      last = [:]
    }
    last[kind, default: 0] += 1
    return Reference(session: session, number: last[kind]!)!
  }
}
