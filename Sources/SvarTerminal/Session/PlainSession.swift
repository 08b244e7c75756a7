import CNcurses
import CTerminalGuard
public import SvarBrowser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program on a terminal line by line: nothing is drawn over, no sequence is sent, and what the terminal is called
/// does not matter. The cursor stands behind what was said last.
public enum PlainSession {
  /// Runs the program until it asks to leave, the terminal goes away, or the process is asked to end.
  ///
  /// - Parameter mayRunPrograms: false where no other program may be started.
  /// - Throws: ``TerminalError`` where there is no terminal to type at.
  public static func run(
    _ program: some PlainProgram, mayRunPrograms: Bool = true
  ) throws(TerminalError) -> TerminalExit {
    guard isatty(STDIN_FILENO) == 1 else { throw .inputIsNoTerminal }
    guard isatty(STDOUT_FILENO) == 1 else { throw .outputIsNoTerminal }
    CharacterLocale.adopt()
    guard svar_guard_begin(STDOUT_FILENO) == 0 else {
      throw errno == EBUSY ? .sessionIsRunning : .refused(String(cString: strerror(errno)))
    }
    defer { svar_guard_end() }
    svar_guard_set_reset("\r\n", 2)
    var line = PlainLine()
    line.enter()
    defer { line.leave() }

    program.start(size: PlainLine.size, wake: { svar_guard_wake() })
    var keyboard = Keyboard(keys: KeyTable(), escapeTime: nil)
    var events: [InputEvent] = []
    while true {
      var isAnew = false
      for request in program.take(events) {
        switch request {
        case .quit: return .quit
        case .suspend:
          line.leave()
          svar_guard_stop(1)
          _ = svar_guard_take(SIGCONT)
          _ = svar_guard_take(SIGTSTP)
          line.enter()
          isAnew = true
        case .repaint: isAnew = true
        case .mouse: break
        // There is no sequence for the clipboard here: the text itself is what can be had.
        case .copy(let text): line.say([.line(text)])
        case .showBare(let lines): line.say(lines.map(PlainPiece.line))
        case .open(let address):
          if mayRunPrograms { OutsideProgram.opener?.start(with: [address]) }
          line.say([.line(address)])
        case .run(let command, let input, _):
          guard mayRunPrograms else { break }
          line.leave()
          let ending = ShellCommand.run(command, input: Array(input.utf8))
          _ = svar_guard_take(SIGINT)
          line.enter()
          switch ending {
          case .exited(0): break
          case .exited(let status): line.say([.line("[\(status)]")])
          case .killed(let signal): line.say([.line("[signal \(signal)]")])
          case .failed(let reason): line.say([.line(reason)])
          }
          isAnew = true
        }
      }
      events = []
      CrashReport.note(view: "plain " + program.view)
      line.say(program.speak(anew: isAnew))
      if let exit = wait(&keyboard, into: &events) { return exit }
    }
  }

  private static func wait(_ keyboard: inout Keyboard, into events: inout [InputEvent]) -> TerminalExit? {
    while events.isEmpty {
      let news = keyboard.wait()
      let isWoken = svar_guard_take(0) != 0
      if svar_guard_take(SIGHUP) != 0 { return .hangup }
      if svar_guard_take(SIGTERM) != 0 { return .terminated(signal: SIGTERM) }
      if svar_guard_take(SIGWINCH) != 0 { events.append(.resize(PlainLine.size)) }
      if svar_guard_take(SIGINT) != 0 { events.append(.interrupt) }
      switch news {
      case .gone: return .hangup
      case .events(let typed): events += typed
      }
      if isWoken { return nil }
    }
    return nil
  }
}

/// The line of a terminal that letters come in by one at a time, and lines go out behind one another.
private struct PlainLine {
  private let glyphs = GlyphMaker(width: { Int(svar_width($0.value)) }, mostScalars: svar_most_scalars)
  private var isFirst = true

  /// A screen of the size that lines are read from.
  static var size: Size {
    var rows: Int32 = 0
    var columns: Int32 = 0
    guard svar_terminal_size(STDOUT_FILENO, &rows, &columns) == 0 else { return PlainScreen.usual }
    return PlainScreen.size(for: Size(columns: Int(columns), rows: Int(rows)))
  }

  func enter() {
    svar_guard_hold(1)
    var settings = termios()
    guard tcgetattr(STDIN_FILENO, &settings) == 0 else { return }
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | ISIG | IEXTEN)
    settings.c_iflag &= ~tcflag_t(ICRNL)
    tcsetattr(STDIN_FILENO, TCSADRAIN, &settings)
  }

  mutating func leave() {
    if !isFirst { write("\n") }
    svar_guard_restore_line()
    svar_guard_hold(0)
    isFirst = true
  }

  mutating func say(_ pieces: [PlainPiece]) {
    var text = ""
    for piece in pieces {
      switch piece {
      case .line(let line):
        if !isFirst { text += "\n" }
        text += shown(line)
        isFirst = false
      case .typed(let letters): text += shown(letters)
      }
    }
    write(text)
  }

  /// What the locale can print, and nothing that acts on the terminal.
  private func shown(_ line: String) -> String {
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
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty && svar_guard_is_dying() == 0 {
      let count = rest.withUnsafeBytes { plainWrite(STDOUT_FILENO, $0.baseAddress, $0.count) }
      if count > 0 {
        rest = rest.dropFirst(count)
      } else if errno != EINTR && errno != EAGAIN {
        return
      }
    }
  }
}

/// `write` of the C library, which a method's name hides.
private func plainWrite(_ descriptor: Int32, _ bytes: UnsafeRawPointer?, _ count: Int) -> Int {
  write(descriptor, bytes, count)
}
