import CNcurses
import SvarBrowser

/// The byte sequences that this terminal's keys send, as its entry in the terminal database says.
///
/// What most terminals send alike is ``EscapeSequence``'s to know; this table is for the others, and goes before it.
struct KeyTable: Hashable {
  private var keys: [[UInt8]: Key.Named] = [:]
  private var prefixes: Set<[UInt8]> = []
  private(set) var longest = 0
  /// Whether Ctrl-H is what the Backspace key sends.
  var controlHIsBackspace = false

  init(_ pairs: [(sequence: [UInt8], key: Key.Named)] = []) {
    for (sequence, key) in pairs where sequence.count > 1 && sequence.first == 0x1B && keys[sequence] == nil {
      keys[sequence] = key
      longest = max(longest, sequence.count)
      for length in 1..<sequence.count {
        prefixes.insert(Array(sequence.prefix(length)))
      }
    }
  }

  /// The table of the terminal that ncurses was set up for.
  static func ofCurrentTerminal() -> KeyTable {
    var table = KeyTable(
      capabilities.compactMap { name, key in
        svar_capability(name).map { (Array(String(cString: $0).utf8), key) }
      })
    table.controlHIsBackspace = svar_capability("kbs").map { String(cString: $0) } == "\u{8}"
    return table
  }

  /// The longest key that the bytes begin with.
  func match(_ bytes: ArraySlice<UInt8>) -> (key: Key.Named, length: Int)? {
    guard longest > 1 else { return nil }
    for length in stride(from: min(longest, bytes.count), to: 1, by: -1) {
      if let key = keys[Array(bytes.prefix(length))] { return (key, length) }
    }
    return nil
  }

  /// Whether the bytes are the beginning of a key and no more.
  func isPrefix(_ bytes: ArraySlice<UInt8>) -> Bool {
    bytes.count < longest && prefixes.contains(Array(bytes))
  }

  private static let capabilities: [(String, Key.Named)] = [
    ("kcuu1", .up), ("kcud1", .down), ("kcub1", .left), ("kcuf1", .right),
    ("khome", .home), ("kend", .end), ("kpp", .pageUp), ("knp", .pageDown),
    ("kich1", .insert), ("kdch1", .delete), ("kcbt", .backTab), ("kent", .enter), ("kbs", .backspace),
    ("kri", .shiftUp), ("kind", .shiftDown), ("kLFT", .shiftLeft), ("kRIT", .shiftRight),
    ("kUP", .shiftUp), ("kDN", .shiftDown),
    ("kUP5", .controlUp), ("kDN5", .controlDown), ("kLFT5", .controlLeft), ("kRIT5", .controlRight),
    ("kUP3", .altUp), ("kDN3", .altDown), ("kLFT3", .altLeft), ("kRIT3", .altRight),
    ("kf1", .f1), ("kf2", .f2), ("kf3", .f3), ("kf4", .f4), ("kf5", .f5), ("kf6", .f6),
    ("kf7", .f7), ("kf8", .f8), ("kf9", .f9), ("kf10", .f10), ("kf11", .f11), ("kf12", .f12),
  ]
}
