import Foundation
import SvarSync

/// Shows on a terminal how far a sync is, ten times a second at most. Told from several threads, and so guarded by a lock.
final class SyncDisplay: @unchecked Sendable {
  private let words: ToolWords
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let lock = NSLock()
  private var lastShown: ContinuousClock.Instant?
  private var pace = SyncPace()
  private let start: ContinuousClock.Instant

  init(words: ToolWords, isShown: Bool) {
    self.words = words
    self.isShown = isShown
    start = clock.now
  }

  func take(_ progress: SyncProgress) {
    guard isShown else { return }
    lock.withLock {
      let now = clock.now
      let left = pace.secondsLeft(of: progress.step, at: start.duration(to: now))
      if let lastShown, lastShown.duration(to: now) < .milliseconds(100) { return }
      lastShown = now
      StandardError.rewrite(words.syncing(progress, secondsLeft: left))
    }
  }

  func end() {
    lock.withLock {
      if lastShown != nil { StandardError.clearLine() }
      lastShown = nil
    }
  }
}
