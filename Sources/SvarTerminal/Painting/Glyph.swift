import SvarBrowser

/// What a cell's text becomes on the terminal: scalars of which the first takes the cell's columns and the others none.
struct Glyph: Hashable {
  var scalars: [UInt32]
  /// How many columns the first scalar takes: 1 or 2.
  var width: Int

  static let blank = Glyph(scalars: [0x20], width: 1)
  static let unknown = Glyph(scalars: [0x3F], width: 1)
}

/// What the locale can print.
struct GlyphMaker: Sendable {
  /// How many columns a scalar takes where text is written; 0 where it joins the one before, -1 where it cannot be
  /// printed.
  var width: @Sendable (Unicode.Scalar) -> Int
  /// How many scalars a cell may hold.
  var mostScalars: Int

  /// The glyph of a cell that is `columns` wide; narrower where the locale measures the text so, never wider.
  ///
  /// Controls, and what would turn the direction of writing, never come through.
  func glyph(for text: String, columns: Int) -> Glyph {
    let scalars = text.unicodeScalars
    guard let first = scalars.first else { return .blank }
    if first.value < 0x7F && scalars.count == 1 {
      return first.value >= 0x20 ? Glyph(scalars: [first.value], width: 1) : .unknown
    }

    guard let base = printable(first) else { return .unknown }
    guard base.width <= max(columns, 1) else { return .unknown }
    var glyph = Glyph(scalars: [base.scalar.value], width: base.width)
    for scalar in scalars.dropFirst() where glyph.scalars.count < mostScalars {
      // What stands after a joiner would be a second picture in the first one's columns.
      if scalar.value == 0x200D { break }
      if joins(scalar) {
        glyph.scalars.append(scalar.value)
      } else if Self.isMark(scalar) {
        // A letter without its marks is another letter.
        return .unknown
      }
    }
    return glyph
  }

  private func printable(_ scalar: Unicode.Scalar) -> (scalar: Unicode.Scalar, width: Int)? {
    // A soft hyphen that stands in a cell is a hyphen at the end of a line.
    let shown: Unicode.Scalar = scalar.value == 0xAD ? "-" : scalar
    if !isHarmful(shown) {
      let columns = width(shown)
      if columns > 0 { return (shown, columns) }
    }
    guard let substitute = Self.substitutes[scalar] else { return nil }
    return (substitute, 1)
  }

  private func joins(_ scalar: Unicode.Scalar) -> Bool {
    // Variation selectors change the width on some terminals and not on others.
    !isHarmful(scalar) && !(0xFE00...0xFE0F).contains(scalar.value) && width(scalar) == 0
  }

  private static func isMark(_ scalar: Unicode.Scalar) -> Bool {
    let isSelector = (0xFE00...0xFE0F).contains(scalar.value)
    return !isSelector && scalar.properties.generalCategory == .nonspacingMark
  }

  private func isHarmful(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .control, .format, .lineSeparator, .paragraphSeparator, .surrogate: true
    default: false
    }
  }

  /// What stands for signs that the locale has not: borders and the marks of lists, in ASCII.
  static let substitutes: [Unicode.Scalar: Unicode.Scalar] = {
    var table: [Unicode.Scalar: Unicode.Scalar] = [
      "…": ".", "–": "-", "—": "-", "‐": "-", "‑": "-", "−": "-", "”": "\"", "“": "\"", "„": "\"", "’": "'", "‘": "'",
      "»": "\"", "«": "\"", "•": "*", "·": ".", "✓": "v", "✔": "v", "✗": "x", "✘": "x", "▶": ">", "►": ">", "▸": ">",
      "◀": "<", "◂": "<", "▲": "^", "▴": "^", "▼": "v", "▾": "v", "●": "*", "○": "o", "◆": "*", "◇": "o", "★": "*",
      "☆": "*", "→": ">", "←": "<", "↑": "^", "↓": "v", "↵": "<", "⏎": "<", "×": "x", "\u{A0}": " ", "\u{202F}": " ",
      "\u{2007}": " ", "\u{2009}": " ", "█": "#", "▓": "#", "▒": ":", "░": ".", "▌": "|", "▐": "|", "▏": "|", "▎": "|",
      "▍": "|", "▋": "|", "▊": "#", "▉": "#", "▁": "_", "▂": "_", "▃": "_", "▄": "_", "▅": "#", "▆": "#", "▇": "#",
      "▀": "#", "■": "#", "□": "o", "▪": "*", "▫": "o", "⋯": ".", "║": "|", "═": "=",
    ]
    let horizontal: [UInt32] = [
      0x2500, 0x2501, 0x2504, 0x2505, 0x2508, 0x2509, 0x254C, 0x254D, 0x2574, 0x2576, 0x2578, 0x257A,
    ]
    let vertical: [UInt32] = [
      0x2502, 0x2503, 0x2506, 0x2507, 0x250A, 0x250B, 0x254E, 0x254F, 0x2575, 0x2577, 0x2579, 0x257B,
    ]
    for value in UInt32(0x2500)...0x257F {
      guard let scalar = Unicode.Scalar(value), table[scalar] == nil else { continue }
      table[scalar] = horizontal.contains(value) ? "-" : vertical.contains(value) ? "|" : "+"
    }
    return table
  }()
}
