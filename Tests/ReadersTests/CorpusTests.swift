import Foundation
import SvarModel
import Testing

@testable import SvarReaders

@Suite("The real papers", .enabled(if: SharedCorpus.isThere)) struct CorpusTests {
  @Test func allInterpellationsBecomeQuestions() throws {
    let started = Date()
    let read = try Gathered.reading([SharedCorpus.path("corpus/interpellations-tei.tar.xz")])
    print("seconds", Date().timeIntervalSince(started))
    #expect(read.questions.count == 15_668)
    #expect(read.rejected.isEmpty)
    #expect(Set(read.questions.map(\.id)).count == 15_668)
  }
}
