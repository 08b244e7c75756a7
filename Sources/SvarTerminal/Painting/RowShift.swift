/// How the rows of one frame moved since the last.
enum RowShift {
  /// Whether some row is now to be found more than one row from where it was.
  ///
  /// ncurses sends a block that moved by one row as `ind` or `ri`, which every emulator knows, and one that moved
  /// further as SU or SD, which some do not: stale rows would stay on their glass.
  ///
  /// - Parameters: what stands in each row, before and after, as a hash of its letters and their looks.
  static func isFurtherThanOneRow(from before: [Int], to after: [Int]) -> Bool {
    let places = singles(before)
    return singles(after).contains { hash, row in places[hash].map { abs($0 - row) > 1 } ?? false }
  }

  /// The rows that stand only once, by their hash: ncurses grows the blocks that it moves from those alone.
  private static func singles(_ hashes: [Int]) -> [Int: Int] {
    var rows: [Int: Int] = [:]
    var again: Set<Int> = []
    for (row, hash) in hashes.enumerated() where rows.updateValue(row, forKey: hash) != nil { again.insert(hash) }
    for hash in again { rows[hash] = nil }
    return rows
  }
}
