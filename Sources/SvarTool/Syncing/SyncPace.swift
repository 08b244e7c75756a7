import SvarSync

/// How long what a sync is at will take, told by how fast it has gone since it began.
struct SyncPace {
  /// Nil while nothing is measured.
  private var measured: Measured?
  private var begun: Duration = .zero
  private var done = 0

  /// What has a pace of its own.
  private enum Measured: Equatable {
    case dataSet(String)
    case documents, puttingIn
  }

  /// Seconds left of what is being fetched, a data set or documents one by one, or of what is being put in when all is
  /// fetched. Nil where it is not known how much there is, or where it has hardly begun.
  ///
  /// - Parameter now: on a clock that only goes on.
  mutating func secondsLeft(of step: SyncProgress.Step, at now: Duration) -> Int? {
    guard let (measured, done, all) = Self.measured(step) else {
      self.measured = nil
      return nil
    }
    if measured != self.measured || done < self.done {
      self.measured = measured
      self.done = done
      begun = now
    }
    let (elapsed, come) = ((now - begun) / .seconds(1), done - self.done)
    guard elapsed >= 1, come > 0, come * 100 >= all - self.done, done <= all else { return nil }
    return Int((elapsed / Double(come) * Double(all - done)).rounded(.up))
  }

  private static func measured(_ step: SyncProgress.Step) -> (Measured, done: Int, all: Int)? {
    switch step {
    case .dataSet(let name, let bytes, let whole?) where whole > 0: (.dataSet(name), bytes, whole)
    case .documents(let fetched, let count) where count > 0: (.documents, fetched, count)
    case .puttingIn(let done, let all?) where all > 0: (.puttingIn, done, all)
    default: nil
    }
  }
}
