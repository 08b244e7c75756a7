/// Text made harmless for a terminal: what would act on it is shown instead.
public enum PlainText {
  /// The text with control characters, and those that turn the direction of writing, in a form that can be seen:
  /// `^[` for Escape, `<9B>` for the C1 control, `<U+202E>` for an override. A tab becomes spaces to the next eighth
  /// column.
  public static func visible(_ text: String) -> String {
    var result = ""
    var column = 0
    for scalar in text.unicodeScalars {
      let shown = visible(scalar, column: column)
      result += shown
      column += shown.unicodeScalars.count
    }
    return result
  }

  private static func visible(_ scalar: Unicode.Scalar, column: Int) -> String {
    switch scalar.value {
    case 0x09: String(repeating: " ", count: 8 - column % 8)
    case 0..<0x20: "^" + String(Unicode.Scalar(UInt8(scalar.value) + 0x40))
    case 0x7F: "^?"
    case 0x80..<0xA0: "<" + String(scalar.value, radix: 16, uppercase: true) + ">"
    case _ where turnsWriting(scalar): "<U+" + String(scalar.value, radix: 16, uppercase: true) + ">"
    default: String(scalar)
    }
  }

  /// Whether a scalar is invisible and makes a terminal that knows writing from right to left show others elsewhere.
  static func turnsWriting(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x061C, 0x200E, 0x200F, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
