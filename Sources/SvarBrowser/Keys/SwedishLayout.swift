/// The Swedish keyboard (SS 66 22 41) as far as the defaults depend on it.
///
/// What needs AltGr (`@ £ $ { [ ] } \ | ~`) and what is a dead key (`´ ` ¨ ^ ~`) is left out: neither can be relied on
/// as one plain key press.
public enum SwedishLayout {
  /// Characters that come at one press without Shift, row by row.
  public static let plain = ["§1234567890+", "qwertyuiopå", "asdfghjklöä'", "<zxcvbnm,.-"]
  /// Characters that come at one press with Shift, in the same rows.
  public static let shifted = ["½!\"#¤%&/()=?", "QWERTYUIOPÅ", "ASDFGHJKLÖÄ*", ">ZXCVBNM;:_"]

  /// Whether a key can be pressed without AltGr and without a dead key.
  public static func canType(_ key: Key) -> Bool {
    switch key {
    case .character(" "), .named: true
    case .character(let character): (plain + shifted).contains { $0.contains(character) }
    case .control(let letter): letter.isASCII && letter.isLetter
    case .alt(let character): plain.contains { $0.contains(character) }
    }
  }
}
