import SvarArchive
import SvarLanguage
import SvarTool
import Testing

@Suite("The sample's words") struct SampleWordTests {
  /// Where this fails, a paper of the sample or a table of words has changed: run `svar-bench sample-words`.
  @Test("ship as the dictionary has them, every one") func areFresh() throws {
    let made = try KnownWords(of: SampleArchive.make(asksDictionary: true)).text.split(separator: "\n")
    let shipped = try SampleArchive.words().text.split(separator: "\n")
    #expect(made.count > 2_000)
    #expect(Set(made).subtracting(shipped).sorted().prefix(10) == [])
    #expect(Set(shipped).subtracting(made).sorted().prefix(10) == [])
  }

  @Test("make the same archive as the dictionary does") func makeTheSame() throws {
    let (given, asked) = (try SampleArchive.make(), try SampleArchive.make(asksDictionary: true))
    #expect(try KnownWords(of: given).text == KnownWords(of: asked).text)
  }

  @Test("a line that cannot be read is named", arguments: ["kommun", "kommun\t9", "kommun\t2\t~kommun 0 7", "\t2"])
  func faults(_ line: String) {
    #expect(throws: LanguageDataError(file: "words.tsv", line: 2, reason: "expected a form, a source and entries")) {
      try KnownWords(text: "# ord\n\(line)\n", name: "words.tsv")
    }
  }
}
