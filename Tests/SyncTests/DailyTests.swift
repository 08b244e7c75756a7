import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarSync
import Testing

@Suite("The daily round") struct DailyTests {
  private func waiting(_ count: Int) -> OpenData {
    var data = OpenData()
    data.pageSize = 7
    for number in 1...count {
      var status = MadeStatus(number)
      status.title = "Fyr nummer \(number)"
      data.documents.append(status.served("fr", status.question))
    }
    return data
  }

  @Test("All pages of a list are read, by next addresses without a scheme", arguments: [1, 7, 8, 30])
  func pages(count: Int) async throws {
    try await Filling.with(waiting(count)) { filling in
      let report = try await filling.sync()
      #expect(report.failures == [])
      #expect(report.documents == count)
      #expect(try await filling.count() == count)
    }
  }

  @Test("A list that goes round and never ends is read once") func goesRound() async throws {
    var data = waiting(9)
    data.listsGoRound = true
    try await Filling.with(data) { filling in
      let report = try await filling.sync()
      #expect(report.failures == [])
      #expect(report.documents == 9)
      // In each of two sessions two pages with papers and one that begins anew.
      let pages = filling.server.requests.map(\.address).filter { $0.contains("doktyp=fr&") }
      #expect(pages.count <= 3 * 2, "\(pages)")
    }
  }

  @Test("Only what is new or changed is fetched") func onlyNew() async throws {
    try await Filling.with(waiting(9)) { filling in
      _ = try await filling.sync()
      filling.server.forgetRequests()
      let run1 = try await filling.sync()
      #expect(run1.documents == 0)
      #expect(!filling.server.requests.contains { $0.address.contains("dokumentstatus") })
      filling.server.change { data in
        var later = MadeStatus(10)
        later.changed = "2020-09-20 08:00:00"
        data.documents.append(later.served("fr", later.question))
        var changed = MadeStatus(3)
        changed.changed = "2020-09-21 08:00:00"
        changed.text = "Nu brinner fyren på Norrvik igen. Vad avser statsrådet att göra?"
        data.documents[2] = changed.served("fr", changed.question)
      }
      let report = try await filling.sync()
      #expect(report.tally.added == 1)
      #expect(report.tally.updated == 1)
      let asked = filling.server.requests.map(\.address).filter { $0.contains("dokumentstatus") }.sorted()
      #expect(asked == ["/dokumentstatus/H81110.json", "/dokumentstatus/H8113.json"])
    }
  }

  @Test("What came in a data set is not fetched a second time") func afterFill() async throws {
    var data = try MadeData.fill(4)
    for number in 1...4 {
      var status = MadeStatus(number)
      status.changed = "2020-10-15 09:00:00"
      data.documents.append(status.served("fr", status.question))
    }
    try await Filling.with(data) { filling in
      let report = try await filling.sync()
      #expect(report.isComplete)
      #expect(report.documents == 0)
    }
  }

  @Test("A document that the list names and that is not there is told, and asked for again") func missing() async throws
  {
    try await Filling.with(waiting(3)) { filling in
      filling.server.change { $0.documents[1].status = nil }
      let report = try await filling.sync()
      #expect(report.isComplete)
      #expect(report.missing == 1)
      #expect(report.tally.added == 2)
      filling.server.change { $0.documents[1].status = MadeStatus(2).question }
      let run2 = try await filling.sync()
      #expect(run2.tally.added == 1)
    }
  }

  @Test("One session alone, and one day on") func narrowed() async throws {
    var data = waiting(3)
    var old = MadeStatus(77)
    (old.session, old.code, old.lodged) = ("2011/12", "GZ", "2011-10-03")
    data.documents.append(old.served("fr", old.question))
    data.documents[0].date = "2020-12-01"
    try await Filling.with(data) { filling in
      let run3 = try await filling.sync { $0.sessions = [Session("2011/12")!] }
      #expect(run3.tally.added == 1)
      #expect(!filling.server.requests.contains { $0.address.contains("datasetlista") })
      let run4 = try await filling.sync { $0.since = Day(iso: "2020-11-01") }
      #expect(run4.tally.added == 1)
      let run5 = try await filling.sync()
      #expect(run5.tally.added == 2)
    }
  }

  @Test("The session that runs is known though the clock has gone back") func clock() async throws {
    try await Filling.with(waiting(3)) { filling in
      let run6 = try await filling.sync()
      #expect(run6.tally.added == 3)
      filling.server.change { data in
        let status = MadeStatus(4)
        data.documents.append(status.served("fr", status.question))
      }
      let report = try await filling.sync(today: "1999-10-01")
      #expect(report.isComplete)
      #expect(report.tally.added == 1)
    }
  }

  @Test("A list whose next page is on another site is not followed") func offSite() async throws {
    try await Filling.with(OpenData()) { filling in
      filling.server.fault(.redirect("http://example.invalid/dokumentlista/"), at: "dokumentlista")
      let report = try await filling.sync()
      guard case .offSite(_, let target)? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(target == "http://example.invalid/dokumentlista/")
    }
  }
}
