internal import Foundation
public import SvarModel

/// Reads papers from wherever they lie, in every form that is known, and hands over one ``Arrival`` for each.
///
/// ```swift
/// let reader = PaperReader()
/// try reader.read(paths: ["frågor.json.zip", "protokoll"]) { arrival in
///   if case .paper(let paper) = arrival { print(paper.id) }
/// }
/// ```
/// What a file is, is told by its content. Papers come in the order of the paths, folders in the order of their sorted
/// names, archives in their own; several are read at once, and that never changes the order. Archives are read in
/// memory, and the name of a member is only ever shown.
public struct PaperReader: Sendable {
  /// The families of forms; `auto` takes all of them.
  public enum Format: String, Hashable, Sendable, CaseIterable {
    case auto, riksdagen, tei, text
  }

  public var format: Format
  public var limits: ReadingLimits

  public init(format: Format = .auto, limits: ReadingLimits = .standard) {
    self.format = format
    self.limits = limits
  }

  /// Reads everything under the paths.
  ///
  /// - Parameters:
  ///   - paths: files, folders and archives; `-` is standard input.
  ///   - standardInput: the file descriptor that `-` reads from; it is left open.
  ///   - progress: called on the calling thread after every few arrivals.
  ///   - take: called on the calling thread for every arrival, in order; what it throws ends the reading.
  /// - Throws: ``MissingSource``, before anything is read, where a path leads nowhere; what `take` throws.
  public func read(
    paths: [String], standardInput: Int32 = 0, progress: (ReadingProgress) -> Void = { _ in },
    take: (Arrival) throws -> Void
  ) throws {
    var total: Int? = 0
    for path in paths {
      guard path != "-" else {
        total = nil
        continue
      }
      guard FileManager.default.fileExists(atPath: path) else { throw MissingSource(path: path) }
      total = total.flatMap { sum in SourceWalk.size(of: path).map { sum + $0 } }
    }
    let recogniser = Recogniser(format: format)
    let limits = limits
    let pipeline = OrderedPipeline<Package, Delivery>(most: 96, mostWeight: 16 << 20) { package in
      Delivery(arrivals: package.arrivals(recogniser), bytesBehind: package.bytesBehind, source: package.source)
    }
    try pipeline.run { put in
      let walk = SourceWalk(limits: limits) { package in put(package, package.weight) }
      for path in paths where walk.isWanted { path == "-" ? walk.stream(descriptor: standardInput) : walk.path(path) }
    } take: { delivery in
      for arrival in delivery.arrivals { try take(arrival) }
      progress(
        ReadingProgress(bytesRead: delivery.bytesBehind, bytesInAll: total, source: delivery.source))
    }
  }

  /// Reads one paper or one archive that is in memory.
  ///
  /// - Parameter name: what to show for it.
  /// - Throws: what `take` throws.
  public func read(bytes: [UInt8], name: String, take: (Arrival) throws -> Void) rethrows {
    let recogniser = Recogniser(format: format)
    var packages: [Package] = []
    let walk = SourceWalk(limits: limits) { package in
      packages.append(package)
      return true
    }
    walk.bytes(bytes, named: SourceName.shown(name))
    for package in packages {
      for arrival in package.arrivals(recogniser) { try take(arrival) }
    }
  }
}

/// What the reading thread hands to a working one: a paper to read, or an arrival that is known already.
struct Package: Sendable {
  var document: Document?
  var known: Arrival?
  /// Bytes of files behind this package.
  var bytesBehind: Int
  var source: String

  var weight: Int { (document?.bytes.count ?? 0) + 256 }

  func arrivals(_ recogniser: Recogniser) -> [Arrival] {
    if let document { return recogniser.read(document) }
    return known.map { [$0] } ?? []
  }
}

/// What comes of one package.
private struct Delivery: Sendable {
  var arrivals: [Arrival]
  var bytesBehind: Int
  var source: String
}
