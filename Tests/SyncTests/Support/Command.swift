import Foundation
import SvarTestSupport

/// The built program, run to its end with what a script would give it.
enum Command {
  struct Outcome: Sendable {
    var status: Int32
    var output: String
    var errors: String
  }

  static func run(_ arguments: String...) async throws -> Outcome {
    let process = Process()
    let output = Pipe()
    let errors = Pipe()
    process.executableURL = URL(fileURLWithPath: try BuiltProgram.path("svar"))
    process.arguments = arguments
    process.standardOutput = output
    process.standardError = errors
    try process.run()
    return await onThread {
      let told = onThreadReading(errors)
      let said = output.fileHandleForReading.readDataToEndOfFile()
      process.waitUntilExit()
      return Outcome(
        status: process.terminationStatus, output: String(decoding: said, as: UTF8.self),
        errors: String(decoding: told(), as: UTF8.self))
    }
  }

  /// Does what waits on a thread of its own, away from those that tasks run on.
  static func onThread<Value: Sendable>(_ work: @escaping @Sendable () -> Value) async -> Value {
    await withCheckedContinuation { continuation in
      Thread { continuation.resume(returning: work()) }.start()
    }
  }

  /// Reads a pipe while another is read, so that neither fills up.
  private static func onThreadReading(_ pipe: Pipe) -> () -> Data {
    let done = DispatchSemaphore(value: 0)
    let kept = Kept()
    Thread {
      kept.data = pipe.fileHandleForReading.readDataToEndOfFile()
      done.signal()
    }.start()
    return {
      done.wait()
      return kept.data
    }
  }

  /// What one thread puts here before another, told by a semaphore, takes it.
  private final class Kept: @unchecked Sendable {
    var data = Data()
  }
}
