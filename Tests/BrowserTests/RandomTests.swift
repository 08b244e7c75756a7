import Foundation
import SvarModel
import SvarSettings
import Testing

@testable import SvarBrowser

/// A hundred thousand events in no order, the answers late and out of order: whatever happens, the invariants hold and a
/// screen can be drawn.
///
/// `SVAR_RANDOM_EVENTS` says how many there are in all; without it fewer, so that the tests are done soon.
@Suite struct RandomKeys {
  struct Dice: RandomNumberGenerator {
    var state: UInt64
    mutating func next() -> UInt64 {
      state &+= 0x9E37_79B9_7F4A_7C15
      var mixed = state
      mixed = (mixed ^ (mixed >> 30)) &* 0xBF58_476D_1CE4_E5B9
      mixed = (mixed ^ (mixed >> 27)) &* 0x94D0_49BB_1331_11EB
      return mixed ^ (mixed >> 31)
    }
  }

  static let seeds = UInt64(1)...20
  static let events = ProcessInfo.processInfo.environment["SVAR_RANDOM_EVENTS"].flatMap(Int.init) ?? 20_000
  /// Letters that are nobody's: controls, marks without a letter, other directions, halves of what is wide.
  static let hostile: [Character] = [
    "\u{0}", "\u{7}", "\u{1B}", "\u{9B}", "\u{202E}", "\u{2066}", "\u{301}", "\u{200D}", "\u{FEFF}", "\u{FFFD}", "漢",
    "👩‍👩‍👧", "\u{AD}", "\u{A0}", "ש", "\u{E000}", "\u{10FFFF}",
  ]
  static let sizes = [(40, 10), (80, 24), (120, 40), (200, 60), (39, 9), (1, 1), (300, 100), (80, 10), (41, 60)]

  @Test(arguments: seeds) func holdTheInvariants(seed: UInt64) async {
    var dice = Dice(state: seed)
    var stage = await Stage(
      80, 24, library: FakeLibrary(size: seed == 5 ? 0 : seed == 6 ? 1 : 90), notebook: FakeNotebook())
    var waiting: [Asking] = []
    let keys = ActionTable.all.flatMap(\.keys).flatMap(\.keys).filter { $0 != .character("Q") }
    let typed = Array("tågen\"pendlar åäö:*-()S") + Array("parti:M  vargens")
    for step in 0..<Self.events / Self.seeds.count {
      let event: InputEvent
      switch Int.random(in: 0..<100, using: &dice) {
      case 0..<70: event = .key(keys.randomElement(using: &dice)!)
      case 70..<85: event = .key(.character(typed.randomElement(using: &dice)!))
      case 85..<88:
        let (columns, rows) = Self.sizes.randomElement(using: &dice)!
        event = .resize(Size(columns: columns, rows: rows))
      case 88..<95:
        let kinds: [MouseEvent.Kind] = [.press, .doubleClick, .wheelUp, .wheelDown, .drag, .release]
        let point = Point(column: Int.random(in: 0..<200, using: &dice), row: Int.random(in: 0..<60, using: &dice))
        event = .mouse(MouseEvent(kind: kinds.randomElement(using: &dice)!, button: .left, point: point))
      case 95: event = .paste("klistrat\n\u{1B}[2J\u{202E}")
      case 96: event = .key(.character(Self.hostile.randomElement(using: &dice)!))
      case 97..<98: event = .interrupt
      default: event = .resumed
      }
      var effects = update(&stage.state, .input(event))
      check(stage.state, "seed \(seed) step \(step) \(event)")
      // Some answers come at once, some later, some twice.
      while !effects.isEmpty || (!waiting.isEmpty && Int.random(in: 0..<3, using: &dice) == 0) {
        for case .ask(let asking) in effects { waiting.append(asking) }
        effects = []
        guard !waiting.isEmpty, Int.random(in: 0..<4, using: &dice) > 0 else { break }
        let asking = waiting.remove(at: Int.random(in: 0..<waiting.count, using: &dice))
        effects = update(&stage.state, .report(await stage.report(asking)))
        check(stage.state, "seed \(seed) step \(step) answer to \(asking.purpose)")
        if Int.random(in: 0..<20, using: &dice) == 0 { waiting.append(asking) }
      }
      if step % 3 == 0 { checkScreen(stage.state, "seed \(seed) step \(step)") }
    }
  }

  private func check(_ state: State, _ place: @autoclosure () -> String) {
    let broken = state.invariants()
    if !broken.isEmpty { Issue.record("\(place()): \(broken)") }
  }

  // One look at a cell costs little; an expectation for each would take most of the time.
  private func checkScreen(_ state: State, _ place: @autoclosure () -> String) {
    let screen = StateView.draw(state)
    var faults: [String] = []
    if screen.size != state.size { faults.append("another size") }
    if !(0..<screen.size.columns).contains(screen.cursor.column) || !(0..<screen.size.rows).contains(screen.cursor.row)
    {
      faults.append("the cursor is outside")
    }
    for row in 0..<screen.size.rows {
      var column = 0
      while column < screen.size.columns {
        let cell = screen[row: row, column: column]
        if cell.width != 1 && cell.width != 2 { faults.append("\(row),\(column): a cell where a wide one ends") }
        if cell.text.unicodeScalars.contains(where: { $0.value < 32 || (0x7F...0x9F).contains($0.value) }) {
          faults.append("\(row),\(column): a control")
        }
        column += max(1, cell.width)
      }
    }
    if !faults.isEmpty { Issue.record("\(place()): \(faults.prefix(5))") }
  }
}
