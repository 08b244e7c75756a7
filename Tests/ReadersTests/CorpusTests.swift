import Foundation
import SvarModel
import Testing

@testable import SvarReaders

@Suite("The real papers", .enabled(if: SharedCorpus.isThere)) struct CorpusTests {
  @Test func everyInterpellationBecomesAQuestion() throws {
    let read = try Gathered.reading([SharedCorpus.path("corpus/interpellations-tei.tar.xz")])
    #expect(read.questions.count == 15_668)
    #expect(read.rejected.isEmpty)
    #expect(read.ignored.isEmpty)
    #expect(Set(read.questions.map(\.id)).count == 15_668)
    #expect(read.questions.allSatisfy { !$0.askers.isEmpty && $0.addressee != nil && !$0.title.isEmpty })
    #expect(read.questions.allSatisfy { $0.dates.lodged != nil })
    #expect(read.questions.count { $0.text.isEmpty } == 3, "three files hold no words")
    let residue = ["supportLists", "\u{AD}", "&gt;", "Interpellationer1994", "\n"]
    let dirty = read.questions.filter { question in
      question.text.paragraphs.contains { paragraph in residue.contains { paragraph.text.contains($0) } }
    }
    #expect(dirty.isEmpty, "\(dirty.prefix(3).map(\.id))")
    let states = Dictionary(grouping: read.questions, by: \.status).mapValues(\.count)
    #expect(states[.answered] ?? 0 > 13_500)
    #expect(states[.withdrawn] ?? 0 > 990)
    #expect(states[.declined] == 11)
  }

  @Test func everyInterpellationThatTheRecordsAnswerHasItsAnswer() throws {
    let read = try Gathered.reading([SharedCorpus.path("corpus/chamber-records-tei.tar.xz")])
    #expect(read.rejected.isEmpty)
    #expect(Set(read.answers.flatMap(\.questions)).count >= 265)
    #expect(read.answers.allSatisfy { $0.answeredBy?.title != nil && $0.answeredBy?.name != nil && $0.date != nil })
    #expect(read.answers.allSatisfy { $0.record != nil && $0.title != nil && $0.text.paragraphs.count > 2 })
    #expect(read.answers.allSatisfy { $0.text.paragraphs.map(\.kind).prefix(2) == [.heading, .speaker] })
    #expect(read.answers.count { $0.debate.isEmpty } < 5)
    #expect(read.ignored.allSatisfy { $0.reason.contains("without answers") })
  }

  @Test func theRecordsGiveTheSameTextAsTheAnnotatedAnswers() throws {
    let records = try Gathered.reading([SharedCorpus.path("corpus/chamber-records-tei.tar.xz")])
    let texts = try Gathered.reading([SharedCorpus.path("gold/dev")])
    #expect(texts.answers.count == 108)
    #expect(texts.rejected.isEmpty)
    #expect(texts.ignored.count == texts.answers.count, "each has its annotation beside it")
    var answers: [DocumentID: Answer] = [:]
    for answer in records.answers {
      for id in answer.questions { answers[id] = answer }
    }
    for text in texts.answers {
      let answer = try #require(answers[text.questions[0]])
      #expect(answer.text.found + "\n" == text.text.found, "\(answer.id)")
      #expect(answer.text.paragraphs == text.text.paragraphs)
      #expect(answer.references == text.references)
      #expect(answer.answeredBy == text.answeredBy)
    }
  }

  @Test func riksdagensOwnFilesAreReadOrNamed() throws {
    let read = try Gathered.reading([SharedCorpus.path("corpus/riksdagen-original")])
    #expect(read.questions.count { $0.kind == .written } == 4)
    #expect(read.questions.count { $0.kind == .interpellation } == 9)
    #expect(read.answers.count { $0.kind == .written } == 3)
    #expect(read.answers.count { $0.kind == .interpellation } == 3)
    #expect(read.rejected.isEmpty)
    #expect(read.ignored.count == 11)
    #expect(read.questions.allSatisfy { $0.askers.count == 1 && $0.addressee != nil && !$0.text.isEmpty })
    let strayed = try #require(read.questions.first { $0.id.rawValue == "H410591" })
    #expect(strayed.debate.count == 7, "the speeches are another debate's and answer nothing")
  }

  @Test func theSeedIsReadScalarForScalar() throws {
    let path = SharedCorpus.path("gold/seed/2020-21-89.txt")
    let read = try Gathered.reading([path])
    let answer = try #require(read.answers.first)
    #expect(answer.references == [Reference("2020/21:89")!])
    #expect(answer.date == Day(2020, 9, 30))
    #expect(answer.answeredBy == nil)
    let bytes = try Data(contentsOf: URL(fileURLWithPath: path))
    #expect(Array(answer.text.found.unicodeScalars) == Array(String(decoding: bytes, as: UTF8.self).unicodeScalars))
    #expect(answer.text.paragraphs.first?.text.hasPrefix("Svar på fråga") == true)
    #expect(answer.text.paragraphs.prefix(2).map(\.kind) == [.heading, .heading])
  }

  @Test func whatIsNoPaperIsNotTakenForOne() throws {
    let read = try Gathered.reading([
      SharedCorpus.path("corpus/README.md"), SharedCorpus.path("gold/FORM.md"),
      SharedCorpus.path("gold/collaborations-dev"), SharedCorpus.path("corpus/members-json.tar.xz"),
    ])
    #expect(read.questions.isEmpty)
    #expect(read.answers.isEmpty, "\(read.answers.map(\.provenance.source))")
    #expect(read.ignored.count >= 1433)
  }
}
