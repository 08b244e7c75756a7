/// Finds what somebody may have meant who misspelt a name.
public enum NearestName {
  /// The name with the fewest letters to change; nil where more than half of them would have to be.
  public static func of(_ word: String, among names: some Sequence<String>) -> String? {
    let letters = Array(word)
    let nearest = names.map { ($0, distance(letters, Array($0))) }.min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let nearest, nearest.1 * 2 <= max(letters.count, 2) else { return nil }
    return nearest.0
  }

  private static func distance(_ left: [Character], _ right: [Character]) -> Int {
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var diagonal = row[0]
      row[0] = i + 1
      for (j, b) in right.enumerated() {
        let change = diagonal + (a == b ? 0 : 1)
        diagonal = row[j + 1]
        row[j + 1] = Swift.min(change, diagonal + 1, row[j] + 1)
      }
    }
    return row[right.count]
  }
}
