import SvarBrowser

/// What the bytes after an Escape mean on terminals that follow ECMA-48 and xterm.
///
/// Sequences that mean no key are recognised too, as a whole: what a terminal answers or a broken line leaves must never
/// be taken for keys.
enum EscapeSequence: Hashable {
  case key(Key)
  case interrupt
  case mouse(MouseReport)
  case pasteBegins
  /// Recognised, and nothing to us.
  case nothing
}

/// What has been read from the front of a buffer of bytes.
enum Reading: Hashable {
  case found(EscapeSequence, length: Int)
  /// More bytes are needed to tell.
  case unfinished
  /// This is no sequence: an Escape by itself, or Alt with a key.
  case none
}

extension EscapeSequence {
  /// No key's sequence is longer; what is, is broken.
  static let longest = 64
  /// No answer that a terminal gives unasked is longer.
  static let longestAnswer = 1024

  /// Reads the sequence at the front of `bytes`, which begin with an Escape.
  static func read(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard bytes.count > 1 else { return .unfinished }
    switch bytes[bytes.startIndex + 1] {
    case UInt8(ascii: "["): return readControlSequence(bytes)
    case UInt8(ascii: "O"): return readSingleShift(bytes)
    case UInt8(ascii: "]"), UInt8(ascii: "P"), UInt8(ascii: "_"), UInt8(ascii: "^"): return readAnswer(bytes)
    default: return .none
    }
  }

  // MARK: - CSI

  private static func readControlSequence(_ bytes: ArraySlice<UInt8>) -> Reading {
    let start = bytes.startIndex
    guard bytes.count > 2 else { return .unfinished }
    if bytes[start + 2] == UInt8(ascii: "[") {
      // The Linux console's F1 ... F5.
      guard bytes.count > 3 else { return .unfinished }
      let keys: [UInt8: Key.Named] = [0x41: .f1, 0x42: .f2, 0x43: .f3, 0x44: .f4, 0x45: .f5]
      return .found(keys[bytes[start + 3]].map { .key(.named($0)) } ?? .nothing, length: 4)
    }
    if bytes[start + 2] == UInt8(ascii: "M") {
      // The mouse as X10 reports it: three bytes, each 32 more than its value.
      guard bytes.count > 5 else { return .unfinished }
      let values = bytes[(start + 3)...(start + 5)].map { Int($0) - 32 }
      return .found(
        MouseReport(code: values[0], column: values[1], row: values[2]).map(Self.mouse) ?? .nothing, length: 6)
    }
    var end = start + 2
    while end < bytes.endIndex, (0x20...0x3F).contains(bytes[end]) {
      end += 1
      if end - start > longest { return .found(.nothing, length: longest) }
    }
    guard end < bytes.endIndex else { return .unfinished }
    // A byte that belongs to no sequence ends a broken one, and counts for itself.
    guard (0x40...0x7E).contains(bytes[end]) else { return .found(.nothing, length: end - start) }
    let body = bytes[(start + 2)..<end]
    return .found(meaning(of: body, final: bytes[end]), length: end - start + 1)
  }

  private static func meaning(of body: ArraySlice<UInt8>, final: UInt8) -> EscapeSequence {
    if body.first == UInt8(ascii: "<") {
      let numbers = parameters(body.dropFirst())
      guard numbers.count == 3, final == UInt8(ascii: "M") || final == UInt8(ascii: "m") else { return .nothing }
      let report = MouseReport(
        code: numbers[0], column: numbers[1], row: numbers[2], isRelease: final == UInt8(ascii: "m"))
      return report.map(Self.mouse) ?? .nothing
    }
    guard body.allSatisfy({ (0x30...0x3B).contains($0) }) else { return .nothing }
    let numbers = parameters(body)
    let modifiers = Modifiers(parameter: numbers.count > 1 ? numbers[1] : 1)
    switch final {
    case UInt8(ascii: "~"):
      switch numbers.first ?? 0 {
      case 200: return .pasteBegins
      case 27 where numbers.count == 3: return character(numbers[2], modifiers)
      case let number: return tildeKeys[number].map { .key(.named(modifiers.applied(to: $0))) } ?? .nothing
      }
    case UInt8(ascii: "u"):
      return character(numbers.first ?? 0, modifiers)
    default:
      return letterKeys[final].map { .key(.named(modifiers.applied(to: $0))) } ?? .nothing
    }
  }

  /// Numbers between semicolons; a missing one is 0.
  private static func parameters(_ bytes: ArraySlice<UInt8>) -> [Int] {
    var numbers: [Int] = []
    var current = 0
    for byte in bytes {
      if byte == UInt8(ascii: ";") {
        numbers.append(current)
        current = 0
      } else if (0x30...0x39).contains(byte) {
        current = min(current * 10 + Int(byte - 0x30), 1_000_000)
      } else {
        return []
      }
    }
    return bytes.isEmpty ? [] : numbers + [current]
  }

