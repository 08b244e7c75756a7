import FlyingFox
import FlyingSocks
import Foundation

/// A reply's bytes as a fault has them come: in pieces, too few, or none.
struct PiecedBody: AsyncBufferedSequence {
  typealias Element = UInt8

  /// Ends a reply, and so its connection.
  struct BrokenOff: Error {}

  var bytes: Data
  var piece: Int
  /// Whether the connection breaks off behind the bytes.
  var breaksOff = false
  /// Whether nothing more comes behind the bytes, for as long as the client waits.
  var fallsSilent = false

  func makeAsyncIterator() -> Iterator { Iterator(body: self, rest: bytes[...]) }

  struct Iterator: AsyncBufferedIteratorProtocol {
    let body: PiecedBody
    var rest: Data

    mutating func next() async throws -> UInt8? { try await nextBuffer(suggested: 1)?.first }

    mutating func nextBuffer(suggested count: Int) async throws -> Data? {
      guard rest.isEmpty else {
        let piece = rest.prefix(body.piece)
        rest = rest.dropFirst(piece.count)
        if body.piece < 4096 { await Task.yield() }
        return Data(piece)
      }
      if body.fallsSilent { try await Task.sleep(for: .seconds(3600)) }
      if body.breaksOff || body.fallsSilent { throw BrokenOff() }
      return nil
    }
  }
}
