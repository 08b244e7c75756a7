/// The number of a public document in running text: `2022:87`, `2017/18:36`.
struct InstrumentNumber: Hashable {
  /// The word before it, in small letters and without its stop; empty where there is none.
  let word: String
  /// `2022-87`, `2017-18-36`.
  let digits: String
  /// As written: `2022:87`, `2017/18:36`.
  var written: String {
    let parts = digits.split(separator: "-")
    return hasSession ? "\(parts[0])/\(parts[1]):\(parts[2])" : parts.joined(separator: ":")
  }
  /// Whether it is of a session (`2017/18:36`) and not of a year.
  let hasSession: Bool
  let isBracketed: Bool

  static func all(in text: String) -> [InstrumentNumber] {
    let scalars = Array(text.unicodeScalars)
    let tokens = Tokens.of(text)
    var numbers: [InstrumentNumber] = []
    var index = 0
    while index < tokens.count {
      guard let length = length(at: index, tokens, scalars) else {
        index += 1
        continue
      }
      let parts = tokens[index..<index + length]
      let before = tokens[index].start - 1
      let isBracketed = before >= 0 && scalars[before] == "("
      numbers.append(
        InstrumentNumber(
          word: index > 0 && !isBracketed ? tokens[index - 1].form : "",
          digits: parts.map(\.form).joined(separator: "-"), hasSession: length == 3, isBracketed: isBracketed))
      index += length
    }
    return numbers
  }

  /// How many tokens a number at this place has: 2 for `2022:87`, 3 for `2017/18:36`; nil where there is none.
  private static func length(at index: Int, _ tokens: [Tokens.Token], _ scalars: [Unicode.Scalar]) -> Int? {
    func isNumber(_ place: Int, digits: ClosedRange<Int>) -> Bool {
      place < tokens.count && digits.contains(tokens[place].form.utf8.count)
        && tokens[place].form.utf8.allSatisfy { (0x30...0x39).contains($0) }
    }
    func joint(_ place: Int) -> Unicode.Scalar? {
      place + 1 < tokens.count && tokens[place + 1].start == tokens[place].end + 1 ? scalars[tokens[place].end] : nil
    }
    guard isNumber(index, digits: 4...4) else { return nil }
    if joint(index) == ":", isNumber(index + 1, digits: 1...5) { return 2 }
    guard joint(index) == "/", isNumber(index + 1, digits: 2...4), joint(index + 1) == ":",
      isNumber(index + 2, digits: 1...5)
    else { return nil }
    return 3
  }
}
