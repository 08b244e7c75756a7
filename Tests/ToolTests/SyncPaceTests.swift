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
    #expect(pace.secondsLeft(of: .finishing, at: .seconds(30)) == nil)
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
}
