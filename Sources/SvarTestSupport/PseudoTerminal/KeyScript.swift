/// Keys as a person would say them, as the bytes that a terminal like xterm sends for them.
///
/// Words stand between spaces: `j j <enter> /gäng <esc>`. A name in angle brackets is a key (`<up>`, `<f5>`, `<c-d>` for
/// Ctrl, `<a-x>` for Alt, `<s-tab>`), `<space>` a space; all else is typed as it stands.
public struct KeyScript {
  public var bytes: [UInt8]

  /// - Parameter usesApplicationKeys: whether the program has asked the terminal for cursor keys in their other form.
  /// - Throws: ``PseudoTerminalProblem`` for a key that has no name here.
  public init(_ script: String, usesApplicationKeys: Bool = false) throws {
    bytes = []
    for word in script.split(separator: " ") {
      var rest = word
      while let open = rest.firstIndex(of: "<"), let close = rest[open...].firstIndex(of: ">") {
        bytes += Array(rest[..<open].utf8)
        let name = String(rest[rest.index(after: open)..<close])
        bytes += try Self.bytes(ofKey: name, usesApplicationKeys: usesApplicationKeys)
        rest = rest[rest.index(after: close)...]
      }
      bytes += Array(rest.utf8)
    }
  }

  private static func bytes(ofKey name: String, usesApplicationKeys: Bool) throws -> [UInt8] {
    if let letter = cursorLetters[name] { return Array((usesApplicationKeys ? "\u{1B}O" : "\u{1B}[").utf8) + [letter] }
    if let sequence = sequences[name] { return Array(sequence.utf8) }
    if name.hasPrefix("a-") { return [0x1B] + Array(name.dropFirst(2).utf8) }
    if name.hasPrefix("c-"), let letter = name.dropFirst(2).uppercased().utf8.first, name.utf8.count == 3 {
      return [letter & 0x1F]
    }
    throw PseudoTerminalProblem("no key is named <\(name)>")
  }

  private static let cursorLetters: [String: UInt8] = [
    "up": 0x41, "down": 0x42, "right": 0x43, "left": 0x44, "home": 0x48, "end": 0x46,
  ]

  private static let sequences: [String: String] = [
    "enter": "\r", "esc": "\u{1B}", "tab": "\t", "s-tab": "\u{1B}[Z", "bs": "\u{7F}", "space": " ", "lt": "<",
    "gt": ">",
    "pgup": "\u{1B}[5~", "pgdn": "\u{1B}[6~", "ins": "\u{1B}[2~", "del": "\u{1B}[3~",
    "s-up": "\u{1B}[1;2A", "s-down": "\u{1B}[1;2B", "s-right": "\u{1B}[1;2C", "s-left": "\u{1B}[1;2D",
    "a-up": "\u{1B}[1;3A", "a-down": "\u{1B}[1;3B", "a-right": "\u{1B}[1;3C", "a-left": "\u{1B}[1;3D",
    "c-up": "\u{1B}[1;5A", "c-down": "\u{1B}[1;5B", "c-right": "\u{1B}[1;5C", "c-left": "\u{1B}[1;5D",
    "f1": "\u{1B}OP", "f2": "\u{1B}OQ", "f3": "\u{1B}OR", "f4": "\u{1B}OS", "f5": "\u{1B}[15~", "f6": "\u{1B}[17~",
    "f7": "\u{1B}[18~", "f8": "\u{1B}[19~", "f9": "\u{1B}[20~", "f10": "\u{1B}[21~", "f11": "\u{1B}[23~",
    "f12": "\u{1B}[24~",
  ]
}
