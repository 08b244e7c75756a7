import SvarModel

/// A paper's paragraphs as one row of scalars, with the way back to the text as found.
struct ReadingText: Sendable {
  /// A paragraph's place in ``scalars``.
  struct Line: Sendable {
    let start: Int
    let end: Int
    let kind: Paragraph.Kind
  }

  let scalars: [UInt32]
  let lines: [Line]
  private let maps: [OffsetMap]

  init(_ text: PaperText) {
    var scalars: [UInt32] = []
    var lines: [Line] = []
    var maps: [OffsetMap] = []
    scalars.reserveCapacity(text.paragraphs.reduce(0) { $0 + $1.text.utf8.count + 1 })
    for paragraph in text.paragraphs {
      let start = scalars.count
      for scalar in paragraph.text.unicodeScalars { scalars.append(scalar.value) }
      lines.append(Line(start: start, end: scalars.count, kind: paragraph.kind))
      maps.append(paragraph.map)
      scalars.append(10)
    }
    self.scalars = scalars
    self.lines = lines
    self.maps = maps
  }

  /// The line that holds a position.
  func line(of position: Int) -> Int {
    var low = 0
    var high = lines.count
    while low < high {
      let middle = (low + high) / 2
      if lines[middle].end < position { low = middle + 1 } else { high = middle }
    }
    return min(low, max(lines.count - 1, 0))
  }

  /// Where a stretch of ``scalars`` stood in the text as found.
  func found(_ start: Int, _ end: Int) -> Span {
    let first = line(of: start)
    let last = line(of: max(start, end - 1))
    let head = maps[first].found(
      Span(start - lines[first].start, max(start - lines[first].start, min(end, lines[first].end) - lines[first].start))
    )
    if first == last { return head }
    let tail = maps[last].found(Span(0, min(end, lines[last].end) - lines[last].start))
    return Span(head.start, max(head.start, tail.end))
  }

  func string(_ start: Int, _ end: Int) -> String {
    var text = String.UnicodeScalarView()
    for index in max(0, start)..<max(0, start, min(end, scalars.count)) {
      if let scalar = Unicode.Scalar(scalars[index]) { text.append(scalar) }
    }
    return String(text)
  }
}
