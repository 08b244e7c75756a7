import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarSync
import Testing

@Suite("Papers that the source changes") struct ChangeTests {
  /// Fetches a question, has the source change it, fetches again, and gives what came of it.
  private func changes(
    _ first: MadeStatus, _ then: MadeStatus, answer: String? = nil
  ) async throws -> (changes: [[PaperChange]], status: QuestionStatus?, text: String) {
    var data = OpenData()
    data.documents = [first.served("fr", first.question)]
    return try await Filling.value(data) { filling in
      _ = try await filling.sync()
      filling.server.change { data in
        data.documents = [then.served("fr", then.question)]
        if let answer { data.documents.append(then.served("frs", then.answer(answer))) }
      }
      let report = try await filling.sync()
      #expect(report.tally.updated == 1)
      let id = PaperID(rawValue: then.questionID)!
      let detail = try await filling.archive.paper(id, query: "")
      let question = try #require(detail?.questions.first?.question)
      let versions = try await filling.archive.history(of: id)
      let papers = versions.map(\.paper) + [.question(question)]
      #expect(versions.first?.changed == then.changed)
      return (
        zip(papers, papers.dropFirst()).map { PaperChange.between($0, $1) }, question.status, question.text.plain
      )
    }
  }

  private var first: MadeStatus { MadeStatus(5) }

  private var later: MadeStatus {
    var status = MadeStatus(5)
    status.changed = "2020-10-02 11:00:00"
    return status
  }

  @Test("A question that gets its answer") func answered() async throws {
    var then = later
    (then.answered, then.state) = ("2020-09-30", "Frågan är besvarad")
    let found = try await changes(first, then, answer: "Fyrarna tänds igen.")
    #expect(
      found.changes == [
        [
          .status(from: .waiting, to: .answered), .answered(from: nil, to: Day(2020, 9, 30)),
          .answer(PaperID(rawValue: "H8125")!),
        ]
      ])
    #expect(found.status == .answered)
  }

  @Test("A question that is taken back") func withdrawn() async throws {
    var then = later
    then.state = "Frågan är återtagen"
    let found = try await changes(first, then)
    #expect(found.changes == [[.status(from: .waiting, to: .withdrawn)]])
    #expect(found.status == .withdrawn)
  }

  @Test("An answer that is put off") func delayed() async throws {
    var then = later
    then.due = "2020-10-14"
    let found = try await changes(first, then)
    #expect(found.changes == [[.due(from: Day(2020, 9, 30), to: Day(2020, 10, 14))]])
  }

  @Test("A text that is corrected: the earlier one is kept") func corrected() async throws {
    var then = later
    then.text = "Fyrarna vid Norrvik har tänts igen. Vad avser statsrådet att göra?"
    let found = try await changes(first, then)
    #expect(found.changes == [[.text(removed: [first.text], added: [then.text])]])
    #expect(found.text.contains("tänts igen"))
  }

  @Test("A paper that only bears a later time has not changed") func sameAgain() async throws {
    var data = OpenData()
    data.documents = [first.served("fr", first.question)]
    try await Filling.with(data) { filling in
      _ = try await filling.sync()
      filling.server.change { [later] in $0.documents = [later.served("fr", later.question)] }
      let report = try await filling.sync()
      #expect(report.tally.unchanged == 1)
      let versions = try await filling.archive.history(of: PaperID(rawValue: "H8115")!)
      #expect(versions == [])
    }
  }

  @Test("A change that is taken back at the source is taken back here, and both are told") func backAgain() async throws
  {
    var data = OpenData()
    data.documents = [first.served("fr", first.question)]
    try await Filling.with(data) { filling in
      _ = try await filling.sync()
      for (text, changed) in [("En annan text.", "2020-10-02 11:00:00"), (first.text, "2020-10-03 11:00:00")] {
        var status = later
        (status.text, status.changed) = (text, changed)
        let served = status.served("fr", status.question)
        filling.server.change { $0.documents = [served] }
        _ = try await filling.sync()
      }
      let id = PaperID(rawValue: "H8115")!
      let text = try await filling.archive.paper(id, query: "")?.questions.first?.question.text.plain
      #expect(text?.contains("släckts en efter en") ?? false)
      let versions = try await filling.archive.history(of: id)
      #expect(versions.count == 2)
    }
  }

  @Test("What waits though its last day is behind it is a list of its own") func overdue() async throws {
    var soon = MadeStatus(6)
    soon.due = "2999-01-01"
    var data = OpenData()
    data.documents = [first.served("fr", first.question), soon.served("fr", soon.question)]
    try await Filling.with(data) { filling in
      _ = try await filling.sync()
      for query in ["status:försenad", "status:overdue"] {
        let rows = try await filling.archive.rows(ListRequest(kind: .question, query: query), offset: 0, limit: 9)
        #expect(rows.map(\.id) == [.paper(PaperID(rawValue: "H8115")!)])
      }
      let answers = try await filling.count(.answer, "status:försenad")
      #expect(answers == 0)
    }
  }
}
