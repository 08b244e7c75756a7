import SvarModel
import SvarReaders

/// Shows on a terminal how far an import is: papers, papers a second, rejected, time left.
final class ImportProgress {
  private let words: ToolWords
  private let isShown: Bool
  private let clock = ContinuousClock()
  private let start: ContinuousClock.Instant
  private var lastShown: ContinuousClock.Instant?

  init(words: ToolWords, isShown: Bool) {
    self.words = words
    self.isShown = isShown
    start = clock.now
  }

  /// Shows the figures, ten times a second at most.
  func show(_ tally: ImportTally, _ reading: ReadingProgress) {
    guard isShown else { return }
    let now = clock.now
    if let lastShown, lastShown.duration(to: now) < .milliseconds(100) { return }
    lastShown = now
    let seconds = max(0.001, start.duration(to: now) / .seconds(1))
    let left = reading.fraction.flatMap { $0 > 0.01 ? Int(seconds / $0 * (1 - $0)) : nil }
    StandardError.rewrite(
      words.importing(
        papers: tally.read, perSecond: Int(Double(tally.read) / seconds), rejected: tally.rejected.count,
        secondsLeft: left))
  }

  func end() { if lastShown != nil { StandardError.clearLine() } }
}
