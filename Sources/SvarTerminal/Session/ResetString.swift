/// What puts a terminal back when nobody is left to do it in order: after a crash.
enum ResetString {
  /// Mouse off and bracketed paste off, on terminals that take such sequences at all.
  static let modesOff = "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l\u{1B}[?2004l"

  /// - Parameters:
  ///   - capability: the string of that name in the terminal's entry.
  ///   - takesModes: whether the terminal follows ECMA-48.
  static func make(takesModes: Bool, capability: (String) -> String?) -> [UInt8] {
    var text = ""
    if takesModes {
      // Ends what a half-written sequence began; then the whole window scrolls again.
      text += "\u{18}" + modesOff
      if capability("csr") != nil { text += "\u{1B}[r" }
    }
    // The cursor last: some terminals keep whether it is seen with the page that they leave.
    for name in ["rmacs", "sgr0", "op", "rmkx", "rmcup", "cnorm"] {
      text += withoutPadding(capability(name) ?? "")
    }
    return Array((text + "\r\n").utf8)
  }

  /// The string without `$<5>`, the pauses that old terminals need.
  static func withoutPadding(_ text: String) -> String {
    var result = ""
    var rest = text[...]
    while let character = rest.first {
      if character == "$", rest.dropFirst().first == "<", let end = rest.firstIndex(of: ">") {
        rest = rest[rest.index(after: end)...]
      } else {
        result.append(character)
        rest = rest.dropFirst()
      }
    }
    return result
  }
}
