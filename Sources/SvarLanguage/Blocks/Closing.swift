import SvarModel

/// The last line of a written answer: "Stockholm den 30 september 2020".
enum Closing {
  struct Words {
    /// The tokens that name the place.
    let place: Range<Int>
    /// The tokens of day, month and year.
    let date: Range<Int>
  }

  static func read(_ tokens: [Token], _ line: Range<Int>) -> Words? {
    guard line.count >= 5, line.count <= 9, tokens[line.lowerBound].isCapital else { return nil }
    for index in (line.lowerBound + 1)..<(line.upperBound - 3) + 1 where index + 3 < line.upperBound {
      guard tokens[index].key == Keys.den, tokens[index + 1].kind == .number, tokens[index + 2].has(.month),
        tokens[index + 3].kind == .number
      else { continue }
      let rest = tokens[(index + 4)..<line.upperBound]
      guard rest.allSatisfy({ $0.kind == .mark }) else { return nil }
      var placeEnd = index
      if tokens[placeEnd - 1].isMark(",") { placeEnd -= 1 }
      // A place is a name or two: "Lagen ändras den 1 juli 2008" is none.
      guard placeEnd - line.lowerBound <= 3,
        tokens[line.lowerBound..<placeEnd].allSatisfy({ $0.isWord && $0.isCapital })
      else { return nil }
      return Words(place: line.lowerBound..<placeEnd, date: (index + 1)..<(index + 4))
    }
    return nil
  }
}
