import CBenchFiles

/// A data file of the bench: tabs between columns, `#` before a comment, the first other line naming the columns.
struct BenchData {
  /// One line, with its cells by the names of their columns.
  struct Row {
    let file: String
    let line: Int
    let cells: [Substring]
    let columns: [Substring: Int]

    /// The cell under a column; empty where the row is short.
    subscript(column: Substring) -> String {
      guard let index = columns[column], index < cells.count else { return "" }
      return String(cells[index])
    }

    func fault(_ reason: String) -> BenchDataError { BenchDataError(file: file, line: line, reason: reason) }
  }

  let rows: [Row]

  /// - Throws: ``BenchDataError`` where the file was not embedded, or a line has more cells than there are columns.
  init(_ name: String) throws(BenchDataError) {
    var columns: [Substring: Int]?
    var rows: [Row] = []
    var number = 0
    for line in try Self.text(of: name).split(separator: "\n", omittingEmptySubsequences: false) {
      number += 1
      if line.isEmpty || line.first == "#" { continue }
      let cells = line.split(separator: "\t", omittingEmptySubsequences: false)
      guard let known = columns else {
        columns = Dictionary(cells.enumerated().map { ($1, $0) }) { first, _ in first }
        continue
      }
      guard cells.count <= known.count else {
        throw BenchDataError(file: name, line: number, reason: "\(cells.count) cells in \(known.count) columns")
      }
      rows.append(Row(file: name, line: number, cells: cells, columns: known))
    }
    self.rows = rows
  }

  private static func text(of name: String) throws(BenchDataError) -> String {
    var count = 0
    guard let files = svar_bench_files(&count) else {
      throw BenchDataError(file: name, line: 0, reason: "nothing is embedded")
    }
    for index in 0..<count where String(cString: files[index].name) == name {
      return String(decoding: UnsafeBufferPointer(start: files[index].bytes, count: files[index].size), as: UTF8.self)
    }
    throw BenchDataError(file: name, line: 0, reason: "the file is not embedded")
  }
}

/// A fault in one of the data files, with its place.
struct BenchDataError: Error, CustomStringConvertible {
  let file: String
  let line: Int
  let reason: String

  var description: String { "\(file):\(line): \(reason)" }
}
