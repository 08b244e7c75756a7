import Foundation
import SvarTestSupport

/// The built program, fetching.
final class SyncProgram: @unchecked Sendable {
  private let process = Process()
  private let output = Pipe()
  private let errors = Pipe()

  /// Starts `svar sync` into an archive.
  init(_ archive: String, from address: URL, _ more: String...) throws {
    process.executableURL = URL(fileURLWithPath: try BuiltProgram.path("svar"))
    process.arguments =
      ["sync", "--archive", archive, "--base-url", address.absoluteString, "--delay", "0", "--language", "en"] + more
    process.standardOutput = output
    process.standardError = errors
    try process.run()
  }

  /// Waits until it ends.
  func end() async -> (status: Int32, output: String, errors: String) {
    let (process, output, errors) = (process, output, errors)
    return await withCheckedContinuation { continuation in
      let thread = Thread {
        let said = output.fileHandleForReading.readDataToEndOfFile()
        let told = errors.fileHandleForReading.readDataToEndOfFile()
        process.waitUntilExit()
        continuation.resume(
          returning: (
            process.terminationStatus, String(decoding: said, as: UTF8.self), String(decoding: told, as: UTF8.self)
          ))
      }
      thread.start()
    }
  }

  /// Waits for the first so many lines that it prints, while it goes on.
  func lines(_ count: Int) async -> [String] {
    let output = output
    return await Command.onThread {
      var text = Data()
      while text.count(where: { $0 == 0x0A }) < count {
        let more = output.fileHandleForReading.availableData
        if more.isEmpty { break }
        text += more
      }
      return String(decoding: text, as: UTF8.self).split(separator: "\n").map(String.init)
    }
  }

  /// Ends it as a power cut would.
  func kill() { Foundation.kill(process.processIdentifier, SIGKILL) }
}
