/// What a data set is called on the disk while it arrives.
enum PartialName {
  /// Bytes of a name that every file system takes, with room left for what is put behind it.
  private static let longest = 200

  /// The name that the source gives, but without what would lead to another folder. One that is too long for a disk is cut,
  /// and told apart from others that begin alike by a sum of the whole.
  static func of(_ name: String) -> String {
    let safe = name.map { $0 == "/" || $0 == "\0" ? "_" : String($0) }.joined()
    let shown = safe.hasPrefix(".") ? "_" + safe : safe
    guard shown.utf8.count > longest else { return shown }
    var kept = ""
    for letter in shown {
      guard kept.utf8.count + letter.utf8.count <= longest - 17 else { break }
      kept.append(letter)
    }
    return kept + "-" + String(sum(of: name), radix: 16)
  }

  /// Fowler, Noll and Vo's hash (FNV-1a, 64 bits).
  private static func sum(of name: String) -> UInt64 {
    name.utf8.reduce(0xcbf2_9ce4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01b3 }
  }
}
