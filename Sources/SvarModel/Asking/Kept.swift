/// What a reader has kept of one thing for themselves.
public struct Kept: Hashable, Sendable {
  /// The note of a bookmark, which may be empty; nil where there is no bookmark.
  public var note: String?
  /// In order, in small letters.
  public var tags: [String]
  /// Whether it has been read.
  public var isRead: Bool

  public var isBookmarked: Bool { note != nil }
  /// Whether nothing is kept.
  public var isEmpty: Bool { note == nil && tags.isEmpty && !isRead }

  public init(note: String? = nil, tags: [String] = [], isRead: Bool = false) {
    self.note = note
    self.tags = tags
    self.isRead = isRead
  }

  /// A tag as it is kept: small letters, figures and dashes, without the sign before it; nil where nothing is left.
  public static func tag(_ text: some StringProtocol) -> String? {
    let plain = text.lowercased().drop { $0 == "#" }
      .map { $0.isLetter || $0.isNumber || $0 == "-" || $0 == "_" ? $0 : "-" }
    let name = String(plain.prefix(longestTag))
    return name.contains { $0.isLetter || $0.isNumber } ? name : nil
  }

  private static let longestTag = 40
}

extension ItemID {
  /// The thing as one text that stays the same from one archive to the next: `paper:H81189`.
  public var key: String {
    switch self {
    case .paper(let id): "paper:\(id.rawValue)"
    case .measure(let key): "measure:\(key)"
    case .collaboration(let key): "collaboration:\(key)"
    case .agency(let name): "agency:\(name)"
    case .refusal(let key): "refusal:\(key)"
    case .matrix(let kind): "matrix:\(kind.rawValue)"
    }
  }

  /// Reads what ``key`` gives; nil for anything else.
  public init?(key: String) {
    guard let colon = key.firstIndex(of: ":") else { return nil }
    let rest = String(key[key.index(after: colon)...])
    switch key[..<colon] {
    case "paper":
      guard let id = PaperID(rawValue: rest) else { return nil }
      self = .paper(id)
    case "measure": self = .measure(rest)
    case "collaboration": self = .collaboration(rest)
    case "agency": self = .agency(rest)
    case "refusal": self = .refusal(rest)
    case "matrix":
      guard let kind = ListKind(rawValue: rest) else { return nil }
      self = .matrix(kind)
    default: return nil
    }
  }
}