  /// A key told by its character's number, as xterm's `modifyOtherKeys` and kitty's protocol do.
  private static func character(_ number: Int, _ modifiers: Modifiers) -> EscapeSequence {
    guard let scalar = UInt32(exactly: number).flatMap(Unicode.Scalar.init) else { return .nothing }
    switch scalar.value {
    case 9: return .key(.named(modifiers.contains(.shift) ? .backTab : .tab))
    case 13: return .key(.named(.enter))
    case 27: return .key(.named(.escape))
    case 8, 127: return .key(.named(.backspace))
    case 0..<0x20, 0x80..<0xA0, 0xE000..<0xF900: return .nothing
    default: break
    }
    let letter = Character(scalar)
    if modifiers.contains(.control) {
      let lower = Character(letter.lowercased())
      return lower == "c" ? .interrupt : .key(.control(lower))
    }
    return .key(modifiers.contains(.alt) ? .alt(letter) : .character(letter))
  }

  private static let tildeKeys: [Int: Key.Named] = [
    1: .home, 2: .insert, 3: .delete, 4: .end, 5: .pageUp, 6: .pageDown, 7: .home, 8: .end,
    11: .f1, 12: .f2, 13: .f3, 14: .f4, 15: .f5, 17: .f6, 18: .f7, 19: .f8, 20: .f9, 21: .f10, 23: .f11, 24: .f12,
  ]

  private static let letterKeys: [UInt8: Key.Named] = [
    UInt8(ascii: "A"): .up, UInt8(ascii: "B"): .down, UInt8(ascii: "C"): .right, UInt8(ascii: "D"): .left,
    UInt8(ascii: "H"): .home, UInt8(ascii: "F"): .end, UInt8(ascii: "Z"): .backTab,
    UInt8(ascii: "P"): .f1, UInt8(ascii: "Q"): .f2, UInt8(ascii: "R"): .f3, UInt8(ascii: "S"): .f4,
  ]

  // MARK: - SS3

  private static func readSingleShift(_ bytes: ArraySlice<UInt8>) -> Reading {
    let start = bytes.startIndex
    var end = start + 2
    while end < bytes.endIndex, end - start < 8, (0x30...0x3B).contains(bytes[end]) {
      end += 1
    }
    guard end < bytes.endIndex else { return .unfinished }
    let numbers = parameters(bytes[(start + 2)..<end])
    let length = end - start + 1
    if let key = letterKeys[bytes[end]] {
      return .found(.key(.named(Modifiers(parameter: numbers.last ?? 1).applied(to: key))), length: length)
    }
    if bytes[end] == UInt8(ascii: "M") { return .found(.key(.named(.enter)), length: length) }
    if numbers.isEmpty, let character = keypad[bytes[end]] {
      return .found(.key(.character(character)), length: length)
    }
    return .none
  }

  /// The numeric keypad where the terminal was told to keep it apart.
  private static let keypad: [UInt8: Character] = {
    var keys: [UInt8: Character] = [
      UInt8(ascii: "j"): "*", UInt8(ascii: "k"): "+", UInt8(ascii: "l"): ",", UInt8(ascii: "m"): "-",
      UInt8(ascii: "n"): ".", UInt8(ascii: "o"): "/", UInt8(ascii: "X"): "=",
    ]
    for digit in 0..<10 {
      keys[UInt8(ascii: "p") + UInt8(digit)] = Character(String(digit))
    }
    return keys
  }()

  // MARK: - Answers

  /// A string that a terminal sends for itself, such as the late answer to what another program asked: it ends with BEL
  /// or `ESC \`.
  private static func readAnswer(_ bytes: ArraySlice<UInt8>) -> Reading {
    guard bytes.count > 2 else { return .unfinished }
    let third = bytes[bytes.startIndex + 2]
    let isAnswer = (0x30...0x39).contains(third) || [0x21, 0x24, 0x2B, 0x3E, 0x47].contains(third)
    guard isAnswer else { return .none }
    var index = bytes.startIndex + 2
    while index < bytes.endIndex {
      let length = index - bytes.startIndex + 1
      if bytes[index] == 0x07 { return .found(.nothing, length: length) }
      if bytes[index] == 0x1B {
        guard index + 1 < bytes.endIndex else { return .unfinished }
        return bytes[index + 1] == UInt8(ascii: "\\") ? .found(.nothing, length: length + 1) : .none
      }
      if bytes[index] < 0x20 || length > longestAnswer { return .none }
      index += 1
    }
    return .unfinished
  }
}
