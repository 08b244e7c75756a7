internal import SvarModel

extension Document {
  /// The other way in which a block may be told, with where its link stands in that.
  struct Fold: Sendable, Hashable {
    var block: Block
    var link: Span
  }

  /// Tells a block the other way: all where it told few, few where it told all.
  mutating func fold(_ number: Int) {
    guard let other = folds[number], blocks.indices.contains(number),
      let link = links.firstIndex(where: { $0.target == .fold(number) })
    else { return }
    folds[number] = Fold(block: blocks[number], link: links[link].place.span)
    blocks[number] = other.block
    links[link].place.span = other.link
  }
}
