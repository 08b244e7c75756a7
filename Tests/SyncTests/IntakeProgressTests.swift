import Foundation
import OpenDataServer
import SvarModel
import SvarReaders
import Synchronization
import Testing

@testable import SvarSync

/// How far what is fetched has been put in, as somebody sees it who watches a sync.
@Suite("How far putting in is") struct IntakeProgressTests {
  @Test("Bytes of data sets are counted against the sizes of the list, and the end is told") func dataSets()
    async throws
  {
    let data = try MadeData.fill(20)
    let sizes = data.dataSets.map { $0.bytes.count }
    try await Filling.with(data) { filling in
      let steps = Mutex<[SyncProgress.Step]>([])
      let report = try await filling.sync(progress: { progress in steps.withLock { $0.append(progress.step) } })
      #expect(report.tally.added == 80)
      let told = steps.withLock { $0 }
      let shares = told.compactMap { step in
        if case .puttingIn(let done, let all) = step { (done: done, all: all) } else { nil }
      }
      let ofDataSets = try #require(shares.first)
      #expect(ofDataSets.all == sizes.reduce(0, +))
      #expect(shares.allSatisfy { share in share.all.map { share.done <= $0 } ?? false })
      let fetched = try #require(told.firstIndex { if case .puttingIn = $0 { true } else { false } })
      let ordered = try #require(told.firstIndex(of: .ordering))
      #expect(fetched < ordered)
    }
  }

  @Test("What is read once more is counted once, and more than the list says counts for no more") func gauge() {
    let gauge = IntakeGauge()
    gauge.expect(100)
    gauge.expect(50)
    func isAt(_ done: Int, of all: Int?) -> Bool { gauge.reading.done == done && gauge.reading.of == all }
    gauge.begin(100)
    gauge.read(60)
    #expect(isAt(60, of: 150))
    gauge.begin(100)
    #expect(isAt(0, of: 150), "it was begun anew")
    gauge.read(130)
    #expect(isAt(100, of: 150), "the file has grown since the list was made")
    gauge.end()
    gauge.begin(50)
    gauge.read(20)
    #expect(isAt(120, of: 150))
    gauge.end()
    #expect(isAt(150, of: 150), "the rest of it will not come")
    gauge.expect(nil)
    gauge.expect(10)
    #expect(isAt(150, of: nil), "it is not known how much there is")
  }
}
