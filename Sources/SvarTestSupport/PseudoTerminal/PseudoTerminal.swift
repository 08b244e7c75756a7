import CPseudoTerminal
public import SvarBrowser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program in a terminal of its own, driven by keys and read off the glass, as a person would.
///
/// ```swift
/// let terminal = try PseudoTerminal("svar")
/// try terminal.waitFor("Frågor")
/// try terminal.type("/gäng <enter>")
/// ```
/// Nothing waits for a fixed time: every waiting ends when what it waits for is there, and fails with the screen in its
/// words when the deadline has passed. The program is killed when the terminal is dropped.
public final class PseudoTerminal {
  /// How a program ended.
  public enum Ending: Hashable, Sendable {
    case exited(Int32)
    case killed(signal: Int32)
  }

  /// What stands on the glass; up to date after every waiting.
  public let screen: ScreenEmulator
  /// All that the program has sent.
  public private(set) var output: [UInt8] = []
  /// At most so many bytes a second are read, as over a slow line; nil for all that there are.
  public var bytesPerSecond: Int?
  /// Whether what the program sends is read; false as on a terminal that has been stopped.
  public var isReading = true
  public let process: Int32

  private let master: Int32
  private var ending: Ending?
  private var isAtEnd = false
  private let lineAtStart: [tcflag_t]

