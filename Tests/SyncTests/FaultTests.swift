import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarReaders
import SvarSync
import Testing

@Suite("When the source fails", .serialized) struct FaultTests {
  private static let set = "2018-2021.json.zip"

  /// What the archive holds when nothing goes wrong.
  private func expected(_ data: OpenData) async throws -> [String] {
    try await Filling.value(data) { filling in
      _ = try await filling.sync()
      return try await filling.contents()
    }
  }

  @Test(
    "A fault that passes costs nothing but time",
    arguments: [
      Fault.status(500), .status(503), .status(429, retryAfter: "3"), .status(429), .cut(after: 3000), .cut(after: 0),
      .tooShort(by: 500), .page, .slow(pieces: 97),
    ], ["datasetlista", FaultTests.set, "dokumentlista"])
  func passing(_ fault: Fault, at place: String) async throws {
    let data = try MadeData.fill(12)
    let expected = try await expected(data)
    try await Filling.with(data) { filling in
      filling.server.fault(fault, at: place)
      let report = try await filling.sync()
      #expect(report.failures == [])
      #expect(try await filling.contents() == expected)
      #expect(try filling.archive.check(repair: false).isSound)
      #expect(filling.parts == [])
    }
  }

  @Test("A data set that is cut off again and again is fetched piece by piece, never from the start") func pieces()
    async throws
  {
    let data = try MadeData.fill(12)
    try await Filling.with(data) { filling in
      for part in 1...3 { filling.server.fault(.cut(after: 2000 + part), at: Self.set) }
      let run1 = try await filling.sync()
      #expect(run1.isComplete)
      let ranges = filling.server.requests.filter { $0.address.contains(Self.set) }.map { $0.headers["range"] }
      #expect(ranges == [nil, "bytes=2001-", "bytes=4003-", "bytes=6006-"])
    }
  }

  @Test("The next run goes on where one that gave up had come to") func resumed() async throws {
    let data = try MadeData.fill(12)
    let expected = try await expected(data)
    try await Filling.with(data) { filling in
      filling.server.fault(.cut(after: 5000), at: Self.set)
      filling.server.fault(.status(500), at: Self.set, times: 3)
      let report = try await filling.sync()
      #expect(report.failures == [.refused(address: report.address(Self.set, filling), status: 500)])
      #expect(filling.parts.count == 2, "\(filling.parts)")
      filling.server.forgetRequests()
      let run2 = try await filling.sync()
      #expect(run2.isComplete)
      let first = filling.server.requests.first { $0.address.contains(Self.set) }
      #expect(first?.headers["range"] == "bytes=5000-")
      #expect(try await filling.contents() == expected)
      #expect(filling.parts == [])
    }
  }

  @Test("What was begun of a file that the source has changed is thrown away") func changedMeanwhile() async throws {
    let data = try MadeData.fill(12)
    try await Filling.with(data) { filling in
      filling.server.fault(.cut(after: 5000), at: Self.set)
      filling.server.fault(.status(404), at: Self.set)
      _ = try await filling.sync()
      var status = MadeStatus(900)
      status.answered = "2020-09-30"
      let other = try MadeData.dataSet("2018-2021", [status], updated: "2025-12-12 14:39:26")
      filling.server.change { $0.dataSets[1] = other }
      filling.server.forgetRequests()
      let run3 = try await filling.sync()
      #expect(run3.isComplete)
      #expect(filling.server.requests.first { $0.address.contains(Self.set) }?.headers["range"] == nil)
      #expect(try await filling.count(.question, "2020/21:900") == 1)
    }
  }

  @Test("Without ranges at the source a data set is fetched anew, and is the same") func noRanges() async throws {
    var data = try MadeData.fill(12)
    let expected = try await expected(data)
    data.servesRanges = false
    try await Filling.with(data) { filling in
      filling.server.fault(.cut(after: 5000), at: Self.set)
      let run4 = try await filling.sync()
      #expect(run4.isComplete)
      #expect(try await filling.contents() == expected)
    }
  }

  @Test("Without anything to tell the file by, its parts are put together by its end and its sums") func noTags()
    async throws
  {
    var data = try MadeData.fill(12)
    let expected = try await expected(data)
    data.servesTags = false
    try await Filling.with(data) { filling in
      filling.server.fault(.cut(after: 5000), at: Self.set)
      let run5 = try await filling.sync()
      #expect(run5.isComplete)
      #expect(try await filling.contents() == expected)
    }
  }

