import ArgumentParser
import SvarTool
import Testing

@Suite struct ArgumentOrderTests {
  private struct Search: ParsableCommand { static let configuration = CommandConfiguration(commandName: "search") }
  private struct Save: ParsableCommand { static let configuration = CommandConfiguration(commandName: "save") }
  private struct Searches: ParsableCommand {
    static let configuration = CommandConfiguration(commandName: "searches", subcommands: [Save.self])
  }
  private let configuration = CommandConfiguration(commandName: "svar", subcommands: [Search.self, Searches.self])

  @Test(arguments: [
    (["--archive", "a", "search", "x"], ["search", "--archive", "a", "x"]),
    (["--quiet", "--language=sv", "search"], ["search", "--quiet", "--language=sv"]),
    (["search", "--archive", "a"], ["search", "--archive", "a"]),
    (["--archive", "a", "searches", "save", "x"], ["searches", "save", "--archive", "a", "x"]),
    (["--archive", "a", "searches", "--json"], ["searches", "--archive", "a", "--json"]),
    (["--archive", "search"], ["--archive", "search"]),
    (["--archive", "a", "polis", "search"], ["--archive", "a", "polis", "search"]),
    (["--okänd", "search"], ["--okänd", "search"]), ([], []),
  ])
  func commonOptionsMayComeFirst(given: [String], ordered: [String]) {
    #expect(ArgumentOrder.commandFirst(given, of: configuration) == ordered)
  }
}
