import SvarArchive
import SvarModel
import SvarTool
import Testing

@testable import svar_bench

struct PaperMakerTests {
  private static func papers(_ count: Int, seed: UInt64 = 1, questionsPerAnswer: Double = 1.1) throws -> [Paper] {
    var papers: [Paper] = []
    PaperMaker(try Stock(), seed: seed, questionsPerAnswer: questionsPerAnswer).make(count) { papers.append($0) }
    return papers
  }

  @Test("the same seed makes the same papers, another one others")
  func seed() throws {
    let first = try Self.papers(40)
    #expect(try first == Self.papers(40))
    #expect(try first != Self.papers(40, seed: 2))
  }

  @Test("as many papers as asked for, each under an id of its own", arguments: [1, 2, 3, 501])
  func count(_ count: Int) throws {
    #expect(try Set(Self.papers(count).map(\.id)).count == count)
  }

  @Test("numbers run from 1 in each session, for each kind apart, in the order of days")
  func numbers() throws {
    var last: [String: (number: Int, day: Day)] = [:]
    for case .question(let question) in try Self.papers(2000) {
      let day = try #require(question.date)
      #expect(Session(containing: day) == question.reference.session)
      let before = last["\(question.reference.session) \(question.kind)"]
      #expect(question.reference.number == (before?.number ?? 0) + 1)
      #expect(day >= before?.day ?? day)
      last["\(question.reference.session) \(question.kind)"] = (question.reference.number, day)
    }
    #expect(last.count > 50)
  }

  @Test("an answer comes after its questions, and as many questions come to it as asked for", arguments: [1, 1.1, 1.5])
  func ties(_ ratio: Double) throws {
    var questions: [PaperID: Day] = [:]
    var answers = 0
    for paper in try Self.papers(3000, questionsPerAnswer: ratio) {
      switch paper {
      case .question(let question): questions[question.id] = question.date
      case .answer(let answer):
        answers += 1
        for document in answer.questions {
          let asked = try #require(questions[PaperID(document)])
          #expect(try asked < #require(answer.date))
        }
      }
    }
    #expect(abs(Double(questions.count) / Double(answers) - ratio) < 0.05)
  }

  @Test("answers tell of measures that are found in them, and go in and are tied")
  func extraction() async throws {
    let archive = try Archive.inMemory(registers: .known())
    let tally = try archive.importing(reading: .answers()) { take in
      try PaperMaker(Stock(), seed: 1, questionsPerAnswer: 1).make(200) { try take(.paper($0)) }
    }
    #expect(tally.added == 200)
    #expect(tally.rejected.isEmpty)
    #expect(tally.measures > 50)
    let answered = ListRequest(kind: .question, query: "status:besvarad")
    #expect(try await archive.count(answered) == 100)
  }
}
