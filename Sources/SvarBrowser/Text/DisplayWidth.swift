/// How many columns a scalar takes in a terminal, and how it is shown where the terminal must not get it as it is.
enum DisplayWidth {
  /// What a scalar is to a line of cells.
  enum Class: UInt8 {
    /// Shown nowhere: joiners, variation selectors, marks that have no shape.
    case hidden
    case narrow
    case wide
    /// Drawn on the scalar before it.
    case combining
    /// Stands for a space and takes one column: a tab, a line break inside a paragraph.
    case blank
    /// Would move the cursor, turn the writing about or ring a bell; shown as a sign that says which it is.
    case hostile
  }

  /// The classes of the first plane, one byte a scalar.
  private static let firstPlane: [UInt8] = {
    var table = [UInt8](repeating: Class.narrow.rawValue, count: 0x10000)
    func set(_ range: ClosedRange<UInt32>, _ value: Class) {
      for scalar in range where scalar < 0x10000 { table[Int(scalar)] = value.rawValue }
    }
    for range in WidthTable.wide { set(range, .wide) }
    for range in WidthTable.combining { set(range, .combining) }
    for range in hidden { set(range, .hidden) }
    for range in hostile { set(range, .hostile) }
    for range in blank { set(range, .blank) }
    return table
  }()

  private static let hidden: [ClosedRange<UInt32>] = [
    0xAD...0xAD, 0x200B...0x200D, 0x2060...0x2064, 0xFE00...0xFE0F, 0xFEFF...0xFEFF, 0xE0000...0xE0FFF,
  ]
  /// Controls, and the marks that turn the direction of writing.
  private static let hostile: [ClosedRange<UInt32>] = [
    0x00...0x08, 0x0B...0x0C, 0x0E...0x1F, 0x7F...0x9F, 0x61C...0x61C, 0x200E...0x200F, 0x202A...0x202E,
    0x2066...0x206F, 0xFFF9...0xFFFB,
  ]
  private static let blank: [ClosedRange<UInt32>] = [0x09...0x0A, 0x0D...0x0D, 0x2028...0x2029]

  static func classify(_ scalar: Unicode.Scalar) -> Class {
    let value = scalar.value
    if value < 0x10000 { return Class(rawValue: firstPlane[Int(value)]) ?? .narrow }
    if (0xE0000...0xE0FFF).contains(value) { return .hidden }
    if holds(WidthTable.wide, value) { return .wide }
    return holds(WidthTable.combining, value) ? .combining : .narrow
  }

  /// Columns that a scalar takes, a mark after its base none.
  static func columns(_ scalar: Unicode.Scalar) -> Int {
    if scalar.value >= 0x20, scalar.value < 0x7F { return 1 }
    return switch classify(scalar) {
    case .hidden, .combining: 0
    case .narrow, .blank: 1
    case .wide: 2
    case .hostile: sign(scalar).unicodeScalars.count
    }
  }

  static func columns(_ text: some StringProtocol) -> Int {
    text.unicodeScalars.reduce(0) { $0 + columns($1) }
  }

  /// What is shown in place of a hostile scalar: the picture of a C0 control, `‹U+202E›` for others.
  static func sign(_ scalar: Unicode.Scalar) -> String {
    if scalar.value < 0x20, let picture = Unicode.Scalar(0x2400 + scalar.value) { return String(picture) }
    if scalar.value == 0x7F { return "\u{2421}" }
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return "‹U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits + "›"
  }

  private static func holds(_ ranges: [ClosedRange<UInt32>], _ value: UInt32) -> Bool {
    var low = 0
    var high = ranges.count
    while low < high {
      let middle = (low + high) / 2
      if ranges[middle].upperBound < value { low = middle + 1 } else { high = middle }
    }
    return low < ranges.count && ranges[low].contains(value)
  }
}
