import Testing

@testable import SvarModel

@Suite("Why a paper could not be read") struct RejectionReasonTests {
  /// One of each, with the name that scripts go by: it stays whatever is said.
  private static let all: [(RejectionReason, String)] = [
    (.nameNotUTF8, "nameNotUTF8"), (.gone, "gone"), (.closedFolder, "closedFolder"),
    (.cannotOpen(detail: "EPERM"), "cannotOpen"), (.cannotRead(detail: "EIO"), "cannotRead"),
    (.damaged(detail: "CRC"), "damaged"), (.noArchive(detail: nil), "noArchive"),
    (.tooLarge(bytes: 1 << 20), "tooLarge"),
    (.archiveTooLarge(bytes: 100, before: "b.json"), "archiveTooLarge"),
    (.archiveTooDeep(depth: 3, most: 2), "archiveTooDeep"), (.emptyArchive, "emptyArchive"),
    (.encrypted, "encrypted"), (.partly(.damaged(detail: nil)), "partly"), (.emptyFile, "emptyFile"),
    (.foreign(.pdf), "foreign"), (.instead(.page), "instead"), (.notUTF8(byte: 7), "notUTF8"),
    (.notAsked(.plainText, for: "tei"), "notAsked"), (.foreignXML(element: "a", asked: "tei"), "foreignXML"),
    (.malformedXML(line: 3, detail: "x"), "malformedXML"), (.foreignJSON(keys: ["a"], asked: "tei"), "foreignJSON"),
    (.malformedJSON(.init(detail: nil, line: 2, column: 4)), "malformedJSON"),
    (.textWithoutHeading, "textWithoutHeading"), (.pageWithoutHeading, "pageWithoutHeading"),
    (.wordWithoutHeading, "wordWithoutHeading"), (.officeWithoutText, "officeWithoutText"),
    (.malformedWord(line: 3, detail: "x"), "malformedWord"), (.brokenWord(.encrypted), "brokenWord"),
    (.unclosedQuotation, "unclosedQuotation"), (.tableWithoutID, "tableWithoutID"),
    (.unevenRow(fields: 3, columns: 4), "unevenRow"), (.emptyElement("a"), "emptyElement"),
    (.emptyStatus, "emptyStatus"), (.noReference(id: "x"), "noReference"),
    (.interpellationWithoutNumber, "interpellationWithoutNumber"),
    (.answerWithoutReference, "answerWithoutReference"), (.exportTooNew(form: 9, known: 1), "exportTooNew"),
    (.exportWithoutQuestion, "exportWithoutQuestion"), (.exportOfOther("x"), "exportOfOther"),
    (.exportFault(place: "paper.text", isMissing: true), "exportFault"), (.unreadableExport, "unreadableExport"),
    (.without("dokumentlista"), "without"), (.replyTooLarge(bytes: 1 << 20), "replyTooLarge"),
  ]

  @Test("each has a name for scripts, and a sentence in each language", arguments: all)
  func told(reason: RejectionReason, code: String) {
    #expect(reason.code == code)
    #expect(reason.english != reason.swedish)
    for sentence in [reason.english, reason.swedish] {
      #expect(sentence.first?.isLowercase == true && sentence.last != ".", "\(sentence)")
    }
  }

  @Test("place and value are told in both languages")
  func places() {
    let fault = RejectionReason.malformedJSON(.init(detail: nil, line: 2, column: 4))
    #expect(fault.english == "is not valid JSON: it ends too early, line 2, column 4")
    #expect(fault.swedish == "är inte giltig JSON: den slutar för tidigt, rad 2, kolumn 4")
    let large = RejectionReason.tooLarge(bytes: 16 << 20)
    #expect(large.swedish == "är större än 16 MiB, det mesta som ett papper får vara")
    let cut = RejectionReason.partly(.damaged(detail: "truncated"))
    #expect(cut.swedish == "är skadad: truncated; det som kom före är läst")
    #expect(cut.isOfDamage && !fault.isOfDamage)
  }
}
