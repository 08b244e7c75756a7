/// A part of the screen.
public struct Rectangle: Hashable, Sendable {
  public var column: Int
  public var row: Int
  public var width: Int
  public var height: Int

  public init(column: Int, row: Int, width: Int, height: Int) {
    self.column = column
    self.row = row
    self.width = width
    self.height = height
  }

  /// What is left inside a border of one cell.
  var inside: Rectangle {
    Rectangle(column: column + 1, row: row + 1, width: max(0, width - 2), height: max(0, height - 2))
  }

  func contains(_ point: Point) -> Bool {
    point.column >= column && point.column < column + width && point.row >= row && point.row < row + height
  }
}
