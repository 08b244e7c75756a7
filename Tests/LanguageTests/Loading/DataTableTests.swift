import Testing

@testable import SvarLanguage

@Suite struct DataTableTests {
  @Test func aFaultNamesFileAndLine() {
    let text = "# comment\nname\tverb\nfirst\tgo\nsecond\tgo\tmore\n"
    let fault = #expect(throws: LanguageDataError.self) {
      try DataTable(file: "rules.tsv", text: text, needed: ["name", "verb"])
    }
    #expect(fault?.description == "rules.tsv:4: 3 cells where there are 2 columns")
  }

  @Test func aMissingColumnIsNamed() {
    let fault = #expect(throws: LanguageDataError.self) {
      try DataTable(file: "rules.tsv", text: "name\n", needed: ["verb"])
    }
    #expect(fault?.line == 1)
  }
}
