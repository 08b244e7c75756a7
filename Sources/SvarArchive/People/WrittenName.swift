import Foundation
import SvarModel

/// How a name was written: the chamber's records print ministers in capitals, the old ones with the hyphens of their line
/// breaks, `LAILA FREI-VALDS`. It is shown as written; that spellings of one name meet is decided here.
enum WrittenName {
  static func isShouted(_ name: String) -> Bool { name == name.uppercased() }

  /// Equal for `THOMAS BOD-STRÖM` and `Thomas Bodström`.
  static func key(_ name: String) -> String {
    Folded.words(name.replacingOccurrences(of: "-", with: "")).joined(separator: " ")
  }

  /// The words that a minister is found by: in capitals a hyphen may be one of a line's end, and both are kept.
  static func folded(_ minister: Minister) -> String {
    let folded = Folded.text(minister.display)
    guard let name = minister.name, isShouted(name), name.contains("-") else { return folded }
    return folded + key(name) + " "
  }

  /// Of two spellings of one name the one to show: not in capitals, without hyphens that the other has not.
  static func isBetter(_ name: String, than other: String) -> Bool {
    if isShouted(name) != isShouted(other) { return isShouted(other) }
    return isShouted(name) && name.count { $0 == "-" } < other.count { $0 == "-" }
  }
}
