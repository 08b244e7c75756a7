import CTerminalGuard
public import SvarBrowser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a program on the terminal that the process was started at.
public enum TerminalSession {
  /// Shows the program until it asks to leave, the terminal goes away, or the process is asked to end; then the terminal
  /// is as it was found. A crash meanwhile puts it back too, before it is reported.
  ///
  /// ```swift
  /// let exit = try TerminalSession.run(browser)
  /// ```
  /// Everything that came in since the last frame is handed over at once, then one frame is painted; while nothing comes
  /// in, nothing is done. One session at a time runs in a process.
  ///
  /// The calling thread is the terminal's until then; it should be the main one.
  ///
  /// - Throws: ``TerminalError`` where there is no terminal that can show a screen; it is as it was found then, too.
  public static func run(
    _ program: some ScreenProgram, options: TerminalOptions = TerminalOptions()
  ) throws(TerminalError) -> TerminalExit {
    var glass = try Glass(options: options)
    var keyboard = Keyboard(keys: glass.keys, escapeTime: options.escapeTime)
    defer { glass.close() }

    program.start(size: glass.size, wake: { svar_guard_wake() })
    var events: [InputEvent] = []
    while true {
      let requests = program.take(events)
      events = []
      for request in requests {
        switch request {
        case .quit:
          return .quit
        case .suspend:
          events += suspend(&glass, wholeGroup: true)
        case .repaint:
          glass.forget()
        case .mouse(let isOn):
          glass.setMouse(isOn: isOn)
        case .copy(let text):
          glass.copy(text)
          if options.mayRunPrograms { OutsideProgram.keeper?.take(text) }
        case .open(let address):
          if options.mayRunPrograms { OutsideProgram.opener?.start(with: [address]) }
        case .run(let command, let input, let notice):
          guard options.mayRunPrograms else { break }
          let lines = glass.run(command, input: input)
          glass.showBare(lines + [notice])
          let size = glass.size
          if let exit = waitForAnyKey(&glass, &keyboard) { return exit }
          if glass.size != size { events.append(.resize(glass.size)) }
        case .showBare(let lines):
          glass.showBare(lines)
          let size = glass.size
          if let exit = waitForAnyKey(&glass, &keyboard) { return exit }
          if glass.size != size { events.append(.resize(glass.size)) }
        }
      }
      if !events.isEmpty { continue }
      CrashReport.note(view: program.view)
      glass.paint(program.draw(), style: program.style)
      if let exit = wait(&glass, &keyboard, into: &events) { return exit }
    }
  }

  // MARK: - Waiting

  /// Waits until something has come, and takes all that has; why the session must end, where it must.
  private static func wait(
    _ glass: inout Glass, _ keyboard: inout Keyboard, into events: inout [InputEvent]
  ) -> TerminalExit? {
    var isWoken = false
    while events.isEmpty && !isWoken {
      let news = keyboard.wait()
      isWoken = svar_guard_take(0) != 0
      if let exit = endSignal() { return exit }
      if svar_guard_take(SIGTSTP) != 0 {
        events += suspend(&glass, wholeGroup: false)
      } else if svar_guard_take(SIGCONT) != 0 {
        // Stopped by a signal that no one can catch; the terminal may be in any state.
        events += resume(&glass)
      }
      if svar_guard_take(SIGWINCH) != 0, glass.measure() { events.append(.resize(glass.size)) }
      if svar_guard_take(SIGINT) != 0 { events.append(.interrupt) }
      switch news {
      case .gone:
        glass.lose()
        return .hangup
      case .events(let typed):
        events += typed.filter { glass.isMouseOn || !$0.isMouse }
      }
    }
    return nil
  }

  private static func waitForAnyKey(_ glass: inout Glass, _ keyboard: inout Keyboard) -> TerminalExit? {
    while true {
      let news = keyboard.wait()
      if let exit = endSignal() { return exit }
      if svar_guard_take(SIGTSTP) != 0 {
        stop(&glass, wholeGroup: false)
        break
      }
      if svar_guard_take(SIGCONT) != 0 || svar_guard_take(SIGINT) != 0 { break }
      if case .gone = news {
        glass.lose()
        return .hangup
      }
      if case .events(let typed) = news, !typed.isEmpty { break }
    }
    glass.enter()
    // What came while nothing could be shown counts for the next frame.
    svar_guard_wake()
    return nil
  }

  private static func endSignal() -> TerminalExit? {
    if svar_guard_take(SIGHUP) != 0 { return .hangup }
    if svar_guard_take(SIGTERM) != 0 { return .terminated(signal: SIGTERM) }
    return nil
  }

  // MARK: - Stopping

  private static func suspend(_ glass: inout Glass, wholeGroup: Bool) -> [InputEvent] {
    stop(&glass, wholeGroup: wholeGroup)
    return resume(&glass)
  }

  /// Whoever is stopped is told nothing of a terminal that is made larger or smaller.
  private static func resume(_ glass: inout Glass) -> [InputEvent] {
    let size = glass.size
    glass.enter()
    return glass.size == size ? [.resumed] : [.resize(glass.size), .resumed]
  }

  private static func stop(_ glass: inout Glass, wholeGroup: Bool) {
    glass.leave()
    svar_guard_stop(wholeGroup ? 1 : 0)
    // Both belong to the stop that is over.
    _ = svar_guard_take(SIGCONT)
    _ = svar_guard_take(SIGTSTP)
  }
}

extension InputEvent {
  fileprivate var isMouse: Bool {
    if case .mouse = self { true } else { false }
  }
}
