import Testing

@testable import SvarTool

@Suite struct MistypedCommands {
  private let commands = ["browse", "import", "search", "show", "export", "keys", "measures"]

  @Test(arguments: [
    ("serach", "search"), ("seach", "search"), ("searhc", "search"), ("improt", "import"), ("exports", "export"),
    ("mesures", "measures"), ("Search", "search"), ("shwo", "show"),
  ])
  func aNearMissIsNamed(_ typed: String, _ meant: String) {
    #expect(MistypedCommand.find(in: [typed, "varg"], among: commands)?.meant == meant)
  }

  @Test(arguments: [
    ["varg"], ["search", "varg"], ["2020/21:9001"], ["skog"], ["sökning"], ["--sample"], [], ["skolor i norr"], ["key"],
    ["importer av kol"], ["sho w"],
  ])
  func whatElseIsAQuery(_ arguments: [String]) {
    #expect(MistypedCommand.find(in: arguments, among: commands) == nil)
  }

  @Test func theSentenceSaysHowToSearchForTheWord() {
    #expect(MistypedCommand.sentence("serach", "search").contains("svar browse serach"))
    #expect(MistypedCommand.status == 64)
  }
}
