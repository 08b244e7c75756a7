/// Everything that is to be seen at one moment, as a value that a test can read.
public struct Screen: Hashable, Sendable {
  public let size: Size
  /// Row by row, `size.columns` cells each.
  public private(set) var cells: [Cell]
  /// Where the terminal's own cursor stands, so that braille displays and screen readers follow it; it always stands
  /// somewhere.
  public var cursor: Point
  /// Whether the cursor is to be seen: in a prompt.
  public var isCursorVisible: Bool

  public init(size: Size, paint: Paint = Paint(.text)) {
    self.size = size
    cells = Array(repeating: Cell(text: " ", width: 1, paint: paint), count: max(0, size.columns * size.rows))
    cursor = Point(column: 0, row: 0)
    isCursorVisible = false
  }

  /// - Precondition: the place is on the screen.
  public subscript(row row: Int, column column: Int) -> Cell {
    get { cells[row * size.columns + column] }
    set { cells[row * size.columns + column] = newValue }
  }
}

/// One cell of the screen.
public struct Cell: Hashable, Sendable {
  /// One grapheme cluster; empty in the second cell of a wide one.
  public var text: String
  /// 1 or 2; 0 in the second cell of a wide one.
  public var width: Int
  public var paint: Paint

  public init(text: String, width: Int, paint: Paint) {
    self.text = text
    self.width = width
    self.paint = paint
  }
}

/// How a cell is to look: what it is, and what it lies on. A theme makes colours of it.
public struct Paint: Hashable, Sendable {
  /// What the cell shows.
  public var role: Role
  /// What it lies on, such as the selected row; nil for the plain ground.
  public var ground: Role?

  public init(_ role: Role, on ground: Role? = nil) {
    self.role = role
    self.ground = ground
  }
}
