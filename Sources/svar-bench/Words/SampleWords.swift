import ArgumentParser
import SvarArchive
import SvarTool

/// What the dictionary says of the words of the built-in sample, as it ships.
struct SampleWords: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sample-words",
    abstract: "Print the sample's words as Sources/SvarTool/Data/sample-words.tsv is to have them.")

  func run() async throws {
    print("# The words of the sample's papers; made by svar-bench sample-words, and held to the dictionary by a test.")
    print(try KnownWords(of: SampleArchive.make(asksDictionary: true)).text, terminator: "")
  }
}
