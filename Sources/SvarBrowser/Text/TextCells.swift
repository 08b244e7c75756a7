/// A cell of text before it has a place on the screen.
struct TextCell: Hashable {
  /// A base with the marks upon it.
  var text: String
  /// 1 or 2.
  var width: Int
  /// The scalar it came from.
  var offset: Int
}

/// Turns scalars into cells as a terminal keeps them: a base with the marks that stand on it.
enum TextCells {
  /// More marks than this on one base are left out: no terminal keeps them, and a text may be made to spill.
  private static let mostMarks = 3

  static func make(_ scalars: ArraySlice<Unicode.Scalar>) -> [TextCell] {
    var cells: [TextCell] = []
    cells.reserveCapacity(scalars.count)
    var marks = 0
    for offset in scalars.indices {
      let scalar = scalars[offset]
      switch DisplayWidth.classify(scalar) {
      case .hidden: continue
      case .narrow: cells.append(TextCell(text: String(scalar), width: 1, offset: offset))
      case .wide: cells.append(TextCell(text: String(scalar), width: 2, offset: offset))
      case .blank: cells.append(TextCell(text: " ", width: 1, offset: offset))
      case .hostile:
        for sign in DisplayWidth.sign(scalar).unicodeScalars {
          cells.append(TextCell(text: String(sign), width: 1, offset: offset))
        }
      case .combining:
        marks += 1
        guard marks <= mostMarks, let last = cells.indices.last else { continue }
        cells[last].text.unicodeScalars.append(scalar)
        continue
      }
      marks = 0
    }
    return cells
  }

  static func make(_ text: String) -> [TextCell] { make(Array(text.unicodeScalars)[...]) }
}

extension TextCells {
  /// A text of several lines with nothing in it that acts on a terminal or a clipboard but its line breaks.
  static func harmless(_ text: String) -> String {
    // A line break of two scalars is one character, and is looked for by its scalars.
    text.unicodeScalars.split(separator: "\n", omittingEmptySubsequences: false).map { line in
      let isEnded = line.last == "\r"
      return make(String(isEnded ? line.dropLast() : line)).map(\.text).joined() + (isEnded ? "\r" : "")
    }.joined(separator: "\n")
  }
}
