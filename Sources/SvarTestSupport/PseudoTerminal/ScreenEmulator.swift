import CVTerm
public import SvarBrowser

/// A terminal's glass as libvterm makes it of the bytes that a program sends.
public final class ScreenEmulator {
  /// What stands in one cell.
  public struct Cell: Hashable, Sendable {
    /// The grapheme; a space where nothing was written, empty in the second cell of a wide one.
    public var text: String
    public var width: Int
    public var isBold = false
    public var isItalic = false
    public var isUnderlined = false
    public var isReversed = false
    /// Nil for the terminal's own.
    public var foreground: Color?
    public var background: Color?
  }

  public enum Color: Hashable, Sendable {
    case indexed(Int)
    case rgb(red: Int, green: Int, blue: Int)
  }

  private let terminal: OpaquePointer
  private let screen: OpaquePointer
  private let callbacks: UnsafeMutablePointer<VTermScreenCallbacks>
  /// What a program has learnt of the terminal's glass since it was made.
  private final class Properties {
    var title = ""
    var isAlternate = false
    var isCursorVisible = true
    var answers: [UInt8] = []
  }
  private let properties = Properties()
  private var modes = ModeReader()
  private var colors = DirectColorReading()

  public init(size: Size) {
    terminal = vterm_new(Int32(size.rows), Int32(size.columns))
    vterm_set_utf8(terminal, 1)
    screen = vterm_obtain_screen(terminal)
    callbacks = .allocate(capacity: 1)
    callbacks.initialize(to: VTermScreenCallbacks())
    callbacks.pointee.settermprop = { property, value, user in
      guard let user, let value else { return 0 }
      let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
      switch property {
      case VTERM_PROP_ALTSCREEN: properties.isAlternate = value.pointee.boolean != 0
      case VTERM_PROP_CURSORVISIBLE: properties.isCursorVisible = value.pointee.boolean != 0
      case VTERM_PROP_TITLE: properties.title = value.pointee.string.map { String(cString: $0) } ?? ""
      default: break
      }
      return 1
    }
    let user = Unmanaged.passUnretained(properties).toOpaque()
    vterm_screen_set_callbacks(screen, callbacks, user)
    vterm_output_set_callback(
      terminal,
      { bytes, count, user in
        guard let user, let bytes else { return }
        let properties = Unmanaged<Properties>.fromOpaque(user).takeUnretainedValue()
        properties.answers += UnsafeRawBufferPointer(start: bytes, count: count)
      }, user)
    vterm_screen_enable_altscreen(screen, 1)
    vterm_screen_reset(screen, 1)
  }

  deinit {
    vterm_free(terminal)
    callbacks.deallocate()
  }

  // MARK: - In

  /// Shows what a program has sent.
  public func feed(_ bytes: [UInt8]) {
    modes.read(bytes)
    let bytes = colors.readable(bytes)
    bytes.withUnsafeBytes { buffer in
      _ = vterm_input_write(terminal, buffer.baseAddress?.assumingMemoryBound(to: CChar.self), buffer.count)
    }
    vterm_screen_flush_damage(screen)
  }

  public func resize(_ size: Size) {
    vterm_set_size(terminal, Int32(size.rows), Int32(size.columns))
  }

  /// What the terminal has to answer to questions of the program, once.
  func takeAnswers() -> [UInt8] {
    defer { properties.answers = [] }
    return properties.answers
  }

  // MARK: - Out

  public var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    vterm_get_size(terminal, &rows, &columns)
    return Size(columns: Int(columns), rows: Int(rows))
  }

  /// The rows from above, without the spaces at their ends.
  public var rows: [String] {
    (0..<size.rows).map(row)
  }

  public var text: String { rows.joined(separator: "\n") }

  public func row(_ row: Int) -> String {
    var line = (0..<size.columns).map { cell(row: row, column: $0).text }.joined()
    while line.last == " " { line.removeLast() }
    return line
  }

  public func cell(row: Int, column: Int) -> Cell {
    var found = VTermScreenCell()
    vterm_screen_get_cell(screen, VTermPos(row: Int32(row), col: Int32(column)), &found)
    let values = [
      found.chars.0, found.chars.1, found.chars.2, found.chars.3, found.chars.4, found.chars.5,
    ].prefix { $0 != 0 }
    // libvterm marks the second cell of a wide character so.
    let isSecond = found.chars.0 == UInt32.max
    var text = ""
    if !isSecond { text.unicodeScalars.append(contentsOf: values.compactMap(Unicode.Scalar.init)) }
    return Cell(
      text: isSecond ? "" : text.isEmpty ? " " : text,
      width: isSecond ? 0 : Int(found.width),
      isBold: found.attrs.bold != 0,
      isItalic: found.attrs.italic != 0,
      isUnderlined: found.attrs.underline != 0,
      isReversed: found.attrs.reverse != 0,
      foreground: color(found.fg, isDefault: VTERM_COLOR_DEFAULT_FG.rawValue),
      background: color(found.bg, isDefault: VTERM_COLOR_DEFAULT_BG.rawValue))
  }

  private func color(_ color: VTermColor, isDefault: UInt32) -> Color? {
    if UInt32(color.type) & isDefault != 0 { return nil }
    if UInt32(color.type) & VTERM_COLOR_TYPE_MASK.rawValue == VTERM_COLOR_INDEXED.rawValue {
      return .indexed(Int(color.indexed.idx))
    }
    return .rgb(red: Int(color.rgb.red), green: Int(color.rgb.green), blue: Int(color.rgb.blue))
  }

  public var cursor: Point {
    var position = VTermPos()
    vterm_state_get_cursorpos(vterm_obtain_state(terminal), &position)
    return Point(column: Int(position.col), row: Int(position.row))
  }

  public var title: String { properties.title }
  public var isAlternate: Bool { properties.isAlternate }
  public var isCursorVisible: Bool { properties.isCursorVisible }

  /// The numbers of the private modes that are on (`ESC [ ? 2004 h`), save those that a terminal has on from the start.
  public var modesOn: Set<Int> { modes.on }

  /// What a program that has ended should have put back, by name; empty where it did.
  public var leftOn: [String] {
    let names = [
      1: "application cursor keys", 1000: "mouse", 1002: "mouse drag", 1003: "mouse motion", 1006: "mouse sgr",
      1049: "alternate screen", 2004: "bracketed paste", 2026: "synchronized output",
    ]
    var left = names.filter { modes.on.contains($0.key) }.map(\.value).sorted()
    if isAlternate && !left.contains("alternate screen") { left.append("alternate screen") }
    if !isCursorVisible { left.append("cursor hidden") }
    return left
  }
}

/// Reads which private modes a stream of bytes sets and resets, over the borders of what is read at once.
private struct ModeReader {
  var on: Set<Int> = []
  private var pending: [UInt8] = []

  mutating func read(_ bytes: [UInt8]) {
    for byte in bytes {
      switch (pending.count, byte) {
      case (_, 0x1B): pending = [byte]
      case (1, UInt8(ascii: "[")), (2, UInt8(ascii: "?")): pending.append(byte)
      case (3..., 0x30...0x39), (3..., UInt8(ascii: ";")): pending.append(byte)
      case (4..., UInt8(ascii: "h")), (4..., UInt8(ascii: "l")):
        let numbers = pending.dropFirst(3).split(separator: UInt8(ascii: ";"))
        for number in numbers.compactMap({ Int(String(decoding: $0, as: UTF8.self)) }) {
          if byte == UInt8(ascii: "h") { on.insert(number) } else { on.remove(number) }
        }
        pending = []
      default: pending = []
      }
    }
  }
}
