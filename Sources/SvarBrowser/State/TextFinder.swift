internal import SvarModel

/// Finds words in one open text as they are typed: either case, å ä ö as letters of their own.
enum TextFinder {
  static func find(_ text: String, in document: Document) -> [Document.Stretch] {
    let wanted = text.unicodeScalars.map(fold)
    guard let first = wanted.first else { return [] }
    var found: [Document.Stretch] = []
    for (number, block) in document.blocks.enumerated() where block.scalars.count >= wanted.count {
      var position = 0
      let scalars = block.scalars
      while position + wanted.count <= scalars.count {
        if fold(scalars[position]) == first, matches(wanted, scalars, at: position) {
          found.append(.init(block: number, span: Span(position, position + wanted.count)))
          position += wanted.count
        } else {
          position += 1
        }
      }
    }
    return found
  }

  private static func matches(_ wanted: [Unicode.Scalar], _ scalars: [Unicode.Scalar], at start: Int) -> Bool {
    for (offset, scalar) in wanted.enumerated() where fold(scalars[start + offset]) != scalar { return false }
    return true
  }

  /// The lower case of a scalar where it is one scalar; a space that does not break is a space.
  private static func fold(_ scalar: Unicode.Scalar) -> Unicode.Scalar {
    if scalar.value < 0x80 {
      return scalar.value >= 65 && scalar.value <= 90 ? Unicode.Scalar(UInt8(scalar.value + 32)) : scalar
    }
    if scalar.value == 0xA0 { return " " }
    let lower = scalar.properties.lowercaseMapping.unicodeScalars
    return lower.count == 1 ? lower.first ?? scalar : scalar
  }
}
