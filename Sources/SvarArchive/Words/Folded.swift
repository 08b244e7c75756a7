import Foundation

/// Names in the form in which they are looked up: words in small letters with a blank before and behind each.
enum Folded {
  /// " marléne lund kopparklint "
  static func text(_ name: String) -> String {
    let words = words(name)
    return words.isEmpty ? " " : " " + words.joined(separator: " ") + " "
  }

  static func words(_ name: String) -> [String] {
    Tokens.of(name.precomposedStringWithCanonicalMapping).map(\.form)
  }
}
