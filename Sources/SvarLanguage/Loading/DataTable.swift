/// A table kept as text: tabs between columns, `#` before a comment, the first other line naming the columns.
///
/// ```
/// # What verbs begin an inquiry
/// name	verbs
/// inquiry-begun	tillsätta tillkalla
/// ```
struct DataTable {
  /// One line with its number, so that a fault in it can be told.
  struct Row {
    let file: String
    let line: Int
    private let cells: [String]
    private let columns: [String: Int]

    init(file: String, line: Int, cells: [String], columns: [String: Int]) {
      self.file = file
      self.line = line
      self.cells = cells
      self.columns = columns
    }

    /// The cell under a column; empty where the row is short.
    /// - Throws: ``LanguageDataError`` where the table has no such column.
    func cell(_ column: String) throws(LanguageDataError) -> String {
      guard let index = columns[column] else { throw fault("there is no column “\(column)”") }
      return index < cells.count ? cells[index] : ""
    }

    func words(_ column: String) throws(LanguageDataError) -> [String] {
      try cell(column).split(separator: " ").map(String.init)
    }

    /// The parts of a cell between semicolons, without blanks around them.
    func list(_ column: String) throws(LanguageDataError) -> [String] {
      try cell(column).split(separator: ";").map { part in
        var text = part
        while text.first == " " { text.removeFirst() }
        while text.last == " " { text.removeLast() }
        return String(text)
      }
    }

    func fault(_ reason: String) -> LanguageDataError { LanguageDataError(file: file, line: line, reason: reason) }
  }

  let rows: [Row]

  /// - Parameter needed: columns that the table must have.
  init(file: String, text: String, needed: [String]) throws(LanguageDataError) {
    var columns: [String: Int]?
    var rows: [Row] = []
    var number = 0
    for line in text.split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      let line = line.last == "\r" ? line.dropLast() : line
      if line.isEmpty || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false).map(String.init)
      guard let known = columns else {
        var heading: [String: Int] = [:]
        for (index, cell) in cells.enumerated() { heading[cell] = index }
        for column in needed where heading[column] == nil {
          throw LanguageDataError(file: file, line: number, reason: "the column “\(column)” is missing")
        }
        columns = heading
        continue
      }
      guard cells.count <= known.count else {
        throw LanguageDataError(
          file: file, line: number, reason: "\(cells.count) cells where there are \(known.count) columns")
      }
      rows.append(Row(file: file, line: number, cells: cells, columns: known))
    }
    self.rows = rows
  }

  /// An embedded table.
  init(embedded name: String, needed: [String]) throws(LanguageDataError) {
    try self.init(file: name, text: EmbeddedFiles.text(of: name), needed: needed)
  }
}
