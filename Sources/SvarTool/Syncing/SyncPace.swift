import SvarSync

/// How long what a sync is at will take, told by how fast it has gone since it began.
struct SyncPace {
  /// Nil while nothing is measured.
  private var name: String?
  private var begun: Duration = .zero
  private var done = 0

  /// Seconds left of what is being fetched: a data set, or documents one by one. Nil where it is not known how much there
  /// is, or where it has hardly begun.
  ///
  /// - Parameter now: on a clock that only goes on.
  mutating func secondsLeft(of step: SyncProgress.Step, at now: Duration) -> Int? {
    guard let (name, done, all) = Self.measured(step) else {
      self.name = nil
      return nil
    }
    if name != self.name || done < self.done {
      self.name = name
      self.done = done
      begun = now
    }
    let (elapsed, come) = ((now - begun) / .seconds(1), done - self.done)
    guard elapsed >= 1, come > 0, come * 100 >= all - self.done, done <= all else { return nil }
    return Int((elapsed / Double(come) * Double(all - done)).rounded(.up))
  }

  private static func measured(_ step: SyncProgress.Step) -> (name: String, done: Int, all: Int)? {
    switch step {
    case .dataSet(let name, let bytes, let whole?) where whole > 0: (name, bytes, whole)
    case .documents(let fetched, let count) where count > 0: ("", fetched, count)
    default: nil
    }
  }
}
