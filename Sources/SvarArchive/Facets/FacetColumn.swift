/// What the rows of a whole list have in one field: for each row the places of its values.
struct FacetColumn: Sendable {
  /// The field's values, none of them counted.
  let values: [FacetValue]
  /// Where each row's places begin in ``places``, and, at the end, how many there are.
  private let starts: [UInt32]
  private let places: [UInt32]

  /// - Parameter pairs: row and place in one number, the row above; in any order and repeated at will.
  fileprivate init(values: [FacetValue], pairs: [UInt64], rows: Int) {
    var starts: [UInt32] = [0]
    starts.reserveCapacity(rows + 1)
    var places: [UInt32] = []
    places.reserveCapacity(pairs.count)
    var last: UInt64?
    for pair in pairs.sorted() where pair != last {
      last = pair
      while starts.count <= Int(pair >> 32) { starts.append(UInt32(places.count)) }
      places.append(UInt32(truncatingIfNeeded: pair))
    }
    while starts.count <= rows { starts.append(UInt32(places.count)) }
    self.values = values
    self.starts = starts
    self.places = places
  }

  /// The values that some of the rows have, the commonest first, each with the number of rows that have it.
  func counted(_ rows: [Int]) -> [FacetValue] {
    var counts = [Int](repeating: 0, count: values.count)
    for row in rows {
      for place in starts[row]..<starts[row + 1] { counts[Int(places[Int(place)])] += 1 }
    }
    return zip(values, counts).filter { $0.1 > 0 }.map { value, count in
      var value = value
      value.count = count
      return value
    }.sorted(by: FacetValue.comesFirst)
  }
}

extension FacetColumn {
  /// How many of some rows have no value.
  func without(_ rows: [Int]) -> Int { rows.count { starts[$0] == starts[$0 + 1] } }
}

/// Makes a column from what the tables hold.
///
/// A key of the tables (a person's number, a party's letters) may stand for several values, and several keys for one: the
/// value `Anna Lind` is everybody whose name has both words.
final class FacetColumnMaker<Key: Hashable> {
  private var values: [FacetValue]
  private var places: [Key: [Int]]
  private let make: (Key) -> FacetValue?
  private var pairs: [UInt64] = []

  /// - Parameters:
  ///   - values: what is known beforehand.
  ///   - places: which of the values each key stands for.
  ///   - make: the value of a key that is not among them; nil where it has none.
  init(_ values: [FacetValue] = [], _ places: [Key: [Int]] = [:], make: @escaping (Key) -> FacetValue? = { _ in nil }) {
    self.values = values
    self.places = places
    self.make = make
  }

  func add(_ key: Key, to row: Int) {
    for place in places[key] ?? new(key) { pairs.append(UInt64(row) << 32 | UInt64(place)) }
  }

  func column(rows: Int) -> FacetColumn { FacetColumn(values: values, pairs: pairs, rows: rows) }

  private func new(_ key: Key) -> [Int] {
    var found: [Int] = []
    if let value = make(key) {
      found = [values.count]
      values.append(value)
    }
    places[key] = found
    return found
  }
}
