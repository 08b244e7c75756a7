import SvarBrowser

/// Turns the bytes that a terminal sends into events.
///
/// ncurses reads keys too, but hands a sequence it does not know to the program letter by letter, drops what stands
/// beside a byte that is no UTF-8, and cannot tell pasted text from typed: a broken line would press keys. So its
/// knowledge of the terminal (``KeyTable``) is used, and the reading done here, where it is a value that a test can hold.
struct InputDecoder {
  /// How much of one paste is kept, in bytes; the rest is dropped.
  static let pasteLimit = 1 << 20
  /// How long a paste may be silent, in milliseconds, before it is taken to be over: a line may have lost its end.
  static let pastePatience = 2000
  /// How long the rest of what is surely a sequence may take, in milliseconds.
  static let sequencePatience = 100

  var keys: KeyTable
  /// How long an Escape by itself waits, in milliseconds, for what would make it the beginning of a sequence.
  var escapeTime: Int

  private var buffer: [UInt8] = []
  private var paste: [UInt8]?
  private var mouse = MouseReader()
  private var lastInput = 0
  private var scalarOfByte: (UInt8) -> Unicode.Scalar?

  /// - Parameter scalarOfByte: what a byte that is no UTF-8 means in the locale's own encoding.
  init(
    keys: KeyTable = KeyTable(), escapeTime: Int = 25, scalarOfByte: @escaping (UInt8) -> Unicode.Scalar? = { _ in nil }
  ) {
    self.keys = keys
    self.escapeTime = escapeTime
    self.scalarOfByte = scalarOfByte
  }

  /// When, in milliseconds, `elapse` is to be called if nothing has come until then; nil where nothing is half read.
  var deadline: Int? {
    if paste != nil { return lastInput + Self.pastePatience }
    guard !buffer.isEmpty else { return nil }
    return lastInput + (buffer == [0x1B] ? escapeTime : max(escapeTime, Self.sequencePatience))
  }

  /// What the bytes mean, as far as it can be told; the rest waits for more.
  mutating func take(_ bytes: some Collection<UInt8>, at now: Int) -> [InputEvent] {
    lastInput = now
    buffer.append(contentsOf: bytes)
    return decode(isOver: false, at: now)
  }

  /// What the bytes that wait mean by themselves, now that nothing has followed them.
  mutating func elapse(at now: Int) -> [InputEvent] {
    decode(isOver: true, at: now)
  }

  private mutating func decode(isOver: Bool, at now: Int) -> [InputEvent] {
    var events: [InputEvent] = []
    var rest = buffer[...]
    while !rest.isEmpty || (isOver && paste != nil) {
      if paste != nil {
        guard let text = readPaste(&rest, isOver: isOver) else { break }
        events.append(.paste(text))
        continue
      }
      guard let length = readOne(rest, isOver: isOver, at: now, into: &events) else { break }
      rest = rest.dropFirst(length)
    }
    buffer = Array(rest)
    return events
  }

  // MARK: - Keys

  /// Reads one event from the front; how many bytes it took, or nil where more are needed.
  private mutating func readOne(
    _ bytes: ArraySlice<UInt8>, isOver: Bool, at now: Int, into events: inout [InputEvent]
  ) -> Int? {
    let first = bytes[bytes.startIndex]
    if first == 0x1B { return readEscape(bytes, isOver: isOver, at: now, into: &events) }
    if let event = controlEvent(first) {
      events.append(event)
      return 1
    }
    switch UTF8Reading.first(of: bytes) {
    case .scalar(let scalar, let length):
      if isTypeable(scalar) { events.append(.key(.character(Character(scalar)))) }
      return length
    case .unfinished where !isOver:
      return nil
    case .unfinished, .broken:
      if let scalar = scalarOfByte(first), isTypeable(scalar) { events.append(.key(.character(Character(scalar)))) }
      return 1
    }
  }

