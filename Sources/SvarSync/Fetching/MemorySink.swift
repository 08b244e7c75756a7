import Foundation

/// Keeps a reply in memory, up to a bound.
final class MemorySink: ReplySink, @unchecked Sendable {
  /// Thrown where a reply is larger than anything that was asked for.
  struct TooLarge: Error {
    var most: Int
  }

  private let most: Int
  private let lock = NSLock()
  private var gathered: [UInt8] = []

  init(most: Int) { self.most = most }

  var bytes: [UInt8] { lock.withLock { gathered } }

  func begin(_ head: ReplyHead) throws -> Bool {
    if let length = head.length, length > most { throw TooLarge(most: most) }
    return (200..<300).contains(head.status)
  }

  func take(_ bytes: Data) throws {
    try lock.withLock {
      gathered.append(contentsOf: bytes)
      if gathered.count > most { throw TooLarge(most: most) }
    }
  }
}
