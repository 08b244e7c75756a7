import CNcurses
import CTerminalGuard
import SvarBrowser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Waits for what is typed, and for signals and wakes beside it.
struct Keyboard {
  enum News {
    /// All that has come; nothing, where something else ended the waiting.
    case events([InputEvent])
    /// The terminal is gone.
    case gone
  }

  private var decoder: InputDecoder
  /// How much is read before a frame is due at the latest, in bytes.
  private static let mostAtOnce = 1 << 18

  /// - Parameter escapeTime: nil for what `ESCDELAY` says, or 25.
  init(keys: KeyTable, escapeTime: Int?) {
    let said = CharacterLocale.value("ESCDELAY").flatMap { Int($0) }.map { min(max($0, 0), 10_000) }
    decoder = InputDecoder(keys: keys, escapeTime: escapeTime ?? said ?? 25) { byte in
      let scalar = svar_scalar_of_byte(byte)
      return UInt32(exactly: scalar).flatMap(Unicode.Scalar.init)
    }
  }

  /// Waits until something has been typed, a signal or a wake has come, and takes all that is there.
  mutating func wait() -> News {
    var lines = [
      pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0),
      pollfd(fd: svar_guard_descriptor(), events: Int16(POLLIN), revents: 0),
    ]
    let patience = decoder.deadline.map { Int32(min(max(0, $0 - now), 60_000)) } ?? -1
    let count = poll(&lines, 2, patience)
    if count < 0 { return errno == EINTR ? .events([]) : .gone }
    if lines[1].revents != 0 { svar_guard_drain() }
    var events: [InputEvent] = []
    if lines[0].revents & Int16(POLLIN) != 0 {
      guard read(into: &events) || !events.isEmpty else { return .gone }
    } else if lines[0].revents & Int16(POLLHUP | POLLERR | POLLNVAL) != 0 {
      return .gone
    } else if let deadline = decoder.deadline, now >= deadline {
      events += decoder.elapse(at: now)
    }
    return .events(events)
  }

  /// Reads as long as there is something; false where the terminal is gone.
  private mutating func read(into events: inout [InputEvent]) -> Bool {
    var bytes = [UInt8](repeating: 0, count: 4096)
    var total = 0
    while total < Self.mostAtOnce {
      let count = readBytes(&bytes)
      if count < 0 && errno == EINTR { continue }
      if count < 0 && errno == EAGAIN { return true }
      if count <= 0 { return false }
      total += count
      events += decoder.take(bytes[..<count], at: now)
      var line = pollfd(fd: STDIN_FILENO, events: Int16(POLLIN), revents: 0)
      guard poll(&line, 1, 0) > 0, line.revents & Int16(POLLIN) != 0 else { return true }
    }
    return true
  }

  private func readBytes(_ bytes: inout [UInt8]) -> Int {
    #if canImport(Glibc)
      Glibc.read(STDIN_FILENO, &bytes, bytes.count)
    #else
      Darwin.read(STDIN_FILENO, &bytes, bytes.count)
    #endif
  }

  /// Milliseconds of a clock that only goes forward.
  private var now: Int {
    var time = timespec()
    clock_gettime(CLOCK_MONOTONIC, &time)
    return Int(time.tv_sec) * 1000 + Int(time.tv_nsec) / 1_000_000
  }
}