  private mutating func readEscape(
    _ bytes: ArraySlice<UInt8>, isOver: Bool, at now: Int, into events: inout [InputEvent]
  ) -> Int? {
    if let (key, length) = keys.match(bytes), !isLongerSequence(bytes, than: length) {
      events.append(.key(.named(key)))
      return length
    }
    if !isOver && keys.isPrefix(bytes) { return nil }
    switch EscapeSequence.read(bytes) {
    case .found(let sequence, let length):
      append(sequence, at: now, to: &events)
      return length
    case .unfinished:
      guard isOver else { return nil }
      // Two bytes can be Alt with a key; more can only be a sequence that broke off.
      return bytes.count > 2 && bytes[bytes.startIndex + 1] == UInt8(ascii: "[")
        ? bytes.count : readEscapeAlone(bytes, isOver: isOver, into: &events)
    case .none:
      return readEscapeAlone(bytes, isOver: isOver, into: &events)
    }
  }

  /// Whether a key of the terminal database is only the beginning of what came, as on a terminal whose F1 is `ESC [ M`.
  private func isLongerSequence(_ bytes: ArraySlice<UInt8>, than length: Int) -> Bool {
    guard case .found(let sequence, let other) = EscapeSequence.read(bytes) else { return false }
    return sequence != .nothing && other > length
  }

  private func readEscapeAlone(_ bytes: ArraySlice<UInt8>, isOver: Bool, into events: inout [InputEvent]) -> Int? {
    let rest = bytes.dropFirst()
    // Escape with a control character is two keys typed fast.
    guard let next = rest.first, next >= 0x20, next != 0x7F else {
      if rest.isEmpty && !isOver { return nil }
      events.append(.key(.named(.escape)))
      return 1
    }
    switch UTF8Reading.first(of: rest) {
    case .scalar(let scalar, let length):
      if isTypeable(scalar) { events.append(.key(.alt(Character(scalar)))) }
      return 1 + length
    case .unfinished where !isOver:
      return nil
    case .unfinished, .broken:
      events.append(.key(.named(.escape)))
      return 1
    }
  }

  private mutating func append(_ sequence: EscapeSequence, at now: Int, to events: inout [InputEvent]) {
    switch sequence {
    case .key(let key): events.append(.key(key))
    case .interrupt: events.append(.interrupt)
    case .mouse(let report):
      if let event = mouse.event(for: report, at: now) { events.append(.mouse(event)) }
    case .pasteBegins: paste = []
    case .nothing: break
    }
  }

  private func controlEvent(_ byte: UInt8) -> InputEvent? {
    switch byte {
    case 0x00: .key(.control(" "))
    case 0x03: .interrupt
    case 0x08: .key(keys.controlHIsBackspace ? .named(.backspace) : .control("h"))
    case 0x09: .key(.named(.tab))
    // Typed before the line was ours, Enter came as a line feed.
    case 0x0A, 0x0D: .key(.named(.enter))
    case 0x01...0x1A: .key(.control(Character(Unicode.Scalar(byte + 0x60))))
    case 0x1C...0x1F: .key(.control(Character(Unicode.Scalar(byte + 0x40))))
    case 0x7F: .key(.named(.backspace))
    default: nil
    }
  }

  private func isTypeable(_ scalar: Unicode.Scalar) -> Bool {
    !(0x80..<0xA0).contains(scalar.value)
  }

  // MARK: - Paste

  private static let pasteEnd: [UInt8] = Array("\u{1B}[201~".utf8)

  /// Takes bytes into the paste; its text when it has come to its end.
  private mutating func readPaste(_ rest: inout ArraySlice<UInt8>, isOver: Bool) -> String? {
    var kept = paste ?? []
    paste = nil
    func keep(_ bytes: ArraySlice<UInt8>) {
      kept.append(contentsOf: bytes.prefix(max(0, Self.pasteLimit - kept.count)))
    }
    var index = rest.startIndex
    while let escape = rest[index...].firstIndex(of: 0x1B) {
      let tail = rest[escape...]
      if tail.starts(with: Self.pasteEnd) {
        keep(rest[..<escape])
        rest = tail.dropFirst(Self.pasteEnd.count)
        return String(decoding: kept, as: UTF8.self)
      }
      if !isOver && Self.pasteEnd.starts(with: tail) {
        keep(rest[..<escape])
        rest = tail
        paste = kept
        return nil
      }
      index = escape + 1
    }
    keep(rest)
    rest = rest[rest.endIndex...]
    if isOver { return String(decoding: kept, as: UTF8.self) }
    paste = kept
    return nil
  }
}
