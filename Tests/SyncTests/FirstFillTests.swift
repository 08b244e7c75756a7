import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarReaders
import SvarSync
import Testing

@Suite("The first fill") struct FirstFillTests {
  @Test("Everything of the data sets is in, each once, and nothing is left beside the archive") func everything()
    async throws
  {
    try await Filling.with(MadeData.fill(20)) { filling in
      let report = try await filling.sync()
      #expect(report.failures == [])
      #expect(report.dataSets == 2)
      #expect(report.tally.added == 80)
      #expect(report.tally.rejected == [])
      #expect(try await filling.count(.question) == 40)
      #expect(try await filling.count(.answer) == 40)
      #expect(filling.parts == [])
      #expect(try filling.archive.check(repair: false).isSound)
    }
  }

  @Test("A second run fetches no data set and changes nothing") func twice() async throws {
    try await Filling.with(MadeData.fill(5)) { filling in
      _ = try await filling.sync()
      let before = try await filling.contents()
      filling.server.forgetRequests()
      let report = try await filling.sync()
      #expect(report.isComplete)
      #expect(report.tally.added + report.tally.updated == 0)
      #expect(!filling.server.requests.contains { $0.address.contains(".zip") })
      #expect(filling.server.requests.first?.status == 304)
      #expect(try await filling.contents() == before)
    }
  }

  @Test("Interpellations come when they are asked for") func interpellations() async throws {
    var data = try MadeData.fill(2)
    data.dataSets.append(try MadeData.dataSet("2018-2021", [MadeStatus(800)], type: "ip"))
    try await Filling.with(data) { filling in
      _ = try await filling.sync()
      #expect(!filling.server.requests.contains { $0.address.contains("/ip-") })
      #expect(!filling.server.requests.contains { $0.address.contains("doktyp=ip") })
      _ = try await filling.sync { $0.kinds.insert(.interpellations) }
      #expect(filling.server.requests.contains { $0.address.contains("/ip-") })
      #expect(filling.server.requests.contains { $0.address.contains("doktyp=ip") })
    }
  }

  @Test("A data set of past years that the source has made anew is fetched again, that of the running ones is not")
  func madeAnew() async throws {
    try await Filling.with(MadeData.fill(3)) { filling in
      _ = try await filling.sync()
      filling.server.change { data in
        for index in data.dataSets.indices { data.dataSets[index].updated = "2026-01-01 03:00:00" }
      }
      filling.server.forgetRequests()
      let report = try await filling.sync()
      #expect(report.isComplete)
      let fetched = filling.server.requests.filter { $0.address.contains(".zip") }.map(\.address)
      #expect(fetched == ["/dataset/dokument/Skriftliga frågor-2014-2017.json.zip"])
      #expect(report.tally.unchanged == 6)
    }
  }

  @Test("Papers are in the archive before their data set has arrived") func streamed() async throws {
    // With a reply that falls silent half way, what came before is in all the same.
    try await Filling.with(MadeData.fill(150)) { filling in
      let half = filling.server.size(ofDataSet: 1) * 3 / 4
      filling.server.fault(.cut(after: half), at: "2018-2021.json.zip")
      filling.server.fault(.status(404), at: "2018-2021.json.zip", times: 9)
      let report = try await filling.sync()
      #expect(!report.isComplete)
      let count = try await filling.count(.question, "sedan 2020")
      #expect(count > 30 && count < 150, "\(count) of 150")
      #expect(try await filling.count(.question, "sedan 2016") == 150, "the other data set is in")
    }
  }

  @Test("The program names itself, and the delay between requests is kept") func manners() async throws {
    try await Filling.with(MadeData.fill(2)) { filling in
      // So long that no slow machine spends it on anything else: then there would be nothing left to wait for.
      _ = try await filling.sync { $0.politeness.delay = .seconds(600) }
      #expect(filling.server.requests.count >= 6)
      #expect(filling.server.requests.allSatisfy { $0.headers["user-agent"]?.hasPrefix("svar/test ") ?? false })
      // The first request on each of the two connections need not wait.
      #expect(filling.waits.count >= filling.server.requests.count - 2)
      #expect(filling.waits.contains { $0 > .milliseconds(500) })
    }
  }
}

extension OpenDataServer {
  func size(ofDataSet index: Int) -> Int {
    var size = 0
    change { size = $0.dataSets[index].bytes.count }
    return size
  }
}
