import Foundation
internal import SvarModel

/// Bytes that come one piece after another and are read once: a file, a pipe, a member of an archive.
protocol ByteStream: AnyObject {
  /// The next bytes, at most `most` of them; empty at the end.
  /// - Throws: ``StreamFault`` where they cannot be had.
  func next(_ most: Int) throws -> [UInt8]
}

/// Why a stream broke off.
struct StreamFault: Error {
  var reason: RejectionReason
}

extension ByteStream {
  /// As many bytes as asked for, fewer only at the end.
  ///
  /// They are had in pieces: most papers are a thousandth of what is asked for, the largest that one may be, and room for
  /// that much would be had from the system and given back for each.
  func fill(_ count: Int) throws -> [UInt8] {
    var bytes: [UInt8] = []
    while bytes.count < count {
      let more = try next(min(count - bytes.count, 1 << 16))
      if more.isEmpty { break }
      bytes += more
    }
    return bytes
  }
}

/// A stream with bytes put back in front of it.
final class ResumedStream: ByteStream {
  private var head: ArraySlice<UInt8>
  private let rest: any ByteStream

  init(_ head: [UInt8], then rest: any ByteStream) {
    self.head = head[...]
    self.rest = rest
  }

  func next(_ most: Int) throws -> [UInt8] {
    guard !head.isEmpty else { return try rest.next(most) }
    let piece = Array(head.prefix(most))
    head = head.dropFirst(most)
    return piece
  }
}

/// An open file descriptor, closed when the stream is let go if the stream opened it.
final class FileStream: ByteStream {
  private let descriptor: Int32
  private let closes: Bool

  init(descriptor: Int32, closes: Bool) {
    self.descriptor = descriptor
    self.closes = closes
  }

  /// - Throws: ``StreamFault`` with the system's reason.
  convenience init(path: String) throws {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { throw StreamFault(reason: .cannotOpen(detail: String(cString: strerror(errno)))) }
    self.init(descriptor: descriptor, closes: true)
  }

  deinit { if closes { close(descriptor) } }

  func next(_ most: Int) throws -> [UInt8] {
    while true {
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
        got = read(descriptor, buffer.baseAddress, most)
        count = max(0, got)
      }
      if got >= 0 { return bytes }
      if errno != EINTR { throw StreamFault(reason: .cannotRead(detail: String(cString: strerror(errno)))) }
    }
  }
}
