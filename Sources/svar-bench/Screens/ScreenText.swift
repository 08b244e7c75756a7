import SvarBrowser

extension Screen {
  /// The rows as text, without the blanks at their ends.
  var text: String {
    (0..<size.rows).map { row in
      var line = (0..<size.columns).map { self[row: row, column: $0].text }.joined()
      while line.last == " " { line.removeLast() }
      return line + "\n"
    }.joined()
  }
}
