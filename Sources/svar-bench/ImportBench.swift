import ArgumentParser
import Foundation
import SvarArchive
import SvarModel
import SvarReaders
import SvarTool

/// Papers a second, from files to a finished archive.
struct ImportBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "import", abstract: "Papers a second into a new archive, and again into the same.")

  @Argument(help: "Files, folders, archives.")
  var paths: [String]

  @Option(help: "How often to import into a new archive.")
  var runs = 3

  func run() async throws {
    var rates: [Double] = []
    var again: [Double] = []
    for _ in 0..<max(1, runs) {
      let folder = FileManager.default.temporaryDirectory.appending(path: "svar-bench-\(UUID().uuidString)")
      defer { try? FileManager.default.removeItem(at: folder) }
      let file = folder.appending(path: "archive.sqlite").path
      rates.append(try papersPerSecond(into: file))
      again.append(try papersPerSecond(into: file))
    }
    figure("import, new archive", (Timings(rates).median, "papers/s"))
    figure("import, nothing new", (Timings(again).median, "papers/s"))
    figure("memory, most", (peakMemory(), "MB"))
  }

  private func papersPerSecond(into file: String) throws -> Double {
    let clock = ContinuousClock()
    let start = clock.now
    let archive = try Archive.open(file, for: .writing, registers: .known())
    let tally = try archive.importing(reading: .answers()) { take in
      try PaperReader().read(paths: paths, take: take)
    }
    try archive.close()
    return Double(tally.read) / (start.duration(to: clock.now) / .seconds(1))
  }
}
