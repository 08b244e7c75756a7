/// What a character of a border or a bar is made of, so that a picture draws it to the edges of its cell: a font leaves
/// gaps between the lines of a page.
struct BoxShape {
  /// From the middle of the cell to its edges.
  private enum Arm { case up, down, left, right }

  private let arms: Set<Arm>
  /// The part of the cell that is filled, in eighths from the left and from below; nil where it is lines.
  private let block: (width: Int, height: Int)?
  /// How dense the filling is.
  let opacity: String?

  /// Nil for a character that is left to the font.
  init?(_ text: String) {
    var arms: Set<Arm> = []
    var block: (Int, Int)?
    var opacity: String?
    switch text {
    case "─": arms = [.left, .right]
    case "│": arms = [.up, .down]
    case "┌": arms = [.down, .right]
    case "┐": arms = [.down, .left]
    case "└": arms = [.up, .right]
    case "┘": arms = [.up, .left]
    case "├": arms = [.up, .down, .right]
    case "┤": arms = [.up, .down, .left]
    case "█": block = (8, 8)
    case "▌": block = (4, 8)
    case "▓":
      block = (8, 8)
      opacity = ".7"
    case "▒":
      block = (8, 8)
      opacity = ".5"
    case "░":
      block = (8, 8)
      opacity = ".3"
    default:
      guard let height = ["▁", "▂", "▃", "▄", "▅", "▆", "▇"].firstIndex(of: text) else { return nil }
      block = (8, height + 1)
    }
    self.arms = arms
    self.block = block
    self.opacity = opacity
  }

  /// The character at a cell's upper left corner, as a part of a path that is filled.
  func path(x: Int, y: Int, width: Int, height: Int) -> String {
    if let block {
      let (columns, rows) = (width * block.width / 8, height * block.height / 8)
      return "M\(x) \(y + height - rows)h\(columns)v\(rows)h-\(columns)z"
    }
    let (middle, centre) = (x + width / 2, y + height / 2)
    var path = ""
    if arms.contains(.left) || arms.contains(.right) {
      let start = arms.contains(.left) ? x : middle
      let end = arms.contains(.right) ? x + width : middle + 1
      path += "M\(start) \(centre)h\(end - start)v1h-\(end - start)z"
    }
    if arms.contains(.up) || arms.contains(.down) {
      let start = arms.contains(.up) ? y : centre
      let end = arms.contains(.down) ? y + height : centre + 1
      path += "M\(middle) \(start)h1v\(end - start)h-1z"
    }
    return path
  }
}
