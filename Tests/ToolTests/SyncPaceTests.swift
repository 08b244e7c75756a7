import SvarModel
import SvarSettings
import Testing

@testable import SvarSync
@testable import SvarTool

/// How long what is fetched will take.
@Suite struct SyncPaceTests {
  @Test func documentsAreCountedFromWhereTheyBegan() {
    var pace = SyncPace()
    func left(_ fetched: Int, at seconds: Int) -> Int? {
      pace.secondsLeft(of: .documents(fetched: fetched, of: 110), at: .seconds(seconds))
    }
    #expect(left(10, at: 100) == nil, "nothing is known yet")
    #expect(left(10, at: 101) == nil)
    #expect(left(20, at: 110) == 90)
    #expect(left(60, at: 120) == 20, "faster since")
    #expect(left(110, at: 130) == 0)
  }

  @Test func eachDataSetHasAPaceOfItsOwn() {
    var pace = SyncPace()
    func left(_ name: String, _ bytes: Int, of whole: Int?, at seconds: Int) -> Int? {
      pace.secondsLeft(of: .dataSet(name: name, bytes: bytes, of: whole), at: .seconds(seconds))
    }
    #expect(left("a", 0, of: 1000, at: 0) == nil)
    #expect(left("a", 500, of: 1000, at: 5) == 5)
    #expect(left("b", 0, of: 1000, at: 5) == nil)
    #expect(left("b", 5, of: 1000, at: 10) == nil, "less than a hundredth says nothing")
    #expect(left("b", 100, of: 1000, at: 15) == 90)
    #expect(left("c", 100, of: nil, at: 20) == nil, "it is not told how large it is")
    #expect(pace.secondsLeft(of: .ordering, at: .seconds(30)) == nil)
  }

  @Test func whatIsPutInIsMeasuredFromWhenAllWasFetched() {
    var pace = SyncPace()
    func left(_ done: Int, of all: Int?, at seconds: Int) -> Int? {
      pace.secondsLeft(of: .puttingIn(done: done, of: all), at: .seconds(seconds))
    }
    #expect(pace.secondsLeft(of: .documents(fetched: 90, of: 100), at: .seconds(0)) == nil)
    #expect(left(200, of: 1000, at: 60) == nil, "how fast it went beside the fetching says little")
    #expect(left(300, of: 1000, at: 70) == 70)
    #expect(left(900, of: 1000, at: 130) == 10)
    #expect(left(1000, of: 1000, at: 140) == 0)
    #expect(left(1000, of: nil, at: 141) == nil, "it is not known how much there is")
  }

  @Test func itIsSaidInBothLanguages() {
    let progress = { () -> SyncProgress in
      var progress = SyncProgress()
      progress.step = .documents(fetched: 20, of: 110)
      return progress
    }()
    #expect(
      ToolWords(.swedish).syncing(progress, secondsLeft: 90) == "dokument 20 av 110, ca 90 s kvar · 0 papper, 0 nya")
    #expect(
      ToolWords(.english).syncing(progress, secondsLeft: 90)
        == "document 20 of 110, about 90 s left · 0 papers, 0 added")
    #expect(ToolWords(.swedish).syncing(progress) == "dokument 20 av 110 · 0 papper, 0 nya")
  }

  @Test func whatIsPutInAndPutInOrderIsSaidInBothLanguages() {
    var progress = SyncProgress()
    progress.tally.added = 430
    progress.step = .puttingIn(done: 430, of: 1000)
    #expect(
      ToolWords(.swedish).syncing(progress, secondsLeft: 57) == "lägger in 43 %, ca 57 s kvar · 430 papper, 430 nya")
    #expect(
      ToolWords(.english).syncing(progress, secondsLeft: 57)
        == "putting in 43 %, about 57 s left · 430 papers, 430 added")
    progress.step = .puttingIn(done: 430, of: nil)
    #expect(ToolWords(.english).syncing(progress) == "putting in · 430 papers, 430 added")
    progress.step = .ordering
    #expect(ToolWords(.swedish).syncing(progress) == "ordnar arkivet · 430 papper, 430 nya")
    #expect(ToolWords(.english).syncing(progress) == "putting the archive in order · 430 papers, 430 added")
  }

  @Test func anImportThatHasReadAllPutsTheArchiveInOrder() {
    func said(_ words: ToolWords) -> String {
      words.importing(papers: 9, perSecond: 3, rejected: 0, secondsLeft: 0, isOrdering: true)
    }
    #expect(said(ToolWords(.swedish)) == "9 papper · 3/s · 0 avvisade · ordnar arkivet")
    #expect(said(ToolWords(.english)) == "9 papers · 3/s · 0 rejected · putting the archive in order")
  }
}
