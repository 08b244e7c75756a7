import ArgumentParser
import SvarArchive
import SvarModel
import SvarTool

/// Holds the query language against a great many queries, most of them odd.
struct FuzzQueries: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "fuzz-queries",
    abstract: "Read queries made at random, ask the sample some of them, and stop at the first that goes wrong.")

  @Option(help: "How many.")
  var cases = 1_000_000

  @Option(help: "The same seed makes the same queries.")
  var seed: UInt64 = 1

  @Option(help: "One in so many is asked of every list of the sample.")
  var asked = 500

  func run() async throws {
    let checks = QueryChecks(archive: try SampleArchive.make())
    var generator = QueryGenerator(seed: seed)
    var (valid, asking, problems) = (0, 0, 0)
    let clock = ContinuousClock()
    let start = clock.now
    for number in 0..<max(0, cases) {
      let made = generator.next()
      let cut = generator.below(made.text.unicodeScalars.count + 1)
      valid += made.isValid ? 1 : 0
      if let fault = checks.fault(of: made, cut: cut) { throw fail(number, made.text, fault) }
      problems += checks.archive.reading(of: made.text).problem == nil ? 0 : 1
      guard generator.below(max(1, asked)) == 0 else { continue }
      asking += 1
      if let fault = await checks.fault(asking: made.text) { throw fail(number, made.text, fault) }
    }
    figure("queries", (Double(cases), ""))
    figure("made to be read, cannot be read", (Double(valid), ""), (Double(problems), ""))
    figure("asked of every list", (Double(asking), ""))
    figure("time", (start.duration(to: clock.now) / .seconds(1), "s"))
  }

  private func fail(_ number: Int, _ text: String, _ fault: String) -> any Error {
    print("case \(number) of seed \(seed): “\(text)” (\(text.debugDescription)): \(fault)")
    return ExitCode.failure
  }
}
