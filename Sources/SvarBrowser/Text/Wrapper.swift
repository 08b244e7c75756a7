/// Breaks a paragraph into lines by words, by the columns they take.
enum Wrapper {
  /// One line: the scalars from `start` up to `end`, spaces at the break left out.
  struct Line: Hashable {
    var start: Int
    var end: Int
    /// Whether it ends inside a word, so that a hyphen is to be shown that the text does not have.
    var isBroken = false
  }

  /// Lines of at most `width` columns, those after the first of at most `width - hanging`. A word that is wider than a
  /// line is broken between cells. An empty paragraph is one empty line.
  ///
  /// - Parameter hyphenator: Breaks words at the ends of lines that would else be much too short; without one only soft
  ///   hyphens do. The hyphen has its column inside the width.
  static func lines(
    _ scalars: [Unicode.Scalar], width: Int, hanging: Int = 0, hyphenator: Hyphenator? = nil
  ) -> [Line] {
    let breaks = WordBreak(scalars: scalars, hyphenator: hyphenator)
    var lines: [Line] = []
    var start = 0
    var columns = 0
    /// Where the line may end, and where the next one would start.
    var chance: Line?
    /// The columns up to the two.
    var chanceColumns = (end: 0, start: 0)
    var room = max(1, width)
    var position = 0

    func close(_ end: Int, next: Int, isBroken: Bool = false) {
      lines.append(Line(start: start, end: end, isBroken: isBroken))
      start = next
      position = next
      columns = 0
      room = max(1, width - hanging)
      chance = nil
      chanceColumns = (0, 0)
    }

    while position < scalars.count {
      let scalar = scalars[position]
      let own = DisplayWidth.columns(scalar)
      if isBreakingSpace(scalar) {
        let isFirst = chance?.start != position
        chance = Line(start: position + 1, end: isFirst ? position : chance?.end ?? position)
        chanceColumns = (isFirst ? columns : chanceColumns.end, columns + own)
        columns += own
        position += 1
        continue
      }
      if columns + own > room {
        let overflow = WordBreak.Overflow(
          position: position, start: chance?.start ?? start, columns: room - chanceColumns.start,
          white: room - chanceColumns.end, room: room)
        if let place = breaks.place(in: overflow) {
          close(place, next: place, isBroken: true)
          continue
        }
        if let last = chance, last.end > start || last.start > start {
          close(last.end, next: last.start)
          continue
        }
        if position > start {
          close(position, next: position)
          continue
        }
      }
      columns += own
      position += 1
      if mayBreak(after: position - 1, in: scalars) {
        chance = Line(start: position, end: position)
        chanceColumns = (columns, columns)
      }
    }
    var end = scalars.count
    while end > start, isBreakingSpace(scalars[end - 1]) { end -= 1 }
    lines.append(Line(start: start, end: end))
    return lines
  }

  static func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0x20, 0x09, 0x0A, 0x0D, 0x2000...0x2006, 0x2008...0x200A, 0x2028, 0x2029: true
    default: false
    }
  }

  /// After a hyphen between letters, and between the ideographs of scripts that put no spaces.
  private static func mayBreak(after position: Int, in scalars: [Unicode.Scalar]) -> Bool {
    guard position > 0, position + 1 < scalars.count else { return false }
    let scalar = scalars[position]
    let next = scalars[position + 1]
    switch scalar.value {
    case 0x2D, 0x2010, 0x2013: return scalars[position - 1].properties.isAlphabetic && next.properties.isAlphabetic
    case 0x200B: return true
    case ..<0x1100: return false
    default: return DisplayWidth.classify(scalar) == .wide && DisplayWidth.classify(next) == .wide
    }
  }
}
