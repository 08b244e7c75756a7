/// Names of files and members as they may be shown: nothing in them can steer a terminal.
enum SourceName {
  /// The name with every control character, line separator and direction mark written as `\u{…}`.
  static func shown(_ name: some StringProtocol) -> String {
    guard name.unicodeScalars.contains(where: isUnsafe) else { return String(name) }
    var shown = ""
    for scalar in name.unicodeScalars {
      if isUnsafe(scalar) {
        shown += "\\u{" + String(scalar.value, radix: 16) + "}"
      } else {
        shown.unicodeScalars.append(scalar)
      }
    }
    return shown
  }

  /// A member inside its archive.
  static func member(_ name: some StringProtocol, of archive: String) -> String { archive + "/" + shown(name) }

  private static func isUnsafe(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0..<0x20, 0x7F..<0xA0, 0x200E, 0x200F, 0x2028...0x202E, 0x2060...0x206F, 0xFEFF: true
    default: false
    }
  }
}
