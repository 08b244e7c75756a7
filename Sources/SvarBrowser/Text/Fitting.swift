/// Text cut to a width.
enum Fitting {
  /// The cells of a text in at most `width` columns; where it is longer, it ends with `…`.
  static func cells(_ cells: [TextCell], width: Int, ellipsis: String = "…") -> [TextCell] {
    guard width > 0 else { return [] }
    var columns = 0
    var fitting = 0
    for (index, cell) in cells.enumerated() {
      columns += cell.width
      if columns <= width - 1 { fitting = index + 1 }
      if columns > width {
        return cells[..<fitting] + [TextCell(text: ellipsis, width: 1, offset: cells[fitting].offset)]
      }
    }
    return cells
  }
}
