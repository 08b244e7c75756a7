internal import Foundation

/// Runs the filler behind the reading, one filling at a time.
final class FillRunner: @unchecked Sendable {
  private let filler: any Filler
  private let deliver: @Sendable (Event) -> Void
  private let lock = NSLock()
  private var task: Task<Void, Never>?
  private var lastTold: ContinuousClock.Instant?

  init(filler: any Filler, deliver: @escaping @Sendable (Event) -> Void) {
    self.filler = filler
    self.deliver = deliver
  }

  func start() {
    lock.withLock {
      guard task == nil else { return }
      task = Task.detached(priority: .utility) { [self] in
        let end = await run()
        lock.withLock { task = nil }
        deliver(.filled(end))
      }
    }
  }

  func stop() { lock.withLock { task }?.cancel() }

  private func run() async -> FillEnd {
    do {
      return .done(try await filler.fill(progress: tell))
    } catch is CancellationError {
      return .stopped
    } catch {
      return .failed(
        (error as? any SpokenError)?.phrase ?? Phrase(String(describing: error), String(describing: error)))
    }
  }

  /// Tells how far it is, five times a second at most: more than anybody can read.
  private func tell(_ progress: FillProgress) {
    let isDue = lock.withLock {
      let now = ContinuousClock.now
      if let lastTold, lastTold.duration(to: now) < .milliseconds(200) { return false }
      lastTold = now
      return true
    }
    if isDue { deliver(.filling(progress)) }
  }
}
