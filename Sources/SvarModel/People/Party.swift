/// A party by the letters that papers print behind a name: `M`, `SD`, `KD`; `-` for a member without party.
public struct Party: Hashable, Comparable, Sendable, CustomStringConvertible {
  /// The letters in today's case: `S`, `NyD`, `-`. A former name keeps its own letters (`FP`, `KDS`, `VPK`).
  public let letters: String

  private static let known: [String: String] = {
    var table: [String: String] = [:]
    for letters in ["S", "M", "SD", "C", "V", "KD", "L", "MP", "FP", "KDS", "VPK", "NyD", "-"] {
      table[letters.uppercased()] = letters
    }
    return table
  }()

  /// Reads letters in either case, with or without parentheses; nil where no party of the parliament since 1976 has
  /// them.
  public init?(_ printed: some StringProtocol) {
    var text = printed.uppercased()
    text.removeAll { $0 == "(" || $0 == ")" || $0 == " " || $0 == "\u{A0}" }
    if text == "–" || text == "‒" { text = "-" }
    guard let letters = Self.known[text] else { return nil }
    self.letters = letters
  }

  /// The day on which Folkpartiet liberalerna became Liberalerna.
  private static let liberals = Day(2015, 11, 22)!

  /// The letters that the same party had on a day: Liberalerna were `FP` until 22 November 2015, Kristdemokraterna
  /// `KDS` and Vänsterpartiet `VPK` before 1996 and 1990.
  public func letters(on day: Day) -> String {
    switch current.letters {
    case "L": day < Self.liberals ? "FP" : "L"
    case "KD": day.year < 1996 ? "KDS" : "KD"
    case "V": day < Day(1990, 5, 26)! ? "VPK" : "V"
    default: letters
    }
  }

  /// Letters as papers of the time print them: in lower case until the session 2009/10.
  public func printed(on day: Day) -> String {
    let letters = letters(on: day)
    guard let session = Session(containing: day), session.startYear <= 2009 else { return letters }
    return letters.lowercased()
  }

  /// The party under the letters that it has today.
  public var current: Party {
    switch letters {
    case "FP": Party("L")!
    case "KDS": Party("KD")!
    case "VPK": Party("V")!
    default: self
    }
  }

  public var description: String { letters }
  public static func < (left: Party, right: Party) -> Bool { left.letters < right.letters }
}

extension Party: Codable {
  public init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    let text = try container.decode(String.self)
    guard let party = Party(text) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "\(text) is no party")
    }
    self = party
  }

  public func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(letters)
  }
}
