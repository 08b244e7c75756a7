import ArgumentParser
import Foundation
import SvarArchive
import SvarBrowser
import SvarModel
import SvarTestSupport
import SvarTool

/// What many readers of one archive cost: each one's memory, and how long a key waits for the glass.
struct ReadersBench: AsyncParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "readers",
    abstract: "Many readers at once on one archive, in restricted use over a real sshd: memory, and key to screen.")

  @Argument(help: "The archive's file.")
  var archive: String

  @Option(help: "How many readers.")
  var readers = 50

  @Option(help: "How wide their terminals are.")
  var columns = 80

  @Option(help: "How high their terminals are.")
  var rows = 24

  @Option(help: "How long they read, in seconds.")
  var seconds = 60

  @Option(help: "Invented papers that are written into the archive meanwhile: name a copy that may change.")
  var writing = 0

  @Flag(help: "In pseudo-terminals alone, without sshd.")
  var withoutShell = false

  func validate() throws {
    guard (1...500).contains(readers) else { throw ValidationError("between 1 and 500 readers") }
    guard columns > 0, rows > 0, seconds > 0, writing >= 0 else { throw ValidationError("something has to be read") }
  }

  func run() async throws {
    let file = URL(fileURLWithPath: archive).path
    let size = Size(columns: columns, rows: rows)
    let server: ShellServer? =
      withoutShell || !ShellServer.isThere
      ? nil : try ShellServer(running: "--restricted --archive '\(file)' --language sv")
    print(server != nil ? "over sshd on loopback" : "in pseudo-terminals, without sshd")
    figure("load before", (OwnMemory.load, "processes"))
    let program = try BuiltProgram.path("svar")
    let others = OwnMemory.processes(of: program, with: file)

    let all = try (0..<readers).map { number in
      let terminal =
        try server?.login(["-tt"], size: size)
        ?? PseudoTerminal(
          program, ["--restricted", "--archive", file, "--language", "sv"], environment: ["LANG": "C.UTF-8"], size: size
        )
      return ReaderAtTerminal(terminal, seed: UInt64(number) + 1)
    }
    for reader in all { try reader.arrive() }
    let processes = OwnMemory.processes(of: program, with: file).subtracting(others)
    figure("readers", (Double(processes.count), "processes"))
    memory("memory each, at the first list", of: processes)

    async let written = write(into: file)
    try await Self.read(all, for: .seconds(seconds))
    figure("load while they read", (OwnMemory.load, "processes"))
    memory("memory each, having read", of: processes)
    times("key to screen", all.flatMap { $0.moves + $0.letters })
    times("  moving in lists and texts", all.flatMap(\.moves))
    times("  letters of a search", all.flatMap(\.letters))
    times("  opening a paper", all.flatMap(\.openings))
    times("end of a search to its exact count", all.flatMap(\.searches))
    figure("keys of all readers", (Double(all.map(\.keys).reduce(0, +)) / Double(seconds), "keys/s"))
    if let written = try await written {
      figure(
        "papers written meanwhile", (Double(written.papers), "papers"),
        (Double(written.papers) / written.seconds, "papers/s"))
    }
    for reader in all { try reader.leave() }
  }

  /// All of them at once, each on a thread of its own: they wait most of the time.
  private static func read(_ readers: [ReaderAtTerminal], for time: Duration) async throws {
    let failures = Failures()
    let threads = readers.map { reader in
      let work = Work { try reader.read(for: time) }
      let thread = Thread { failures.note(of: work) }
      thread.start()
      return thread
    }
    while threads.contains(where: { !$0.isFinished }) { try await Task.sleep(for: .milliseconds(200)) }
    if let failure = failures.first { throw failure }
  }

  /// Writes papers as an import does, their answers read, until the readers are done or all are in; how many went in, and
  /// how long that took.
  private func write(into file: String) async throws -> (papers: Int, seconds: Double)? {
    guard writing > 0 else { return nil }
    let maker = PaperMaker(try Stock(), seed: UInt64(Date().timeIntervalSince1970), questionsPerAnswer: 1.1)
    let clock = ContinuousClock()
    let start = clock.now
    let end = start + .seconds(seconds)
    let archive = try Archive.open(file, for: .writing, registers: .known())
    defer { try? archive.close() }
    struct Done: Error {}
    var count = 0
    var taken = start
    _ = try archive.importing(reading: .answers()) { take in
      do {
        try maker.make(writing) { paper in
          guard clock.now < end else { throw Done() }
          try take(.paper(paper))
          count += 1
          taken = clock.now
        }
      } catch is Done {}
    }
    return (count, start.duration(to: taken) / .seconds(1))
  }

  private func memory(_ name: String, of processes: Set<Int32>) {
    let sizes = Timings(processes.compactMap(OwnMemory.proportional))
    figure(name, (sizes.median, "MB, median"), (sizes.percentile(100), "MB, most"))
  }

  private func times(_ name: String, _ milliseconds: [Double]) {
    let timings = Timings(milliseconds)
    figure(
      name, (timings.median, "ms, median"), (timings.percentile(95), "ms p95"), (timings.percentile(99), "ms p99"),
      (timings.percentile(100), "ms, most"), (Double(milliseconds.count), "keys"))
  }
}

/// Work that one thread does, and nobody else touches meanwhile.
private struct Work: @unchecked Sendable {
  let run: () throws -> Void
}

/// What went wrong first on any of several threads. Safe to share: what changes has a lock.
private final class Failures: @unchecked Sendable {
  private let lock = NSLock()
  private var failure: (any Error)?

  var first: (any Error)? { lock.withLock { failure } }

  func note(of work: Work) {
    do {
      try work.run()
    } catch {
      lock.withLock { failure = failure ?? error }
    }
  }
}
