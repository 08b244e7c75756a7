/// Counts the rows that each value of a field has, while rows stream by with what the tables hold of them.
///
/// A key of the tables (a person's number, a party's letters) may stand for several values, and several keys for one: the
/// value `Anna Lind` is everybody whose name has both words. Each row is counted once under each value.
final class FacetTally<Key: Hashable> {
  private(set) var values: [FacetValue]
  private var places: [Key: [Int]]
  private let make: (Key) -> FacetValue?
  /// The row that was last counted under each value.
  private var last: [Int64]
  /// What the first of two readings of the rows has said, kept so that the second does not count it again.
  private var first: [(row: Int64, key: Key)] = []
  private var next = 0
  private var current = Int64.min

  /// - Parameters:
  ///   - values: what is known beforehand.
  ///   - places: which of the values each key stands for.
  ///   - make: the value of a key that is not among them; nil where it has none.
  init(_ values: [FacetValue] = [], _ places: [Key: [Int]] = [:], make: @escaping (Key) -> FacetValue? = { _ in nil }) {
    self.values = values
    self.places = places
    self.make = make
    last = Array(repeating: .min, count: values.count)
  }

  /// Counts a key of a row; the rows come in order, each in one run.
  func add(_ key: Key, of row: Int64) {
    for place in places[key] ?? new(key) where last[place] != row {
      last[place] = row
      values[place].count += 1
    }
  }

  /// As ``add(_:of:)``, in the first of two readings of the same rows.
  func addFirst(_ key: Key, of row: Int64) {
    add(key, of: row)
    first.append((row, key))
  }

  /// As ``add(_:of:)``, in the second of two readings.
  func addSecond(_ key: Key, of row: Int64) {
    if row != current {
      current = row
      while next < first.count, first[next].row < row { next += 1 }
      while next < first.count, first[next].row == row {
        for place in places[first[next].key] ?? [] { last[place] = row }
        next += 1
      }
    }
    add(key, of: row)
  }

  /// Values that rows have, the commonest first.
  var found: [FacetValue] { values.filter { $0.count > 0 }.sorted(by: FacetValue.comesFirst) }

  private func new(_ key: Key) -> [Int] {
    var found: [Int] = []
    if let value = make(key) {
      found = [values.count]
      values.append(value)
      last.append(.min)
    }
    places[key] = found
    return found
  }
}
