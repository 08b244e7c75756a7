/// Breaks a paragraph into lines by words, by the columns they take.
enum Wrapper {
  /// One line: the scalars from `start` up to `end`, spaces at the break left out.
  struct Line: Hashable {
    var start: Int
    var end: Int
  }

  /// Lines of at most `width` columns, those after the first of at most `width - hanging`. A word that is wider than a
  /// line is broken between cells. An empty paragraph is one empty line.
  static func lines(_ scalars: [Unicode.Scalar], width: Int, hanging: Int = 0) -> [Line] {
    var lines: [Line] = []
    var start = 0
    var columns = 0
    /// Where the line may end, and where the next one would start.
    var chance: Line?
    var room = max(1, width)
    var position = 0

    func close(_ end: Int, next: Int) {
      lines.append(Line(start: start, end: end))
      start = next
      position = next
      columns = 0
      room = max(1, width - hanging)
      chance = nil
    }

    while position < scalars.count {
      let scalar = scalars[position]
      let own = DisplayWidth.columns(scalar)
      if isBreakingSpace(scalar) {
        chance = Line(start: position + 1, end: chance?.start == position ? chance?.end ?? position : position)
        columns += own
        position += 1
        continue
      }
      if columns + own > room {
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
      }
    }
    var end = scalars.count
    while end > start, isBreakingSpace(scalars[end - 1]) { end -= 1 }
    lines.append(Line(start: start, end: end))
    return lines
  }

  private static func isBreakingSpace(_ scalar: Unicode.Scalar) -> Bool {
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
