import CNcurses
import CTerminalGuard
import SvarBrowser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// The terminal itself: taken over, painted, left and taken over again, and given back as it was found.
struct Glass {
  /// What the terminal's keys send.
  let keys: KeyTable
  private(set) var size: Size

  private let screen: OpaquePointer
  private let window: UnsafeMutablePointer<WINDOW>
  private let sink: FrameSink
  private var filter = FrameFilter()
  private var painter: Painter
  private let glyphs: GlyphMaker
  /// Whether the terminal follows ECMA-48, so that a mode it does not know does no harm.
  private let takesModes: Bool
  private let clipboard: ClipboardSequence
  private(set) var isMouseOn = false
  /// Whether it can still be written to.
  private var isThere = true

  /// The most that is painted, whatever a terminal claims.
  private static let largest = Size(columns: 1000, rows: 500)

  /// Takes the terminal over.
  init(options: TerminalOptions) throws(TerminalError) {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    CharacterLocale.adopt()
    let name = try TerminalKind.find(environment: CharacterLocale.value)
    guard svar_guard_begin(STDOUT_FILENO) == 0 else {
      throw errno == EBUSY ? .sessionIsRunning : .refused(String(cString: strerror(errno)))
    }
    takesModes = svar_capability("cup").map { String(cString: $0).hasPrefix("\u{1B}[") } ?? false
    let reset = ResetString.make(takesModes: takesModes) { svar_capability($0).map { String(cString: $0) } }
    svar_guard_set_reset(reset.map { CChar(bitPattern: $0) }, reset.count)
    svar_guard_hold(1)
    guard let sink = FrameSink(), let screen = svar_new_screen(name, sink.file), let window = svar_window() else {
      svar_guard_restore_line()
      svar_guard_end()
      throw .refused(name)
    }
    self.sink = sink
    self.screen = screen
    self.window = window
    raw()
    noecho()
    nonl()
    keypad(window, true)
    // Half a frame is worth nothing to anybody; what was typed meanwhile goes into the next.
    typeahead(-1)
    leaveok(window, false)

    keys = KeyTable.ofCurrentTerminal()
    clipboard = ClipboardSequence(multiplexer: .init(environment: CharacterLocale.value))
    glyphs = GlyphMaker(width: { Int(svar_width($0.value)) }, mostScalars: svar_most_scalars)
    let isColored = options.usesColor && !TerminalAbilities.forbidsColor
    let depth =
      isColored && start_color() == OK
      ? ColorDepth(colors: Int(svar_number("colors")), isDirect: svar_has_direct_color() != 0) : .none
    if depth != .none { use_default_colors() }
    painter = Painter(window: window, depth: depth, glyphs: glyphs, mostPairs: Int(svar_number("pairs")))
    size = Size(columns: Int(getmaxx(window)), rows: Int(getmaxy(window)))
    measure()
    if takesModes { write("\u{1B}[?2004h") }
    setMouse(isOn: options.usesMouse)
  }

  /// Gives the terminal back for good.
  mutating func close() {
    leave()
    delscreen(screen)
    svar_guard_end()
  }

  /// Says that nobody is at the other end any more.
  mutating func lose() { isThere = false }

  // MARK: - Size

  /// Asks the terminal how large it is; whether that has changed.
  @discardableResult
  mutating func measure() -> Bool {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard svar_terminal_size(STDOUT_FILENO, &rows, &columns) == 0 else { return false }
    let measured = Size(
      columns: min(Int(columns), Self.largest.columns), rows: min(Int(rows), Self.largest.rows))
    guard measured != size else { return false }
    resizeterm(Int32(measured.rows), Int32(measured.columns))
    size = measured
    painter.forget()
    return true
  }

  // MARK: - Painting

  mutating func paint(_ screen: Screen, style: (Paint) -> Style) {
    guard takesModes else { return painter.paint(screen, size: size, style: style) }
    let bytes = sink.capture { painter.paint(screen, size: size, style: style) }
    if let bytes { write(bytes: filter.shortened(bytes)) }
  }

  /// Makes the next frame write everything, whatever the terminal seems to show.
  mutating func forget() {
    painter.forget()
    filter.forget()
    svar_repaint_all()
  }

  // MARK: - Leaving and coming back

  /// Puts the terminal back as it was found.
  mutating func leave() {
    if isThere {
      if takesModes { write(ResetString.modesOff) }
      endwin()
      // Once more: some terminals keep whether it is seen with the page that they leave.
      write(ResetString.withoutPadding(svar_capability("cnorm").map { String(cString: $0) } ?? ""))
      svar_guard_restore_line()
    }
    svar_guard_hold(0)
  }

  /// Takes the terminal over again; the next frame paints everything.
  mutating func enter() {
    svar_guard_hold(1)
    reset_prog_mode()
    measure()
    forget()
    if takesModes { write("\u{1B}[?2004h") }
    setMouse(isOn: isMouseOn)
  }

  // MARK: - Besides painting

  mutating func setMouse(isOn: Bool) {
    if takesModes && (isOn || isMouseOn) {
      write(isOn ? "\u{1B}[?1000h\u{1B}[?1002h\u{1B}[?1006h" : "\u{1B}[?1006l\u{1B}[?1002l\u{1B}[?1000l")
    }
    isMouseOn = isOn
  }

  /// Hands text to the clipboard of whoever sits at the terminal; too much is not sent.
  func copy(_ text: String) {
    guard takesModes, text.utf8.count <= TerminalRequest.copyLimit else { return }
    write(bytes: clipboard.bytes(for: text))
  }

  /// Shows lines on the terminal's own page, for its own mouse and its own memory of what has passed; keys come in one
  /// by one until `enter`.
  mutating func showBare(_ lines: [String]) {
    leave()
    svar_guard_hold(1)
    reset_prog_mode()
    for line in lines {
      write(bytes: Array(bare(line).utf8) + [0x0D, 0x0A])
    }
  }

  /// Gives the terminal to a command until it ends; what is to be said of how it ended.
  mutating func run(_ command: String, input: String) -> [String] {
    leave()
    // A command that reads nothing leaves what was typed for it to us.
    defer { _ = svar_guard_take(SIGINT) }
    switch ShellCommand.run(command, input: Array(input.utf8)) {
    case .exited(0): return [""]
    case .exited(let status): return ["", "[\(status)]"]
    case .killed(let signal): return ["", "[signal \(signal)]"]
    case .failed(let reason): return ["", reason]
    }
  }

  /// What the locale can print of a line, and nothing that acts on the terminal.
  private func bare(_ line: String) -> String {
    var result = ""
    for scalar in PlainText.visible(line).unicodeScalars {
      if glyphs.width(scalar) >= 0 {
        result.unicodeScalars.append(scalar)
      } else {
        result.unicodeScalars.append(GlyphMaker.substitutes[scalar] ?? "?")
      }
    }
    return result
  }

  private func write(_ text: String) {
    write(bytes: Array(text.utf8))
  }

  /// Writes past ncurses, whose own output is complete between frames.
  private func write(bytes: [UInt8]) {
    var rest = bytes[...]
    while !rest.isEmpty && isThere && svar_guard_is_dying() == 0 {
      let count = rest.withUnsafeBytes { unistdWrite(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno == EAGAIN {
        var line = pollfd(fd: STDOUT_FILENO, events: Int16(POLLOUT), revents: 0)
        poll(&line, 1, 1000)
      } else if errno != EINTR {
        return
      }
    }
  }
}

/// `write` of the C library, which a method's name hides.
private func unistdWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
