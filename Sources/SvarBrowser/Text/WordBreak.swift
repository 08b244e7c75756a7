/// Finds where to break a word that goes over the end of a line.
///
/// Lines are ragged, so a word is broken only where the line would else be much too short: a break costs a reader more
/// than a little white. A soft hyphen is the writer's own word for where to break, and is followed always.
struct WordBreak {
  let scalars: [Unicode.Scalar]
  /// Nil where only soft hyphens are followed.
  let hyphenator: Hyphenator?

  /// Letters of the least part on either side.
  static let least = 3

  /// The white at a line's end up to which its last word stays whole.
  ///
  /// White comes from the length of words and hardly of lines. In answers of the government's, at 38 to 80 columns, every
  /// twentieth line lacks more than twelve columns. Breaking every word that can be leaves a hyphen on every fourth line;
  /// breaking above eight leaves one on every tenth, and the longest gaps are eight instead of twelve. Lines so short that
  /// eight columns are more than a quarter are broken earlier.
  static func white(of room: Int) -> Int { min(8, max(4, room / 4)) }

  /// What is known of a line whose last word does not fit.
  struct Overflow {
    /// The scalar that does not fit.
    var position: Int
    /// Where the word begins on this line.
    var start: Int
    /// Columns that the word has, its hyphen included.
    var columns: Int
    /// Columns that would be left white were the line to end before the word.
    var white: Int
    /// Columns of the line.
    var room: Int
  }

  /// Where the line is to end inside the word; nil where the word is not to be broken.
  func place(in line: Overflow) -> Int? {
    guard line.columns > 1 else { return nil }
    var end = line.position
    while end < scalars.count, !Wrapper.isBreakingSpace(scalars[end]) { end += 1 }
    let soft = (line.start..<end).filter { scalars[$0] == Self.softHyphen }
    if !soft.isEmpty { return fitting(soft.map { $0 + 1 }.filter { $0 < end }, in: line) }
    guard let hyphenator, line.white > Self.white(of: line.room) else { return nil }
    var start = line.start
    while start > 0, !Wrapper.isBreakingSpace(scalars[start - 1]) { start -= 1 }
    guard let word = word(in: start..<end) else { return nil }
    let places = hyphenator.places(in: string(word)).map { word.lowerBound + $0 }
    return fitting(
      places.filter {
        $0 - max(word.lowerBound, line.start) >= Self.least && word.upperBound - $0 >= Self.least
      }, in: line)
  }

  private static let softHyphen: Unicode.Scalar = "\u{AD}"

  /// The last place whose part has room before a hyphen.
  private func fitting(_ places: [Int], in line: Overflow) -> Int? {
    var columns = 1
    var position = line.start
    var last: Int?
    for place in places where place > line.start {
      while position < place {
        columns += DisplayWidth.columns(scalars[position])
        position += 1
      }
      guard columns <= line.columns else { break }
      last = place
    }
    return last
  }

  /// The word between the signs around it; nil for a name, a number, an address, and what has a hyphen of its own.
  private func word(in range: Range<Int>) -> Range<Int>? {
    var range = range
    while let first = range.first, isPunctuation(scalars[first]) { range = (first + 1)..<range.upperBound }
    while let last = range.last, isPunctuation(scalars[last]) { range = range.lowerBound..<last }
    guard range.count >= 2 * Self.least else { return nil }
    return range.allSatisfy { scalars[$0].properties.isLowercase } ? range : nil
  }

  /// A quotation mark, a parenthesis, a stop: what may stand around a word. No dash, and no space that does not break.
  private func isPunctuation(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.properties.generalCategory {
    case .openPunctuation, .closePunctuation, .initialPunctuation, .finalPunctuation, .otherPunctuation: true
    default: false
    }
  }

  private func string(_ range: Range<Int>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[range])
    return String(view)
  }
}
