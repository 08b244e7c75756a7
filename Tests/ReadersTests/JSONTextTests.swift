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

  /// Whatever can be read in one pass is what the system's parser makes of it.
  @Test(arguments: [
    #"{"a": {"b": [1, -20, 0, null, true, false, "å\u00e5\n\"x\" \/ \b\f\r\t"]}, "c": [], "d": {}, "": ""}"#,
    #"  {"a":1,"a":2}  "#, #""text""#, "17", #"[[["djup"]]]"#,
    #"{"a": "Eva\'s C:\Kajen \ud83d\ude00 \ud83d! \u12 \\"}"#,
    "{\"a\": \"rad\r\nrad\tx\u{01}\"}", "\u{FEFF}{\"a\": \"b\"}", #"{"noll": "\u0000"}"#,
  ])
  func readsAsTheSystemDoes(json: String) throws {
    let bytes = Array(json.utf8)
    let quick = try #require(JSONFields.read(bytes))
    #expect(Self.told(quick) == Self.told(try JSONText.readBySystem(bytes)))
  }

  /// What is written as data sets never write it, or is no JSON, is left to the system's parser.
  @Test(arguments: [
    "", "{", "[1,]", #"{"a":1,}"#, #"{"a" 1}"#, "1.5", "1e3", "-0", "01", "1234567890123456", "nul", "{}{}",
    #"{"a": "b}"#,
    #"{"a": "\"#, "{a: 1}", String(repeating: "[", count: 600) + String(repeating: "]", count: 600),
  ])
  func leavesTheRest(json: String) { #expect(JSONFields.read(Array(json.utf8)) == nil) }

  @Test func leavesWhatIsNoUTF8() { #expect(JSONFields.read([0x22, 0xC3, 0x22]) == nil) }

  private static func told(_ value: SvarReaders.FieldValue) -> String {
    switch value {
    case .fields(let fields):
      "{"
        + fields.sorted { $0.key < $1.key }.map { "\($0.key.debugDescription): \(told($0.value))" }.joined(
          separator: ", ")
        + "}"
    case .list(let values): "[" + values.map(told).joined(separator: ", ") + "]"
    case .text(let text): text.debugDescription
    case .null: "null"
    }
  }

  @Test func countsLinesAndColumnsInTheFileItself() throws {
    let fault = try #require(throws: JSONText.Fault.self) { try word("{\"a\": \"rad\nrad\\q å\",\n \"å\": }") }
    #expect((fault.reason.line, fault.reason.column) == (3, 7), "\(fault.reason)")
    #expect(fault.reason.detail != nil)
    let early = try #require(throws: JSONText.Fault.self) { try word("{\"a\":\n 1") }
    #expect(early.reason == .init(detail: nil, line: 2, column: 3))
  }
}
