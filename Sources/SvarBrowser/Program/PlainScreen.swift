/// The screen that plain lines are read from, which nobody sees.
public enum PlainScreen {
  /// Where a terminal does not say how large it is.
  public static let usual = size(for: Size(columns: 80, rows: 24))

  /// As wide as the terminal, but so narrow that one pane has it; never so small that nothing can be shown.
  public static func size(for size: Size) -> Size { PlainReader.size(for: size) }
}
