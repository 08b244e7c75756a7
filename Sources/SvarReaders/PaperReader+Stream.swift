internal import Foundation
public import SvarModel

extension PaperReader {
  /// Reads one file or archive that comes piece by piece, as a download does.
  ///
  /// ```swift
  /// try reader.read(named: "frågor.json.zip") { most in try download.next(most) } take: { arrival in … }
  /// ```
  /// An archive's members are handed over while later ones are still on their way.
  ///
  /// - Parameters:
  ///   - name: what to show for it.
  ///   - next: called on a thread of the reader's own for the next bytes, at most so many; empty at the end. What it
  ///     throws ends the reading with a rejection under `name`.
  ///   - take: called on the calling thread for every arrival, in order; what it throws ends the reading.
  /// - Throws: what `take` throws.
  public func read(
    named name: String, from next: @escaping @Sendable (_ most: Int) throws -> [UInt8],
    take: (Arrival) throws -> Void
  ) throws {
    let recogniser = Recogniser(format: format)
    let limits = limits
    let shown = SourceName.shown(name)
    let pipeline = OrderedPipeline<Package, [Arrival]>(most: 96, mostWeight: 8 << 20) { package in
      package.arrivals(recogniser)
    }
    try pipeline.run { put in
      let walk = SourceWalk(limits: limits) { package in put(package, package.weight) }
      walk.stream(HandedStream(next: next), named: shown)
    } take: { arrivals in
      for arrival in arrivals { try take(arrival) }
    }
  }
}

/// A stream whose bytes somebody else hands over.
private final class HandedStream: ByteStream {
  private let bytes: @Sendable (Int) throws -> [UInt8]

  init(next: @escaping @Sendable (Int) throws -> [UInt8]) { bytes = next }

  func next(_ most: Int) throws -> [UInt8] {
    do {
      return try bytes(most)
    } catch {
      throw StreamFault(reason: .cannotRead(detail: String(describing: error)))
    }
  }
}