  @Test("A data set whose bytes are not its own is fetched anew, and where that does not help, told") func garbled()
    async throws
  {
    let data = try MadeData.fill(12)
    let expected = try await expected(data)
    try await Filling.with(data) { filling in
      filling.server.fault(.garbled, at: Self.set, times: 5)
      let report = try await filling.sync()
      guard case .incomplete? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(report.tally.rejected == [])
      while try await !filling.sync().isComplete {}
      let contents = try await filling.contents()
      #expect(contents == expected)
      #expect(filling.parts == [])
    }
  }

  @Test("A size that the list gives wrongly does no harm") func listedSize() async throws {
    var data = try MadeData.fill(5)
    data.dataSets[0].listedSize = 99
    data.dataSets[1].listedSize = 99_999_999
    try await Filling.with(data) { filling in
      let report = try await filling.sync()
      #expect(report.isComplete)
    }
  }

  @Test("A fault that stays is told with its address, and what came before it is in") func staying() async throws {
    let data = try MadeData.fill(5)
    try await Filling.with(data) { filling in
      filling.server.fault(.status(500), at: "2014-2017.json.zip", times: 100)
      let report = try await filling.sync()
      #expect(report.failures == [.refused(address: report.address("2014-2017.json.zip", filling), status: 500)])
      #expect(report.dataSets == 1)
      #expect(try await filling.count() == 5)
      #expect(filling.server.requests.count { $0.status == 500 } == 4)
    }
  }

  @Test("A wait that is asked for is kept; a longer one than is reasonable ends the run") func retryAfter() async throws
  {
    try await Filling.with(MadeData.fill(2)) { filling in
      filling.server.fault(.status(429, retryAfter: "7"), at: "datasetlista")
      let run7 = try await filling.sync()
      #expect(run7.isComplete)
      #expect(filling.waits.contains(.seconds(7)))
      filling.server.fault(.status(429, retryAfter: "86400"), at: "dokumentlista")
      let report = try await filling.sync()
      guard case .tooManyRequests(_, let seconds)? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(seconds == 86_400)
    }
  }

