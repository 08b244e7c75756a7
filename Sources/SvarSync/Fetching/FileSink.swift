import Foundation
import SvarArchive

/// Puts a reply behind what a partial file has, or in its place where the server sends the whole.
final class FileSink: ReplySink, @unchecked Sendable {
  private let file: PartialFile
  private let address: String
  private let lock = NSLock()
  private var length: Int?

  init(file: PartialFile, address: String) {
    self.file = file
    self.address = address
  }

  /// How long the file is to be when it is whole; nil where the server did not say.
  var whole: Int? { lock.withLock { length } }

  func begin(_ head: ReplyHead) throws -> Bool {
    switch head.status {
    case 206:
      guard let range = ContentRange(head["content-range"]), range.start == file.count else {
        try file.restart()
        throw SyncFailure.incomplete(address: address, reason: .anotherPart)
      }
      lock.withLock { length = range.whole ?? head.length.map { range.start + $0 } }
      return true
    case 200:
      if file.count > 0 { try file.restart() }
      try file.describe(SyncValidators(tag: head["etag"], modified: head["last-modified"]))
      lock.withLock { length = head["content-encoding"] == nil ? head.length : nil }
      return true
    default: return false
    }
  }

  func take(_ bytes: Data) throws { try file.append(bytes) }
}

/// `bytes 100-199/1234`.
struct ContentRange: Hashable {
  var start: Int
  /// Nil where it is written as `*`.
  var whole: Int?

  init?(_ text: String?) {
    guard let text, text.lowercased().hasPrefix("bytes ") else { return nil }
    let halves = text.dropFirst(6).split(separator: "/")
    guard halves.count == 2, let start = halves[0].split(separator: "-").first.flatMap({ Int($0) }) else { return nil }
    self.start = start
    whole = Int(halves[1])
  }
}
