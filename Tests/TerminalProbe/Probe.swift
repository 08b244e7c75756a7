import SvarBrowser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A program that tells on the screen what the terminal gives it.
final class Probe: ScreenProgram {
  private enum Page {
    case log, list, samples, noise
  }

  private var size = Size(columns: 0, rows: 0)
  private var wake: @Sendable () -> Void = {}
  private var log: [String] = []
  private var frames = 0
  private var events = 0
  private var page = Page.log
  private var selected = 0
  private var top = 0
  private var isMouseOn = false
  private var isOtherTheme = false
  private lazy var noise = Noise(size: size)
  /// Where the screens of noise are told, for whoever compares them with the glass.
  private let account: String?

  init(account: String?) { self.account = account }

  func start(size: Size, wake: @escaping @Sendable () -> Void) {
    self.size = size
    self.wake = wake
  }

  func take(_ events: [InputEvent]) -> [TerminalRequest] {
    self.events += events.count
    if events.isEmpty && frames > 0 { log.append("woken") }
    return events.flatMap(take)
  }

  private func take(_ event: InputEvent) -> [TerminalRequest] {
    log.append(name(of: event))
    switch event {
    case .resize(let size):
      self.size = size
      noise.resize(size)
    case .key(.alt(let letter)): return command(letter)
    case .key(.character("j")) where page == .list: move(1)
    case .key(.character("k")) where page == .list: move(-1)
    case .key(.character("n")) where page == .noise: noise.step()
    case .key(.character("d")) where page == .list: top += 1
    case .key(.control("z")): return [.suspend]
    default: break
    }
    return []
  }

  private func command(_ letter: Character) -> [TerminalRequest] {
    switch letter {
    case "q": return [.quit]
    case "r": return [.repaint]
    case "y": isOtherTheme.toggle()
    case "m":
      isMouseOn.toggle()
      return [.mouse(isOn: isMouseOn)]
    case "c": return [.copy("Svar på fråga 2020/21:89 åäö")]
    case "C": return [.copy(String(repeating: "x", count: TerminalRequest.copyLimit + 1))]
    case "b": return [.showBare(["bar rad åäö", "farlig \u{1B}[31m\u{9B}\u{202E}rad", "tryck en tangent"])]
    case "l": page = .list
    case "s": page = .samples
    case "e": page = .log
    case "n":
      page = .noise
      noise.step()
    case "V": onThread { [0, 1].withUnsafeBufferPointer { _ in precondition(getpid() < 0, "a wanted crash") } }
    case "w":
      let wake = self.wake
      onThread { wake() }
    case "B":
      while true { usleep(100_000) }
    case "t": usleep(400_000)
    case "X": kill(getpid(), SIGSEGV)
    case "Y": abort()
    case "Z": [0, 1, 2].withUnsafeBufferPointer { _ in precondition(events < 0, "a wanted crash") }
    default: break
    }
    return []
  }

  private final class Work {
    let run: () -> Void
    init(_ run: @escaping () -> Void) { self.run = run }
  }

  private func onThread(_ run: @escaping () -> Void) {
    var thread = pthread_t()
    pthread_create(
      &thread, nil,
      { pointer in
        guard let pointer else { return nil }
        usleep(20_000)
        Unmanaged<Work>.fromOpaque(pointer).takeRetainedValue().run()
        return nil
      }, Unmanaged.passRetained(Work(run)).toOpaque())
    pthread_detach(thread)
  }

  private func move(_ step: Int) {
    selected = max(0, selected + step)
    if selected < top { top = selected }
    if selected >= top + size.rows - 2 { top = selected - size.rows + 3 }
  }

  private func name(of event: InputEvent) -> String {
    switch event {
    case .key(.character(let letter)): "character \(letter)"
    case .key(.control(let letter)): "control \(letter)"
    case .key(.alt(let letter)): "alt \(letter)"
    case .key(.named(let key)): "named \(key.rawValue)"
    case .paste(let text): "paste \(text.unicodeScalars.count) \(text.unicodeScalars.prefix(20).map { $0.value })"
    case .mouse(let mouse): "mouse \(mouse.kind) \(mouse.button) \(mouse.point.column),\(mouse.point.row)"
    case .resize(let size): "resize \(size.columns)x\(size.rows)"
    case .resumed: "resumed"
    case .interrupt: "interrupt"
    }
  }

