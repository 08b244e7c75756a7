import Foundation

/// The built program beside this one, started with what a reader would type, and what it costs.
struct MeasuredProgram {
  /// What the system says that a program has taken.
  struct Cost {
    /// On all cores together, in the program and in the system for it.
    var processorSeconds: Double
    /// The most memory held at once.
    var megabytes: Double
  }

  struct Fill {
    var added: Int
    var seconds: Double
    var cost: Cost
  }

  struct Failed: Error, CustomStringConvertible {
    var description: String
  }

  let address: URL

  private static var path: String {
    URL(fileURLWithPath: CommandLine.arguments[0]).resolvingSymlinksInPath().deletingLastPathComponent()
      .appending(path: "svar").path
  }

  /// Fills an archive, as the first `svar sync` does.
  func fill(_ archive: String) async throws -> Fill {
    let (status, output, cost) = try await run(fillArguments(archive), killedAfter: nil)
    guard status == 0, let line = output.split(separator: "\n").last,
      let report = try? JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any],
      let added = report["added"] as? Int, let seconds = report["seconds"] as? Double
    else { throw Failed(description: "svar sync ended with \(status): \(output)") }
    return Fill(added: added, seconds: seconds, cost: cost)
  }

  /// Begins to fill an archive and is killed at a random moment.
  func fill(_ archive: String, killedWithin seconds: Double) async throws {
    _ = try await run(fillArguments(archive), killedAfter: Double.random(in: 0...seconds))
  }

  func export(_ archive: String, to file: String) async throws {
    let arguments = ["export", "--archive", archive, "--format", "jsonl", "--output", file, "--quiet"]
    let (status, output, _) = try await run(arguments, killedAfter: nil)
    guard status == 0 else { throw Failed(description: "svar export ended with \(status): \(output)") }
  }

  private func fillArguments(_ archive: String) -> [String] {
    [
      "sync", "--archive", archive, "--base-url", address.absoluteString, "--with", "interpellations", "--delay", "0",
      "--json", "--language", "en",
    ]
  }

  private func run(_ arguments: [String], killedAfter seconds: Double?) async throws -> (Int32, String, Cost) {
    let process = Process()
    let pipe = Pipe()
    process.executableURL = URL(fileURLWithPath: Self.path)
    process.arguments = arguments
    process.standardOutput = pipe
    let before = Self.childrenCost()
    try process.run()
    let output = Task.detached { pipe.fileHandleForReading.readDataToEndOfFile() }
    if let seconds {
      try await Task.sleep(for: .seconds(seconds))
      kill(process.processIdentifier, SIGKILL)
    }
    let said = String(decoding: await output.value, as: UTF8.self)
    await Task.detached { process.waitUntilExit() }.value
    let after = Self.childrenCost()
    return (
      process.terminationStatus, said,
      Cost(processorSeconds: after.processorSeconds - before.processorSeconds, megabytes: after.megabytes)
    )
  }

  /// Of all programs that this one has started and that have ended.
  private static func childrenCost() -> Cost {
    var usage = rusage()
    // Bytes on macOS, and elsewhere units of 1024 of them.
    #if canImport(Darwin)
      getrusage(RUSAGE_CHILDREN, &usage)
      let bytes = Double(usage.ru_maxrss)
    #else
      getrusage(__rusage_who_t(RUSAGE_CHILDREN.rawValue), &usage)
      let bytes = Double(usage.ru_maxrss) * 1024
    #endif
    func seconds(_ time: timeval) -> Double { Double(time.tv_sec) + Double(time.tv_usec) / 1_000_000 }
    return Cost(
      processorSeconds: seconds(usage.ru_utime) + seconds(usage.ru_stime), megabytes: bytes / 1_000_000)
  }
}
