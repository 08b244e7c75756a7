import Foundation

/// Keeps how much of what has been fetched is read by the importer: bytes of data sets, documents by their number.
///
/// Told by the thread that fetches and by the one that imports, and so guarded by a lock.
final class IntakeGauge: @unchecked Sendable {
  private let lock = NSLock()
  /// Nil once something was of unknown size.
  private var expected: Int? = 0
  private var done = 0
  /// What is being read: its size, and how much of it has been read.
  private var current: (size: Int, read: Int) = (0, 0)

  /// How much is read, and of how much where that is known.
  var reading: (done: Int, of: Int?) { lock.withLock { (done + min(current.read, current.size), expected) } }

  /// Takes that something of a size, nil where it is not known, is to be read.
  func expect(_ size: Int?) {
    lock.withLock {
      guard let before = expected, let size else {
        expected = nil
        return
      }
      expected = before + size
    }
  }

  /// Takes that something is read from its beginning, be it once more.
  func begin(_ size: Int?) { lock.withLock { current = (size ?? 0, 0) } }

  /// Takes that a part of what was begun is read. A list may lag behind its files, so that more may come than its size.
  func read(_ count: Int) { lock.withLock { current.read += count } }

  /// Takes that no more of what was begun will be read, whether it was whole or not.
  func end() {
    lock.withLock {
      done += current.size
      current = (0, 0)
    }
  }
}
