/// Lets requests begin one after another, with the site's delay between them and never more at once than it allows.
actor Pacer {
  private let politeness: Politeness
  private let wait: @Sendable (Duration) async throws -> Void
  private let clock = ContinuousClock()
  private var next: ContinuousClock.Instant?
  private var free: Int
  private var waiting: [CheckedContinuation<Void, Never>] = []

  init(_ politeness: Politeness, wait: @escaping @Sendable (Duration) async throws -> Void) {
    self.politeness = politeness
    self.wait = wait
    free = max(1, politeness.connections)
  }

  /// Runs `work` when it is its turn.
  func turn<Value: Sendable>(_ work: @Sendable () async throws -> Value) async throws -> Value {
    await take()
    defer { give() }
    try Task.checkCancellation()
    try await pause()
    return try await work()
  }

  private func take() async {
    if free > 0 {
      free -= 1
    } else {
      await withCheckedContinuation { waiting.append($0) }
    }
  }

  private func give() {
    if waiting.isEmpty { free += 1 } else { waiting.removeFirst().resume() }
  }

  /// Waits for the place in time that is this request's own.
  private func pause() async throws {
    guard politeness.delay > .zero else { return }
    let now = clock.now
    let start = max(next ?? now, now)
    let share = politeness.jitter > 0 ? Double.random(in: -politeness.jitter...politeness.jitter) : 0
    next = start + politeness.delay * (1 + share)
    if start > now { try await wait(now.duration(to: start)) }
  }
}
