import Foundation
import SvarModel
import SvarReaders

/// Shows on a terminal how far an import is: papers, papers a second, rejected, time left.
///
/// Told by the reading and by the writing, each on a thread of its own, and so guarded by a lock.
final class ImportProgress: @unchecked Sendable {
  private let words: ToolWords
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private let lock = NSLock()
  private var lastShown: ContinuousClock.Instant?
  private var tally = ImportTally()

  init(words: ToolWords, isShown: Bool) {
    self.words = words
    self.isShown = isShown
    start = clock.now
  }

  /// Takes how the papers have ended so far.
  func take(_ tally: ImportTally) { lock.withLock { self.tally = tally } }

  /// Takes how far the reading is, and shows the figures, ten times a second at most.
  func take(_ reading: ReadingProgress) {
    guard isShown else { return }
    lock.withLock { show(reading) }
  }

  private func show(_ reading: ReadingProgress) {
    let now = clock.now
    let isRead = reading.fraction.map { $0 >= 1 } ?? false
    if let lastShown, lastShown.duration(to: now) < .milliseconds(100), !isRead { return }
    lastShown = now
    let seconds = max(0.001, start.duration(to: now) / .seconds(1))
    let left = reading.fraction.flatMap { $0 > 0.01 ? Int(seconds / $0 * (1 - $0)) : nil }
    StandardError.rewrite(
      words.importing(
        papers: tally.read, perSecond: Int(Double(tally.read) / seconds), rejected: tally.rejected.count,
        secondsLeft: left, isOrdering: isRead))
  }

  func end() { lock.withLock { if lastShown != nil { StandardError.clearLine() } } }
}
