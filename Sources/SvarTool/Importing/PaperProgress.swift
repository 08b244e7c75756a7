import Foundation
import SvarModel

/// Shows on a terminal how many of a known number of papers are done, how fast, and how long the rest will take.
///
/// Told from the thread that writes, and so guarded by a lock.
final class PaperProgress: @unchecked Sendable {
  private let words: ToolWords
  private let total: Int
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let lock = NSLock()
  private var hasShown = false

  init(words: ToolWords, total: Int, isShown: Bool) {
    self.words = words
    self.total = total
    self.isShown = isShown
    start = clock.now
  }

  func take(_ tally: ImportTally) {
    guard isShown else { return }
    lock.withLock {
      hasShown = true
      let seconds = max(0.001, start.duration(to: clock.now) / .seconds(1))
      let left = tally.read > 0 ? Int(seconds / Double(tally.read) * Double(max(0, total - tally.read))) : nil
      StandardError.rewrite(
        words.importing(
          papers: tally.read, perSecond: Int(Double(tally.read) / seconds), rejected: tally.rejected.count,
          secondsLeft: left))
    }
  }

  func end() { lock.withLock { if hasShown { StandardError.clearLine() } } }
}
