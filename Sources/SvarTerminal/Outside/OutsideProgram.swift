import Foundation

/// A program beside the terminal that is given something and left alone: a browser, a keeper of the clipboard.
public struct OutsideProgram: Hashable, Sendable {
  public let path: String
  public let arguments: [String]

  /// What opens an address where somebody sits at a display; nil over a line, and where there is none.
  public static var opener: OutsideProgram? { opener(environment: ProcessInfo.processInfo.environment) }

  /// What keeps a clipboard where the program runs; nil over a line, where it would be the wrong one.
  public static var keeper: OutsideProgram? { keeper(environment: ProcessInfo.processInfo.environment) }

  static func opener(environment: [String: String]) -> OutsideProgram? {
    guard isHere(environment) else { return nil }
    #if os(macOS)
      return find("open", [], environment)
    #else
      guard has("DISPLAY", environment) || has("WAYLAND_DISPLAY", environment) else { return nil }
      return find("xdg-open", [], environment)
    #endif
  }

  static func keeper(environment: [String: String]) -> OutsideProgram? {
    guard isHere(environment) else { return nil }
    #if os(macOS)
      return find("pbcopy", [], environment)
    #else
      if has("WAYLAND_DISPLAY", environment), let keeper = find("wl-copy", [], environment) { return keeper }
      guard has("DISPLAY", environment) else { return nil }
      return find("xclip", ["-selection", "clipboard"], environment) ?? find("xsel", ["-ib"], environment)
    #endif
  }

  /// Whether the reader sits where the program runs.
  private static func isHere(_ environment: [String: String]) -> Bool {
    !has("SSH_CONNECTION", environment) && !has("SSH_TTY", environment)
  }

  private static func has(_ name: String, _ environment: [String: String]) -> Bool {
    environment[name]?.isEmpty == false
  }

  private static func find(_ name: String, _ arguments: [String], _ environment: [String: String]) -> OutsideProgram? {
    for folder in environment["PATH", default: ""].split(separator: ":") where folder.hasPrefix("/") {
      let path = "\(folder)/\(name)"
      if FileManager.default.isExecutableFile(atPath: path) { return OutsideProgram(path: path, arguments: arguments) }
    }
    return nil
  }

  /// Starts it with more arguments, each one word to it whatever is in it.
  func start(with more: [String] = []) { run(more, input: nil) }

  /// Starts it and gives it a text to read.
  func take(_ text: String) { run([], input: Array(text.utf8)) }

  /// On a thread of its own, which sees to its end; nobody waits for it.
  private func run(_ more: [String], input: [UInt8]?) {
    let words = [path] + arguments + more
    let path = path
    Thread.detachNewThread {
      var ends: [Int32] = [-1, -1]
      if input != nil, pipe(&ends) != 0 { return }
      for end in ends where end >= 0 { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
      var process: pid_t = 0
      let status = Spawning.spawn(
        words, at: path, standardInput: input == nil ? nil : ends[0], isQuiet: true, process: &process)
      if ends[0] >= 0 { close(ends[0]) }
      var rest = (input ?? [])[...]
      while status == 0, !rest.isEmpty {
        let count = rest.withUnsafeBytes { write(ends[1], $0.baseAddress, $0.count) }
        if count > 0 { rest = rest.dropFirst(count) } else if errno != EINTR { break }
      }
      if ends[1] >= 0 { close(ends[1]) }
      guard status == 0 else { return }
      var ending: Int32 = 0
      while waitpid(process, &ending, 0) < 0, errno == EINTR {}
    }
  }
}
