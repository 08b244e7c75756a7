import ArgumentParser
import Foundation
import OpenDataServer

/// What it costs to fill an archive from data sets: the program, run as a reader runs it, against a server on this
/// machine.
struct SyncBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sync",
    abstract: "Papers a second and memory of svar sync, filling an archive from generated data sets.",
    discussion: """
      FOLDER holds what generate --form riksdagen has written. The program is the one beside this. With --breaks a \
      second archive is filled by a program that is killed so many times, and the exports of both are compared byte by \
      byte.
      """)

  @Argument(help: "The folder that generate --form riksdagen has written.")
  var folder: String

  @Option(help: "How often to kill the program that fills a second archive.")
  var breaks = 0

  @Option(help: "Where the archives are made; they stay there. A temporary folder that goes away where left out.")
  var into: String?

  func run() async throws {
    let server = OpenDataServer(try DataSetFolder(folder: URL(fileURLWithPath: folder)).openData())
    let address = try await server.start()
    defer { server.stop() }
    let place = into ?? FileManager.default.temporaryDirectory.appending(path: "svar-bench-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: place, withIntermediateDirectories: true)
    defer { if into == nil { try? FileManager.default.removeItem(atPath: place) } }
    let program = MeasuredProgram(address: address)

    let whole = place + "/whole.sqlite"
    let run = try await program.fill(whole)
    figure(
      "papers", (Double(run.added), ""), (run.seconds, "s"), (Double(run.added) / run.seconds, "papers/s"))
    figure(
      "time of all cores", (run.cost.processorSeconds, "s"),
      (run.cost.processorSeconds / Double(max(1, run.added)) * 1000, "ms a paper"))
    figure("memory, most", (run.cost.megabytes, "MB"))
    figure("archive", (Self.megabytes(of: whole), "MB"))
    guard breaks > 0 else { return }

    let broken = place + "/broken.sqlite"
    for _ in 0..<breaks {
      try await program.fill(broken, killedWithin: run.seconds * 1.5 / Double(breaks))
    }
    _ = try await program.fill(broken)
    let exports = [whole, broken].map { ($0, $0 + ".jsonl") }
    for (archive, export) in exports { try await program.export(archive, to: export) }
    let isSame = FileManager.default.contentsEqual(atPath: exports[0].1, andPath: exports[1].1)
    figure(
      "killed \(breaks) times: the export is \(isSame ? "the same byte by byte" : "another")",
      (Self.megabytes(of: exports[0].1), "MB"), (Self.megabytes(of: exports[1].1), "MB"))
    if !isSame { throw ExitCode.failure }
  }

  private static func megabytes(of file: String) -> Double {
    let size = (try? FileManager.default.attributesOfItem(atPath: file))?[.size] as? Int
    return Double(size ?? 0) / 1_000_000
  }
}
