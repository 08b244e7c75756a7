import Foundation
import SvarModel
import SvarReaders
import Testing

/// The sample as the readers give it.
struct SampleReading {
  var questions: [Question] = []
  var answers: [Answer] = []
  var others: [String] = []

  init() {
    let reader = PaperReader(format: .riksdagen)
    for (name, bytes) in SampleFiles.embedded.sorted(by: { $0.key < $1.key }) {
      reader.read(bytes: Array(bytes), name: name) { arrival in
        switch arrival {
        case .paper(.question(let question)): questions.append(question)
        case .paper(.answer(let answer)): answers.append(answer)
        case .ignored(let source, let reason): others.append("\(source): \(reason)")
        case .rejected(let rejection): others.append(rejection.description)
        }
      }
    }
  }

  func question(_ id: String) throws -> Question { try #require(questions.first { $0.id.rawValue == id }) }
  func answer(_ id: String) throws -> Answer { try #require(answers.first { $0.id.rawValue == id }) }
}

@Suite("The built-in sample, read") struct SampleReadingTests {
  let sample = SampleReading()

  @Test("Everything is a paper of ours") func nothingRejected() {
    #expect(sample.others.isEmpty)
    #expect(sample.questions.count >= 40)
    #expect(sample.answers.count >= 38)
    #expect(Set(sample.questions.map(\.id)).count == sample.questions.count)
  }

  @Test("Every question has its asker, the minister asked, a title, days and words") func questionsWhole() {
    for question in sample.questions {
      let id = question.id
      #expect(question.askers.count == 1 && question.askers.allSatisfy { $0.party != nil }, "\(id)")
      #expect(question.addressee?.name != nil && question.addressee?.title != nil, "\(id)")
      #expect(question.addressee?.party != nil, "\(id)")
      #expect(!question.title.isEmpty && !question.title.contains("\n"), "\(id)")
      #expect(question.dates.lodged != nil && question.dates.forwarded != nil, "\(id)")
      #expect(question.text.paragraphs.count >= 4, "\(id)")
      #expect(question.status != .unknown, "\(id)")
    }
  }

  @Test("Every answer says who answers and when, and holds no residue") func answersWhole() {
    for answer in sample.answers {
      let id = answer.id
      #expect(answer.answeredBy?.name != nil && answer.answeredBy?.title != nil, "\(id)")
      #expect(answer.date != nil, "\(id)")
      #expect(answer.kind == .written || answer.debate.count >= 3, "\(id)")
      for paragraph in answer.text.paragraphs + answer.debate.flatMap(\.text.paragraphs) {
        for mark in ["bookmark", "supportLists", "MERGEFORMAT", "\u{AD}", "<", "&"] {
          #expect(!paragraph.text.contains(mark), "\(id): \(paragraph.text)")
        }
      }
    }
  }

  @Test("Answers and questions find each other") func tied() {
    let asked = Set(sample.questions.map(\.document))
    for answer in sample.answers { #expect(answer.questions.allSatisfy { asked.contains($0) }, "\(answer.id)") }
    let answered = Set(sample.answers.flatMap(\.questions))
    for question in sample.questions {
      #expect((question.status == .answered) == answered.contains(question.document), "\(question.id)")
    }
  }

  @Test("A question handed over keeps both ministers apart") func handedOver() throws {
    let question = try sample.question("H8119001")
    #expect(question.addressee?.name == "Harriet Ekelöv")
    #expect(question.addressee?.title == "Justitie- och migrationsminister")
    #expect(question.answeredBy?.name == "Björn Tallmo")
    #expect(try sample.answer("H8129001").answeredBy?.name == "Björn Tallmo")
  }

  @Test("One answer to two members, and one to two questions of one member") func together() throws {
    #expect(try sample.answer("H8129002").references.map(\.description) == ["2020/21:9002", "2020/21:9003"])
    #expect(try sample.answer("HA129003").references.map(\.description) == ["2022/23:9003", "2022/23:9004"])
    #expect(try sample.question("H8119003").answeredTogetherWith == [Reference("2020/21:9002")!])
  }

  @Test("States and deadlines are told apart") func states() throws {
    #expect(try sample.question("H7119004").status == .withdrawn)
    #expect(try sample.question("H9119007").status == .lapsed)
    #expect(try sample.question("HC119003").status == .waiting)
    let given = try sample.question("HC119003").deadline
    #expect(given == AnswerDeadline(given: Day(2025, 5, 28)!))
    let computed = try sample.question("HC119004").deadline
    #expect(computed?.isComputed == true)
    #expect(computed?.day == Day(2025, 6, 4))
    let late = try sample.question("H9119006")
    #expect(try #require(late.dates.answered) > #require(late.deadline?.day))
  }

  @Test("A debate is kept speech by speech, apart from the answer") func debate() throws {
    let answer = try sample.answer("H8109001-SVAR")
    #expect(answer.record == "2020/21:991")
    #expect(
      answer.debate.map(\.speaker) == ["Torvald Kvistrum", "Rasmus Tallhage", "Torvald Kvistrum", "Rasmus Tallhage"])
    #expect(answer.debate.first?.party == Party("M"))
    #expect(!answer.text.paragraphs.contains { $0.text.contains("bageriet i Malmö kan inte") })
  }

  @Test("Lists stay lists, and a shy hyphen is no letter") func lists() throws {
    let list = try sample.answer("H9129006").text.paragraphs.filter { $0.kind == .item }
    #expect(list.count == 3)
    let words = try sample.answer("HB129001").text.paragraphs
    #expect(words.contains { $0.text.contains("specialistundersköterska") })
    #expect(words.filter { $0.kind == .item }.count == 3)
  }
}
