import Foundation

/// Times of the same work, done several times.
struct Timings {
  /// In milliseconds, sorted.
  let milliseconds: [Double]

  init(_ milliseconds: [Double]) { self.milliseconds = milliseconds.sorted() }

  var median: Double { percentile(50) }

  func percentile(_ percent: Int) -> Double {
    guard !milliseconds.isEmpty else { return .nan }
    return milliseconds[min(milliseconds.count - 1, milliseconds.count * percent / 100)]
  }

  /// The work done once uncounted and then `runs` times.
  static func of(runs: Int, _ work: () async throws -> Void) async rethrows -> Timings {
    try await work()
    let clock = ContinuousClock()
    var times: [Double] = []
    for _ in 0..<runs {
      let start = clock.now
      try await work()
      times.append(start.duration(to: clock.now) / .milliseconds(1))
    }
    return Timings(times)
  }

  /// The same for work that waits for nothing.
  static func of(runs: Int, _ work: () -> Void) -> Timings {
    work()
    let clock = ContinuousClock()
    return Timings((0..<runs).map { _ in clock.measure(work) / .milliseconds(1) })
  }
}

/// One line of figures: a name, and numbers with their units.
func figure(_ name: String, _ values: (Double, String)...) {
  let numbers = values.map { value, unit in String(format: "%10.2f", value) + " " + unit }
  print(named(name) + numbers.joined(separator: "  "))
}

/// One line of figures under a heading that tells their units.
func figure(_ name: String, _ values: [Double]) {
  print(named(name) + values.map { String(format: "%10.2f", $0) }.joined(separator: " "))
}

private func named(_ name: String) -> String {
  name.padding(toLength: max(40, name.count + 1), withPad: " ", startingAt: 0)
}

/// The most memory that the process has held, in MB.
func peakMemory() -> Double {
  guard let status = try? String(contentsOfFile: "/proc/self/status", encoding: .utf8),
    let line = status.split(separator: "\n").first(where: { $0.hasPrefix("VmHWM:") }),
    let kilobytes = line.split(separator: " ").compactMap({ Double($0) }).first
  else { return .nan }
  return kilobytes / 1000
}

/// Begins anew to watch the most memory held; where the system does not allow that, it is watched from the start.
func resetPeakMemory() {
  guard let file = FileHandle(forWritingAtPath: "/proc/self/clear_refs") else { return }
  defer { try? file.close() }
  try? file.write(contentsOf: Data("5".utf8))
}
