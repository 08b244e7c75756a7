internal import Foundation

/// Waits until a key that may be held down has rested.
final class RestTimer: Sendable {
  /// Longer than a held key's pauses, and than those of somebody who counts rows; shorter than a look at the text.
  static let rest = Duration.milliseconds(180)

  private let running = Running()

  /// Does something after the rest, unless it is started again first.
  func start(_ work: @escaping @Sendable () -> Void) {
    let task = Task.detached(priority: .userInitiated) {
      guard (try? await Task.sleep(for: Self.rest)) != nil, !Task.isCancelled else { return }
      work()
    }
    running.replace(with: task)
  }

  private final class Running: @unchecked Sendable {
    private let lock = NSLock()
    private var task: Task<Void, Never>?

    func replace(with next: Task<Void, Never>) {
      let old = lock.withLock {
        defer { task = next }
        return task
      }
      old?.cancel()
    }
  }
}
