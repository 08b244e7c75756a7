/// Makes a frame shorter without changing what it shows.
///
/// ncurses sends each change of a look as the terminal database says it, often as three sequences where one will do, and
/// sends it for blanks on which it cannot be seen. This knows the look that the terminal has and the one that is wanted,
/// and sends the difference when something is written that shows it. For terminals that follow ECMA-48.
struct FrameFilter {
  /// What the letters that follow look like.
  private struct Look: Hashable {
    /// The attributes' codes: 1 bold, 2 dim, 3 italic, 4 underlined, 5 blinking, 7 reversed, 8 hidden.
    var attributes: Set<UInt8> = []
    /// The codes of the colours as they were sent, `36` or `38;5;31`; empty for the terminal's own.
    var foreground = ""
    var background = ""

    /// Whether a blank looks the same so.
    func isSameOnBlank(as other: Look) -> Bool {
      background == other.background && seen == other.seen && (!seen.contains(7) || foreground == other.foreground)
    }

    /// The attributes that are to be seen on a blank.
    private var seen: Set<UInt8> { attributes.intersection([4, 5, 7]) }
  }

  /// The look that the terminal has; nil where that is not known.
  private var current: Look?

  /// Nothing is known of the terminal's look any more.
  mutating func forget() { current = nil }

  /// The same picture in fewer bytes.
  mutating func shortened(_ bytes: [UInt8]) -> [UInt8] {
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var wanted = current ?? Look()
    var isUnknown = current == nil
    /// Whether a look is on that is not known here: until it is taken off, all goes as it is.
    var isForeign = false
    var place = 0

    func send(_ look: Look, from old: Look?) -> [UInt8] {
      guard look != old else { return [] }
      return Array("\u{1B}[\(Self.codes(to: look, from: old))m".utf8)
    }
    func show() {
      if isForeign { return }
      if isUnknown || current != wanted { result += send(wanted, from: isUnknown ? nil : current) }
      current = wanted
      isUnknown = false
    }
    func showOnBlank() {
      if isForeign { return }
      if let current, !isUnknown, current.isSameOnBlank(as: wanted) { return }
      show()
    }

    while place < bytes.count {
      let byte = bytes[place]
      switch byte {
      case 0x1B:
        let length = Self.length(ofSequence: bytes[place...])
        let sequence = bytes[place..<place + length]
        place += length
        if Self.isCharacterSet(sequence) { continue }
        let final = sequence.last ?? 0
        let isControl = sequence.dropFirst().first == UInt8(ascii: "[")
        if isControl, final == UInt8(ascii: "m") {
          if let next = Self.look(after: sequence, on: wanted) {
            wanted = next
            if isForeign, !Self.takesAllOff(sequence) { result += sequence } else { isForeign = false }
          } else {
            show()
            result += sequence
            isUnknown = true
            isForeign = true
          }
          continue
        }
        if isControl, Self.erasing.contains(final) { showOnBlank() }
        result += sequence
      case 0x0F:
        place += 1
      case 0x20:
        showOnBlank()
        result.append(byte)
        place += 1
      case 0x0A, 0x0B, 0x0C:
        // A line that comes in from below has the ground of now.
        showOnBlank()
        result.append(byte)
        place += 1
      case 0x08, 0x0D, 0x07:
        result.append(byte)
        place += 1
      default:
        show()
        result.append(byte)
        place += 1
      }
    }
    // What passes by this, such as a bare page, begins with what ncurses believes.
    show()
    if isUnknown { current = nil }
    return result
  }

  // MARK: - Sequences

  /// Erase in display and line, erase characters, insert and delete lines and characters, scroll, repeat.
  private static let erasing: Set<UInt8> = Set("JKXLMP@STb".utf8)

  private static func length(ofSequence bytes: ArraySlice<UInt8>) -> Int {
    guard bytes.count > 1 else { return bytes.count }
    let start = bytes.startIndex
    switch bytes[start + 1] {
    case UInt8(ascii: "["):
      var end = start + 2
      while end < bytes.endIndex, !(0x40...0x7E).contains(bytes[end]) { end += 1 }
      return min(end + 1, bytes.endIndex) - start
    case 0x20...0x2F:
      return min(3, bytes.count)
    default:
      return 2
    }
  }

  /// Choosing a set of characters: all that is sent is UTF-8 or ASCII, so the one that is chosen is always the same.
  private static func isCharacterSet(_ sequence: ArraySlice<UInt8>) -> Bool {
    sequence.count == 3 && (0x28...0x2B).contains(sequence[sequence.startIndex + 1])
  }

  private static func takesAllOff(_ sequence: ArraySlice<UInt8>) -> Bool {
    let codes = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
    return codes.isEmpty || codes == "0" || codes.hasPrefix("0;")
  }

  /// The look after a sequence that sets looks; nil where it holds something that is not known.
  private static func look(after sequence: ArraySlice<UInt8>, on before: Look) -> Look? {
    let text = String(decoding: sequence.dropFirst(2).dropLast(), as: UTF8.self)
    var look = before
    var codes = text.split(separator: ";", omittingEmptySubsequences: false)[...]
    while let code = codes.popFirst() {
      if code.hasPrefix("38:") {
        look.foreground = String(code)
        continue
      }
      if code.hasPrefix("48:") {
        look.background = String(code)
        continue
      }
      guard let number = code.isEmpty ? 0 : UInt8(code) else { return nil }
      switch number {
      case 0: look = Look()
      // The first of a terminal's founts, which is the one that is used.
      case 10: break
      case 1, 2, 3, 4, 5, 7, 8: look.attributes.insert(number)
      case 22: look.attributes.subtract([1, 2])
      case 23, 24, 25, 27, 28: look.attributes.remove(number - 20)
      case 30...37, 90...97: look.foreground = String(code)
      case 39: look.foreground = ""
      case 40...47, 100...107: look.background = String(code)
      case 49: look.background = ""
      case 38, 48:
        let count = codes.first == "5" ? 2 : codes.first == "2" ? 4 : 0
        guard count > 0, codes.count >= count else { return nil }
        let color = ([code] + codes.prefix(count)).joined(separator: ";")
        codes = codes.dropFirst(count)
        if number == 38 { look.foreground = color } else { look.background = color }
      default: return nil
      }
    }
    return look
  }

  /// The fewest codes that lead from one look to another.
  private static func codes(to look: Look, from old: Look?) -> String {
    let all = look.attributes.sorted().map(String.init) + [look.foreground, look.background].filter { !$0.isEmpty }
    let anew = all.isEmpty ? "" : "0;" + all.joined(separator: ";")
    // Taking one attribute away is not known to every terminal; taking all away is.
    guard let old, old.attributes.isSubset(of: look.attributes) else { return anew }
    var changes = look.attributes.subtracting(old.attributes).sorted().map(String.init)
    if look.foreground != old.foreground { changes.append(look.foreground.isEmpty ? "39" : look.foreground) }
    if look.background != old.background { changes.append(look.background.isEmpty ? "49" : look.background) }
    let step = changes.joined(separator: ";")
    return step.utf8.count < anew.utf8.count ? step : anew
  }
}
