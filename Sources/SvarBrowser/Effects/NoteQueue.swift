internal import Foundation

/// Writes notes one after another, each after the one before has been written or has failed.
final class NoteQueue: @unchecked Sendable {
  private let lock = NSLock()
  private var last: Task<Void, Never>?

  func add(_ work: @escaping @Sendable () async -> Void) {
    lock.withLock {
      let earlier = last
      last = Task.detached {
        await earlier?.value
        await work()
      }
    }
  }

  /// Returns when all that has been added is done.
  func finish() async { await lock.withLock { last }?.value }
}
