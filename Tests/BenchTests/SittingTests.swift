import SvarArchive
import SvarBrowser
import SvarModel
import SvarTool
import Testing

@testable import svar_bench

@MainActor
struct SittingTests {
  @Test("a session has five hundred keys and sixty searches")
  func session() throws {
    let session = try KeySession()
    #expect(session.searches.flatMap(\.keys).count == 500)
    #expect(session.searches.count >= 60)
  }

  @Test("a key is answered when the rows of what was typed stand, and their number after them")
  func pressing() async throws {
    let sitting = try Sitting(SampleArchive.make())
    for key in "/polis" {
      let stroke = try sitting.press(.character(key))
      #expect(stroke.page > 0)
      #expect(stroke.count >= stroke.page)
      #expect(sitting.isPageStanding)
    }
    #expect(sitting.request.query == "polis")
    #expect(!sitting.isRefused)
  }

  @Test("keys in a hurry end with the rows of the last")
  func hurrying() async throws {
    let sitting = try Sitting(SampleArchive.make())
    let milliseconds = try sitting.hurry("/polisen".map { .character($0) }, every: .milliseconds(5))
    #expect(milliseconds > 0)
    #expect(sitting.request.query == "polisen")
    #expect(sitting.isPageStanding)
  }

  @Test("a query that cannot be read is an answer too")
  func refused() async throws {
    let sitting = try Sitting(SampleArchive.make())
    for key in "/påhitt:a" { _ = try sitting.press(.character(key)) }
    _ = try sitting.press(.named(.enter))
    #expect(sitting.isRefused)
    #expect(sitting.isPageStanding)
  }
}
