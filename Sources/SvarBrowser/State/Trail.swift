/// The way one has come, and the way on again after going back.
public struct Trail: Sendable, Hashable {
  private static let longest = 200
  /// Places farther back than this let go of their rows, which are asked for again on coming back.
  private static let near = 10

  public private(set) var spots: [Spot]
  public private(set) var here = 0

  public init(_ first: Spot) { spots = [first] }

  public var spot: Spot {
    get { spots[here] }
    set { spots[here] = newValue }
  }

  public var canGoBack: Bool { here > 0 }
  public var canGoOn: Bool { here + 1 < spots.count }

  /// Goes to a new place; the way that led on from here is cut, and a place that one has been at before is no longer
  /// where it was on the way: the way back comes to each place once.
  mutating func follow(_ next: Spot) {
    if next.isSamePlace(as: spot) {
      spot = next
      return
    }
    leave()
    spots.removeSubrange((here + 1)...)
    spots.removeAll { $0.isSamePlace(as: next) }
    spots.append(next)
    if spots.count > Self.longest { spots.removeFirst(spots.count - Self.longest) }
    here = spots.count - 1
    if here > Self.near { spots[here - Self.near].list.forget() }
  }

  mutating func goBack() {
    guard canGoBack else { return }
    leave()
    here -= 1
  }

  mutating func goOn() {
    guard canGoOn else { return }
    leave()
    here += 1
  }

  /// Goes to a place that one has been at, or has gone back from; the way stays as it is.
  mutating func go(to number: Int) {
    guard spots.indices.contains(number) else { return }
    leave()
    here = number
  }

  /// Puts a place before the one where one is, which stays: the way back from a search.
  mutating func insertBefore(_ earlier: Spot) {
    spots.removeSubrange((here + 1)...)
    let current = spots.removeLast()
    spots.removeAll { $0.isSamePlace(as: earlier) }
    spots += [earlier, current]
    here = spots.count - 1
  }

  /// Makes one of places that have come to be the same: a text left for its list, a part of a query switched back on. A
  /// query that could not be read is no place to come back to once one has left it.
  mutating func join() {
    for number in spots.indices.reversed() where number != here {
      guard spots[number].isSamePlace(as: spot) || spots[number].isUnreadable else { continue }
      spots.remove(at: number)
      if number < here { here -= 1 }
    }
  }

  /// What lies behind keeps only the rows in sight.
  private mutating func leave() { spots[here].list.rows.trim(around: spots[here].list.top, reach: 2) }
}
