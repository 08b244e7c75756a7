import SvarModel
import Testing

@testable import SvarReaders

@Suite("JSON of data sets") struct JSONTextTests {
  private func word(_ json: String) throws -> String? {
    try JSONText.read(Array(json.utf8))["a"].rawText
  }

  @Test(arguments: [
    (#"{"a": "Eva\'s båt"}"#, "Eva's båt"), (#"{"a": "C:\Kajen"}"#, #"C:\Kajen"#),
    (#"{"a": "\u00e5\n\"x\""}"#, "å\n\"x\""),
    (#"{"a": "\ud83d\ude00"}"#, "😀"), (#"{"a": "\ud83d!"}"#, "\u{FFFD}!"), (#"{"a": "\u12"}"#, #"\u12"#),
    ("{\"a\": \"rad\r\nrad\tx\u{01}\"}", "rad\r\nrad\tx\u{01}"), ("\u{FEFF}{\"a\": \"b\"}", "b"),
    (#"{"a": "slut\\"}"#, #"slut\"#),
    (#"{"a": 7}"#, "7"),
  ])
  func repairsWhatNoStandardKnows(json: String, word: String) throws {
    #expect(try self.word(json) == word)
  }

  @Test(arguments: ["{\"a\": ", "{\"a\": \"b}", "{a: 1}", "\\", "{\"a\": \"\\"])
  func saysWhereItIsNoJSON(json: String) {
    #expect(throws: JSONText.Fault.self) { try word(json) }
  }

  @Test func countsLinesAndColumnsInTheFileItself() throws {
    let fault = try #require(throws: JSONText.Fault.self) { try word("{\"a\": \"rad\nrad\\q å\",\n \"å\": }") }
    #expect((fault.reason.line, fault.reason.column) == (3, 7), "\(fault.reason)")
    #expect(fault.reason.detail != nil)
    let early = try #require(throws: JSONText.Fault.self) { try word("{\"a\":\n 1") }
    #expect(early.reason == .init(detail: nil, line: 2, column: 3))
  }
}