  @Test("Nobody listens: the run says so and loses nothing") func down() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      await filling.server.stopped()
      let report = try await filling.sync()
      guard case .unreachable(let address, _)? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(address.hasSuffix("dataset/datasetlista.xml"))
      _ = try await filling.server.start()
      let run8 = try await filling.sync()
      #expect(run8.tally.added == 12)
    }
  }

  @Test("A reply that begins and falls silent is given up and asked for again") func silent() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      filling.server.fault(.silent, at: Self.set)
      let report = try await filling.sync { $0.politeness.silence = 1 }
      #expect(report.failures == [])
      #expect(report.tally.added == 12)
    }
  }

  @Test("A data set that stops in the middle while its connection stays open is given up and gone on with")
  func stalled()
    async throws
  {
    let data = try MadeData.fill(12)
    let expected = try await expected(data)
    try await Filling.with(data) { filling in
      filling.server.fault(.stalled(after: 5000), at: Self.set)
      let report = try await filling.sync { $0.politeness.silence = 1 }
      #expect(report.failures == [])
      #expect(
        filling.server.requests.filter { $0.address.contains(Self.set) }.map { $0.headers["range"] }
          == [nil, "bytes=5000-"])
      #expect(try await filling.contents() == expected)
    }
  }

  @Test("A reply that stays silent ends the run, and the message says how long was waited") func staysSilent()
    async throws
  {
    try await Filling.with(MadeData.fill(3)) { filling in
      filling.server.fault(.stalled(after: 5), at: "datasetlista", times: 100)
      let report = try await filling.sync {
        $0.politeness.silence = 1
        $0.politeness.attempts = 2
      }
      guard case .silent(let address, 1)? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(address.hasSuffix("datasetlista.xml"))
      #expect(report.failures[0].description.contains("nothing came for 1 s"))
      #expect(report.failures[0].swedishDescription.contains("inget kom på 1 s"))
      #expect(filling.server.requests.count == 2)
    }
  }

  @Test("A data set with a name longer than a disk takes comes in like any other") func longName() async throws {
    var data = try MadeData.fill(4)
    data.dataSets[1].name = String(repeating: "Frågor och svar ", count: 25) + "2018-2021.json.zip"
    try await Filling.with(data) { filling in
      filling.server.fault(.cut(after: 2000), at: "Frågor och svar")
      let report = try await filling.sync()
      #expect(report.failures == [])
      #expect(report.dataSets == 2)
      #expect(filling.parts == [])
      filling.server.forgetRequests()
      #expect(try await filling.sync().tally.read == 0)
      #expect(!filling.server.requests.contains { $0.address.contains("json.zip") })
    }
  }

  @Test("A data set that the source does not have is told, and what else there is comes in") func oneMissing()
    async throws
  {
    var data = try MadeData.fill(4)
    data.documents.append(MadeStatus(900).served("fr", MadeStatus(900).question))
    try await Filling.with(data) { filling in
      filling.server.fault(.status(404), at: Self.set, times: 100)
      let report = try await filling.sync()
      #expect(report.failures == [.refused(address: report.address(Self.set, filling), status: 404)])
      #expect(report.dataSets == 1)
      #expect(report.documents == 1)
      #expect(filling.server.requests.count { $0.address.contains(Self.set) } == 1)
    }
  }

  @Test("A site that fails over file after file is left alone after the second") func failingSite() async throws {
    try await Filling.with(MadeData.fill(4)) { filling in
      filling.server.fault(.status(500), at: "json.zip", times: 100)
      let report = try await filling.sync { $0.politeness.attempts = 1 }
      #expect(report.failures.count == 2)
      #expect(filling.server.requests.count { $0.address.contains("dokumentlista") } == 0)
    }
  }

  @Test("A redirect on the same site is followed, in the middle of a data set as well") func redirected()
    async throws
  {
    let data = try MadeData.fill(12)
    let expected = try await expected(data)
    try await Filling.with(data) { filling in
      let moved = "/dataset/dokument/Skriftliga%20fr%C3%A5gor-" + Self.set + "?flyttad=1"
      filling.server.fault(.redirect("/dataset/datasetlista.xml?flyttad=1"), at: "datasetlista")
      filling.server.fault(.cut(after: 5000), at: Self.set)
      filling.server.fault(.redirect(moved), at: Self.set)
      let report = try await filling.sync()
      #expect(report.failures == [])
      #expect(filling.server.requests.filter { $0.address.contains("flyttad=1") }.map(\.status) == [200, 206])
      #expect(try await filling.contents() == expected)
    }
  }

  @Test("A site that speaks no TLS where it should is not trusted") func insecure() async throws {
    try await Filling.with(MadeData.fill(1)) { filling in
      let safe = filling.address.absoluteString.replacingOccurrences(of: "http:", with: "https:")
      let report = try await filling.sync { $0.site = Site(base: URL(string: safe)!)! }
      guard case .insecure? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(report.tally.read == 0)
    }
  }

  @Test("A reply that says it is larger than any list is not read, and not asked for again") func tooLarge()
    async throws
  {
    try await Filling.with(MadeData.fill(1)) { filling in
      filling.server.fault(.tooShort(by: 300 << 20), at: "datasetlista")
      let report = try await filling.sync()
      guard case .unexpected(let address, .replyTooLarge)? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(address.hasSuffix("datasetlista.xml"))
      #expect(filling.server.requests.count == 1)
      #expect(try await filling.sync().tally.added > 0)
    }
  }

  @Test("A document that is a page, or no paper, is told and asked for again next time") func pageForDocument()
    async throws
  {
    var data = OpenData()
    for number in 1...3 { data.documents.append(MadeStatus(number).served("fr", MadeStatus(number).question)) }
    try await Filling.with(data) { filling in
      filling.server.fault(.page, at: "H8112.json", times: 4)
      let report = try await filling.sync()
      guard case .unexpected(let address, let reason)? = report.failures.first else {
        Issue.record("\(report.failures)")
        return
      }
      #expect(address.hasSuffix("/dokumentstatus/H8112.json"))
      #expect(reason == .instead(.page))
      #expect(report.tally.added == 2)
      #expect(report.tally.rejected == [])
      let run9 = try await filling.sync()
      #expect(run9.tally.added == 1)
    }
  }

  @Test("After several documents in a row that fail, the rest is left alone") func givesUp() async throws {
    var data = OpenData()
    for number in 1...40 { data.documents.append(MadeStatus(number).served("fr", MadeStatus(number).question)) }
    try await Filling.with(data) { filling in
      filling.server.fault(.status(500), at: "dokumentstatus", times: 10_000)
      let report = try await filling.sync { $0.politeness.attempts = 1 }
      #expect(report.failures.count == 1)
      let asked = filling.server.requests.count { $0.address.contains("dokumentstatus") }
      #expect(asked <= 7, "\(asked)")
    }
  }

  @Test("A second sync into the same archive is told to wait") func twoAtOnce() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      let lock = try SyncLock(filling.archive)
      await #expect(throws: ArchiveError.busy(path: filling.archive.path)) { try await filling.sync() }
      withExtendedLifetime(lock) {}
    }
  }
}

extension SyncReport {
  /// The whole address of a data set of which only the end of the name is told.
  func address(_ end: String, _ filling: Filling) -> String {
    Site(base: filling.address)!.address(written: "/dataset/dokument/Skriftliga frågor-" + end)!.absoluteString
  }
}
