import SvarBrowser
import SvarTestSupport

extension ScreenEmulator {
  /// The first place of a text on the screen, counted in cells.
  func place(of text: String, inRow row: Int? = nil) -> Point? {
    let wanted = text.map(String.init)
    for row in row.map({ [$0] }) ?? Array(0..<size.rows) {
      let cells = (0..<size.columns).map { cell(row: row, column: $0).text }
      guard cells.count >= wanted.count else { continue }
      for column in 0...(cells.count - wanted.count) where Array(cells[column..<column + wanted.count]) == wanted {
        return Point(column: column, row: row)
      }
    }
    return nil
  }

  /// The cells of a text, where it stands first.
  func cells(of text: String, inRow row: Int? = nil) -> [Cell] {
    guard let place = place(of: text, inRow: row) else { return [] }
    return (0..<text.count).map { cell(row: place.row, column: place.column + $0) }
  }

  /// The row that holds a text; nil where none does.
  func rowIndex(of text: String) -> Int? { rows.firstIndex { $0.contains(text) } }

  /// What stands in the row with the cursor.
  var cursorRow: String { row(cursor.row) }

  /// What is said below.
  var status: String { row(size.rows - 1) }
}

extension ScreenEmulator.Cell {
  /// How it looks, whatever stands in it.
  var look: [String] {
    ["\(isBold)", "\(isUnderlined)", "\(isReversed)", "\(foreground as Any)", "\(background as Any)"]
  }
}
