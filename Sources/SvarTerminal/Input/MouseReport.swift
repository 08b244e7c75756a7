import SvarBrowser

/// What a terminal says of its mouse, in xterm's code for buttons and movements.
struct MouseReport: Hashable {
  var code: Int
  var point: Point
  var isRelease: Bool

  /// - Parameters: `column` and `row` count from 1. Nil where they do not.
  init?(code: Int, column: Int, row: Int, isRelease: Bool = false) {
    guard code >= 0, column > 0, row > 0 else { return nil }
    self.code = code
    point = Point(column: column - 1, row: row - 1)
    self.isRelease = isRelease
  }
}

/// Turns reports of the mouse into events; two presses at one place soon after one another are a double click.
struct MouseReader {
  /// How long the second press may take, in milliseconds.
  static let doubleClickTime = 400

  private struct Press {
    var button: MouseEvent.Button
    var point: Point
    var time: Int
  }

  private var lastPress: Press?

  /// The event that a report at `time` (milliseconds) means; nil for buttons and movements that are nothing to us.
  mutating func event(for report: MouseReport, at time: Int) -> MouseEvent? {
    // Shift, Alt and Ctrl are told in the code, and change nothing here.
    let code = report.code & ~0b1_1100
    switch code {
    case 64: return MouseEvent(kind: .wheelUp, button: .none, point: report.point)
    case 65: return MouseEvent(kind: .wheelDown, button: .none, point: report.point)
    case 0...2:
      let button: MouseEvent.Button = [.left, .middle, .right][code]
      if report.isRelease { return MouseEvent(kind: .release, button: button, point: report.point) }
      let isSecond =
        lastPress.map {
          $0.button == button && $0.point == report.point && time - $0.time <= Self.doubleClickTime
        } ?? false
      // A third press begins anew.
      lastPress = isSecond ? nil : Press(button: button, point: report.point, time: time)
      return MouseEvent(kind: isSecond ? .doubleClick : .press, button: button, point: report.point)
    case 3: return MouseEvent(kind: .release, button: .none, point: report.point)
    case 32...34:
      lastPress = nil
      return MouseEvent(kind: .drag, button: [.left, .middle, .right][code - 32], point: report.point)
    default: return nil
    }
  }
}
