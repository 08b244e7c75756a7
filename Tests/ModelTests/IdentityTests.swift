import SvarModel
import Testing

@Suite struct IdentityTests {
  @Test func anIDTellsSessionSeriesAndReference() throws {
    let id = try #require(DocumentID("h81189"))
    #expect(id.description == "H81189")
    #expect(id.series == .writtenQuestion)
    #expect(id.reference?.description == "2020/21:89")
    #expect(id.answer?.description == "H81289")
    #expect(id.answer?.question == id)
    #expect(id.questionKind == .written)
  }

  @Test func aReferenceGivesTheIDOfItsKind() throws {
    let reference = try #require(Reference("2011/12:120"))
    #expect(DocumentID(.interpellation, reference).description == "GZ10120")
    #expect(DocumentID(.written, reference).description == "GZ11120")
  }

  @Test func otherSeriesAreNamedAndHaveNoReference() throws {
    let report = try #require(DocumentID("H901KU20"))
    #expect(report.series == .other("01"))
    #expect(report.reference == nil)
    #expect(report.designation == "KU20")
  }

  @Test(arguments: ["", "H8", "H811", "2020/21:89", "H8!189", "Åsa Svensson", "polis", "norrland", "Trafikverket"])
  func whatIsNoIDIsRefused(text: String) {
    #expect(DocumentID(text) == nil)
  }

  @Test func answersAreKeptUnderTheFirstQuestion() throws {
    let reference = try #require(Reference("2009/10:364"))
    let spoken = PaperID(answerTo: .interpellation, reference)
    #expect(spoken.rawValue == "GX10364-SVAR")
    #expect(spoken.isAnswer && spoken.isInterpellationAnswer)
    #expect(PaperID(rawValue: "gx10364-svar") == spoken)
    #expect(PaperID(answerTo: .written, reference).rawValue == "GX12364")
    #expect(PaperID(rawValue: "GX12364-SVAR") == nil)
  }

  @Test func idsAreOrderedBySessionAndNumber() throws {
    let ids = try ["H8119", "H81189", "GZ1190", "H811100"].map { try #require(DocumentID($0)) }
    #expect(ids.sorted().map(\.description) == ["GZ1190", "H8119", "H81189", "H811100"])
  }

  @Test(
    arguments: [
      ("2020/21:89", "2020/21:89", nil), ("  2020/21 : 89", nil, nil), ("ip 2020/21:89", "2020/21:89", .interpellation),
      ("IP 2020/21:89", "2020/21:89", .interpellation), ("fråga 2020/21:89", "2020/21:89", .written),
      ("gäng polis", nil, nil), ("prop. 2020/21:89", nil, nil),
    ] as [(String, String?, QuestionKind?)])
  func aPointerIsAReferenceWithOrWithoutItsKind(text: String, reference: String?, kind: QuestionKind?) {
    guard let reference else {
      #expect(PaperPointer(text) == nil)
      return
    }
    #expect(PaperPointer(text) == Reference(reference).map { .reference($0, kind: kind) })
  }

  @Test func aPointerMayBeAnIDInEitherCase() {
    #expect(PaperPointer("h81289") == PaperID(rawValue: "H81289").map { .id($0) })
  }
}
