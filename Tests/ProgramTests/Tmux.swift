import Foundation
import SvarBrowser
import SvarTestSupport

/// A tmux of the test's own, with a socket of its own.
struct Tmux {
  private static let program = "/usr/bin/tmux"
  static var isThere: Bool { FileManager.default.isExecutableFile(atPath: program) }

  private let socket: String

  init() throws {
    socket = FileManager.default.temporaryDirectory.appendingPathComponent("svar-tmux-\(UUID().uuidString)").path
  }

  /// A terminal with tmux in it, and a command in that.
  func start(_ command: String) throws -> PseudoTerminal {
    try PseudoTerminal(
      Self.program, ["-S", socket, "-f", "/dev/null", "new-session", "-x", "100", "-y", "30", command],
      size: Size(columns: 100, rows: 30))
  }

  /// What a command of tmux's prints.
  func run(_ arguments: [String]) throws -> String {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: Self.program)
    process.arguments = ["-S", socket] + arguments
    let pipe = Pipe()
    process.standardOutput = pipe
    try process.run()
    let bytes = pipe.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return String(decoding: bytes, as: UTF8.self)
  }

  func end() {
    _ = try? run(["kill-server"])
    try? FileManager.default.removeItem(atPath: socket)
  }
}