  // MARK: - Drawing

  func draw() -> Screen {
    frames += 1
    var screen = Screen(size: size)
    switch page {
    case .log:
      write("size \(size.columns)x\(size.rows) events \(events) frames \(frames)", Paint(.title), row: 0, on: &screen)
      let shown = log.suffix(max(0, size.rows - 1))
      for (row, line) in shown.enumerated() {
        write("\(log.count - shown.count + row + 1) \(line).", Paint(.text), row: row + 1, on: &screen)
      }
      screen.cursor = Point(column: 0, row: min(size.rows - 1, log.count))
    case .list:
      drawList(on: &screen)
    case .samples:
      drawSamples(on: &screen)
    case .noise:
      if let account, let file = fopen(account, "w") {
        fputs(noise.description, file)
        fclose(file)
      }
      return noise.screen
    }
    return screen
  }

  private func drawList(on screen: inout Screen) {
    write(" Svar  Frågor  Svar  Åtgärder", Paint(.tab), row: 0, on: &screen)
    for row in 0..<max(0, size.rows - 2) {
      let place = top + row
      let paint = place == selected ? Paint(.text, on: .selection) : Paint(.text)
      let text = " 2020-09-\(10 + place % 20) M  En påhittad fråga nummer \(place) om \(place * 7919 % 1000)"
      write(text + String(repeating: " ", count: max(0, size.columns - text.count)), paint, row: row + 1, on: &screen)
    }
    write(" \(selected + 1)/15668", Paint(.status), row: size.rows - 1, on: &screen)
    screen.cursor = Point(column: 0, row: selected - top + 1)
  }

  private func drawSamples(on screen: inout Screen) {
    let samples: [[(String, Int)]] = [
      [("漢", 2), ("字", 2), ("|", 1)],
      [("e\u{301}", 1), ("a\u{30A}", 1), ("|", 1)],
      [("👩‍👩‍👧", 2), ("❤\u{FE0F}", 2), ("|", 1)],
      [("\u{1B}", 1), ("\u{9B}", 1), ("\n", 1), ("\u{202E}", 1), ("\u{7F}", 1), ("\0", 1), ("|", 1)],
      [("┌", 1), ("─", 1), ("│", 1), ("✓", 1), ("å", 1), ("ö", 1), ("…", 1), ("|", 1)],
    ]
    for (row, cells) in samples.enumerated() where row < size.rows {
      var column = 0
      for (text, width) in cells where column + width <= size.columns {
        screen[row: row, column: column] = Cell(text: text, width: width, paint: Paint(.text))
        if width == 2 { screen[row: row, column: column + 1] = Cell(text: "", width: 0, paint: Paint(.text)) }
        column += width
      }
    }
    for (place, role) in [Role.title, .selection, .hit, .error, .measure].enumerated() where 6 + place < size.rows {
      write("\(role)", Paint(role), row: 6 + place, on: &screen)
    }
    // A wide character with no room for its second half.
    if size.columns > 0, size.rows > 5 {
      screen[row: 5, column: size.columns - 1] = Cell(text: "漢", width: 2, paint: Paint(.text))
    }
    screen.cursor = Point(column: 3, row: 2)
    screen.isCursorVisible = true
  }

  private func write(_ text: String, _ paint: Paint, row: Int, on screen: inout Screen) {
    guard row >= 0, row < size.rows else { return }
    for (column, character) in text.prefix(size.columns).enumerated() {
      screen[row: row, column: column] = Cell(text: String(character), width: 1, paint: paint)
    }
  }

  func style(_ paint: Paint) -> Style {
    var style =
      switch paint.role {
      case .title, .tab: Style(attributes: [.bold])
      case .hit: Style(foreground: .named(0), background: .named(3), attributes: [.bold])
      case .error: Style(foreground: .rgb(red: 255, green: 95, blue: 0))
      case .measure: Style(foreground: .named(12), attributes: [.underline, .italic])
      case .selection: Style(attributes: [.reverse])
      default: Style()
      }
    if paint.ground == .selection { style.attributes.insert(isOtherTheme ? .underline : .reverse) }
    return style
  }
}
