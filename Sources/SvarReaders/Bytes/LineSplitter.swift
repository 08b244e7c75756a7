/// Cuts a stream into lines, one at a time, whatever pieces it comes in.
struct LineSplitter {
  private let stream: any ByteStream
  /// Bytes in the longest line that is taken.
  private let longest: Int
  private var held: [UInt8] = []
  private var start = 0
  private var isAtEnd = false
  private(set) var number = 0

  enum Line {
    case bytes([UInt8])
    /// A line longer than is taken; it is passed over.
    case tooLong
  }

  init(_ stream: any ByteStream, longest: Int) {
    self.stream = stream
    self.longest = longest
  }

  /// The next line without its end, blank ones too; nil at the end.
  ///
  /// - Throws: ``StreamFault``.
  mutating func next() throws -> Line? {
    var from = start
    var isTooLong = false
    while true {
      if let end = held[from...].firstIndex(of: 0x0A) {
        return take(start..<end, next: end + 1, isTooLong)
      }
      guard !isAtEnd else {
        guard start < held.count || isTooLong else { return nil }
        return take(start..<held.count, next: held.count, isTooLong)
      }
      if held.count - start > longest {
        isTooLong = true
        held.removeAll(keepingCapacity: true)
        start = 0
      } else if start > 0 {
        held.removeFirst(start)
        start = 0
      }
      from = held.count
      let more = try stream.next(1 << 18)
      isAtEnd = more.isEmpty
      held += more
    }
  }

  private mutating func take(_ range: Range<Int>, next: Int, _ isTooLong: Bool) -> Line {
    number += 1
    start = next
    guard !isTooLong, range.count <= longest else { return .tooLong }
    let bytes = held[range]
    return .bytes(Array(bytes.last == 0x0D ? bytes.dropLast() : bytes))
  }
}

/// Bytes in memory as a stream.
final class MemoryStream: ByteStream {
  private var rest: ArraySlice<UInt8>

  init(_ bytes: [UInt8]) { rest = bytes[...] }

  func next(_ most: Int) -> [UInt8] {
    defer { rest = rest.dropFirst(most) }
    return Array(rest.prefix(most))
  }
}

/// A stream that ends, with one byte more than is allowed to show for it, where it would go on too long.
final class MeteredStream: ByteStream {
  private let stream: any ByteStream
  private let most: Int
  private(set) var taken = 0

  init(_ stream: any ByteStream, most: Int) {
    self.stream = stream
    self.most = most
  }

  func next(_ most: Int) throws -> [UInt8] {
    guard taken <= self.most else { return [] }
    let bytes = try stream.next(most)
    taken += bytes.count
    return bytes
  }
}
