/// Finds what somebody may have meant who misspelt a name.
enum NearestName {
  /// The name that the fewest slips lead to: a letter wrong, missing, too many, or two of them the wrong way round; nil
  /// where more than a third of the letters would have to be slips.
  static func of(_ word: String, among names: some Sequence<String>) -> String? {
    let letters = Array(word.lowercased())
    guard (2...longest).contains(letters.count) else { return nil }
    let nearest = names.map { ($0, slips(from: letters, to: Array($0.lowercased()))) }
      .min { ($0.1, $0.0) < ($1.1, $1.0) }
    guard let nearest, nearest.1 * 3 <= max(letters.count, 3) else { return begun(word.lowercased(), names) }
    return nearest.0
  }

  private static let longest = 40

  /// The name that begins so, where no more than its Swedish and English forms do.
  private static func begun(_ word: String, _ names: some Sequence<String>) -> String? {
    let begun = names.filter { $0.lowercased().hasPrefix(word) }
    return (1...2).contains(begun.count) ? begun[0] : nil
  }

  private static func slips(from left: [Character], to right: [Character]) -> Int {
    var before: [Int] = []
    var row = Array(0...right.count)
    for (i, a) in left.enumerated() {
      var next = [i + 1]
      for (j, b) in right.enumerated() {
        var least = min(row[j] + (a == b ? 0 : 1), row[j + 1] + 1, next[j] + 1)
        if i > 0, j > 0, a == right[j - 1], b == left[i - 1] { least = min(least, before[j - 1] + 1) }
        next.append(least)
      }
      before = row
      row = next
    }
    return row[right.count]
  }
}
