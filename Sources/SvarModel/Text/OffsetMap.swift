/// Where the scalars of a cleaned text stood in the text as found.
///
/// Cleaning drops residue and joins lines; the map keeps what is left as pieces that were adjacent, so that a span of
/// either text can be told in the other.
public struct OffsetMap: Hashable, Sendable, Codable {
  /// A run of scalars that stand alike in both texts.
  public struct Piece: Hashable, Sendable, Codable {
    public var clean: Int
    public var found: Int
    public var count: Int
  }

  /// In the order of the cleaned text, without gaps or overlaps there.
  public private(set) var pieces: [Piece] = []

  public init() {}

  /// Scalars in the cleaned text.
  public var count: Int { pieces.last.map { $0.clean + $0.count } ?? 0 }

  /// Says that the next scalar of the cleaned text stood at `found`.
  public mutating func append(found: Int) {
    if let last = pieces.last, last.found + last.count == found {
      pieces[pieces.count - 1].count += 1
    } else {
      pieces.append(Piece(clean: count, found: found, count: 1))
    }
  }

  /// Says that the next `count` scalars of the cleaned text stood together from `found` on.
  public mutating func append(found: Int, count: Int) {
    guard count > 0 else { return }
    if let last = pieces.last, last.found + last.count == found {
      pieces[pieces.count - 1].count += count
    } else {
      pieces.append(Piece(clean: self.count, found: found, count: count))
    }
  }

  /// Where a span of the cleaned text stood: from its first scalar to its last, with what was dropped between.
  public func found(_ span: Span) -> Span {
    guard let first = piece(holding: span.start) ?? pieces.last else { return Span(0, 0) }
    let start = first.found + min(span.start - first.clean, first.count)
    guard !span.isEmpty, let last = piece(holding: span.end - 1) else { return Span(start, start) }
    return Span(start, max(start, last.found + span.end - last.clean))
  }

  /// The part of the cleaned text that came from a span of the text as found; nil where nothing of it is left.
  public func clean(_ span: Span) -> Span? {
    var start: Int?
    var end: Int?
    for piece in pieces {
      guard let part = Span(piece.found, piece.found + piece.count).intersection(span) else { continue }
      let first = piece.clean + part.start - piece.found
      start = min(start ?? first, first)
      end = max(end ?? 0, first + part.count)
    }
    guard let start, let end else { return nil }
    return Span(start, end)
  }

  private func piece(holding position: Int) -> Piece? {
    var low = 0
    var high = pieces.count
    while low < high {
      let middle = (low + high) / 2
      if pieces[middle].clean + pieces[middle].count <= position { low = middle + 1 } else { high = middle }
    }
    guard low < pieces.count, pieces[low].clean <= position else { return nil }
    return pieces[low]
  }
}