  /// What a program sees of its surroundings unless a test says otherwise: little, and the same everywhere.
  public static var plainEnvironment: [String: String] {
    var environment = [
      "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/local/bin:/usr/bin:/bin", "HOME": "/nonexistent",
      // A report of a crash would wait for a key.
      "SWIFT_BACKTRACE": "enable=no",
    ]
    if let libraries = getenv("LD_LIBRARY_PATH") { environment["LD_LIBRARY_PATH"] = String(cString: libraries) }
    return environment
  }

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - program: the name of one of this package's, or a path with a slash in it.
  ///   - environment: what is to be different from ``plainEnvironment``; an empty value removes a variable.
  /// - Throws: ``PseudoTerminalProblem``.
  public init(
    _ program: String, _ arguments: [String] = [], environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws {
    let path = program.contains("/") ? program : try BuiltProgram.path(program)
    let surroundings = Self.plainEnvironment.merging(environment) { $1 }.filter { !$0.value.isEmpty }
    var words: [UnsafeMutablePointer<CChar>?] = ([path] + arguments).map { strdup($0) } + [nil]
    var variables: [UnsafeMutablePointer<CChar>?] = surroundings.map { strdup("\($0.key)=\($0.value)") } + [nil]
    defer {
      for text in words + variables { free(text) }
    }
    var master: Int32 = -1
    var found = termios()
    process = svar_spawn_in_terminal(
      &master, &found, UInt16(clamping: size.rows), UInt16(clamping: size.columns), &words, &variables)
    guard process > 0 else { throw PseudoTerminalProblem("cannot start \(path): \(String(cString: strerror(errno)))") }
    self.master = master
    _ = fcntl(master, F_SETFL, O_NONBLOCK)
    screen = ScreenEmulator(size: size)
    lineAtStart = Self.flags(of: found)
  }

  deinit {
    if ending == nil {
      kill(process, SIGKILL)
      kill(process, SIGCONT)
      var status: Int32 = 0
      waitpid(process, &status, 0)
    }
    if !isClosed { close(master) }
  }

  // MARK: - Hands

  /// Types keys, in the words of ``KeyScript``.
  public func type(_ script: String) throws {
    try send(KeyScript(script, usesApplicationKeys: screen.modesOn.contains(1)).bytes)
  }

  /// Sends text as it stands.
  public func send(_ text: String) throws {
    try send(Array(text.utf8))
  }

  public func send(_ bytes: [UInt8]) throws {
    var rest = bytes[...]
    let deadline = Self.now + 10_000
    while !rest.isEmpty {
      let count = rest.withUnsafeBytes { write(master, $0.baseAddress, min($0.count, 1024)) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN && Self.now < deadline {
        readOnce(within: 5)
      } else {
        throw PseudoTerminalProblem("the program takes no keys (\(String(cString: strerror(errno))))\n\(screen.text)")
      }
    }
  }

  /// Changes the size of the window, of which the program is told by SIGWINCH.
  public func resize(_ size: Size) {
    screen.resize(size)
    svar_resize_terminal(master, UInt16(clamping: size.rows), UInt16(clamping: size.columns))
  }

  public func signal(_ number: Int32) {
    kill(process, number)
  }

  /// Sends a signal to what has the keys now, such as a shell's job.
  public func signalForeground(_ number: Int32) {
    let group = tcgetpgrp(master)
    if group > 0 { kill(-group, number) }
  }

  private var isClosed = false

  /// Cuts the line, as when a window is closed.
  public func hangUp() {
    guard !isClosed else { return }
    isClosed = true
    isAtEnd = true
    close(master)
  }

  // MARK: - Eyes

  /// Waits until the text is somewhere on the screen, in one row.
  public func waitFor(_ text: String, within milliseconds: Int = 30_000) throws {
    try wait(until: "the screen shows “\(text)”", within: milliseconds) { $0.text.contains(text) }
  }

  /// Waits until the text is nowhere on the screen.
  public func waitUntilGone(_ text: String, within milliseconds: Int = 30_000) throws {
    try wait(until: "the screen shows “\(text)” no more", within: milliseconds) { !$0.text.contains(text) }
  }

  /// Waits until a condition holds of the screen, and for the rest of the picture in which it does.
  public func wait(
    until description: String, within milliseconds: Int = 30_000, _ condition: (ScreenEmulator) -> Bool
  ) throws {
    let deadline = Self.now + milliseconds
    while !condition(screen) {
      guard Self.now < deadline, !isAtEnd else {
        let reason =
          isAtEnd
          ? "the program had ended (\(endingWithin(1000).map { "\($0)" } ?? "still runs"))"
          : "\(milliseconds) ms passed"
        throw PseudoTerminalProblem("waited until \(description), but \(reason); the screen was:\n\(screen.text)")
      }
      readOnce(within: min(50, max(1, deadline - Self.now)))
    }
    // A picture may come in several pieces: what is looked at next is to be whole.
    var pieces = 0
    while pieces < 20, !isAtEnd, readOnce(within: 8) { pieces += 1 }
  }

  /// Waits until the output holds these bytes, from the place `start` on.
  public func waitForBytes(_ bytes: [UInt8], from start: Int = 0, within milliseconds: Int = 30_000) throws {
    try wait(
      until: "the program sends \(String(decoding: bytes, as: UTF8.self).debugDescription)", within: milliseconds
    ) {
      _ in contains(bytes, from: start)
    }
  }

  public func contains(_ bytes: [UInt8], from start: Int = 0) -> Bool {
    guard output.count - start >= bytes.count else { return false }
    return (start...(output.count - bytes.count)).contains { output[$0..<$0 + bytes.count].elementsEqual(bytes) }
  }

  /// Reads until nothing has come for so long; how many bytes came.
  @discardableResult
  public func settle(quiet milliseconds: Int = 60) -> Int {
    let before = output.count
    while !isAtEnd && readOnce(within: milliseconds) {}
    return output.count - before
  }

  /// How many bytes come within that time, which passes in any case.
  public func bytesSent(within milliseconds: Int) -> Int {
    let before = output.count
    let deadline = Self.now + milliseconds
    while Self.now < deadline && !isAtEnd { readOnce(within: max(1, deadline - Self.now)) }
    return output.count - before
  }

  // MARK: - The end

  /// Waits until the program has ended by itself.
  public func waitForEnd(within milliseconds: Int = 30_000) throws -> Ending {
    guard let ending = endingWithin(milliseconds) else {
      throw PseudoTerminalProblem("the program runs still after \(milliseconds) ms; the screen was:\n\(screen.text)")
    }
    // What it sent at last may still stand in the line.
    while !isAtEnd && readOnce(within: 20) {}
    return ending
  }

  public var isRunning: Bool { endingWithin(0) == nil }

  private func endingWithin(_ milliseconds: Int) -> Ending? {
    let deadline = Self.now + milliseconds
    while ending == nil {
      var status: Int32 = 0
      if waitpid(process, &status, WNOHANG) == process {
        let signal = status & 0x7F
        ending = signal == 0 ? .exited(status >> 8 & 0xFF) : .killed(signal: signal)
        break
      }
      guard Self.now < deadline else { return nil }
      if isAtEnd { usleep(2000) } else { readOnce(within: 10) }
    }
    return ending
  }

  /// Whether the settings of the line (echo, signals, translations) are as they were when the program was started.
  public var isLineAsFound: Bool { Self.line(of: master) == lineAtStart }

  private static func line(of descriptor: Int32) -> [tcflag_t] {
    var settings = termios()
    guard tcgetattr(descriptor, &settings) == 0 else { return [] }
    return flags(of: settings)
  }

  private static func flags(of settings: termios) -> [tcflag_t] {
    [settings.c_iflag, settings.c_oflag, settings.c_cflag, settings.c_lflag]
  }

  // MARK: - Reading

  /// Takes in what comes within that time, once; false where nothing came.
  @discardableResult
  private func readOnce(within milliseconds: Int) -> Bool {
    guard !isAtEnd else { return false }
    guard isReading else {
      usleep(UInt32(max(1, milliseconds)) * 1000)
      return false
    }
    var line = pollfd(fd: master, events: Int16(POLLIN), revents: 0)
    guard poll(&line, 1, Int32(milliseconds)) > 0 else { return false }
    let most = bytesPerSecond.map { max(1, $0 / 50) } ?? 65536
    var bytes = [UInt8](repeating: 0, count: most)
    let count = read(master, &bytes, most)
    guard count > 0 else {
      // Nobody has the other side open any more.
      if count == 0 || errno == EIO { isAtEnd = true }
      return false
    }
    if bytesPerSecond != nil { usleep(20_000) }
    output += bytes[..<count]
    screen.feed(Array(bytes[..<count]))
    let answers = screen.takeAnswers()
    if !answers.isEmpty { _ = answers.withUnsafeBytes { write(master, $0.baseAddress, $0.count) } }
    return true
  }

  /// Milliseconds of a clock that only goes forward.
  static var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
