/// A text with what earlier stages found in it, as the rules of collaborations look at it.
struct Scene {
  let reading: Reading
  let hits: [AgencyFinder.Hit]
  let groups: [GroupHit]
  private let hitAt: [Int: Int]
  private let groupAt: [Int: Int]

  init(reading: Reading, hits: [AgencyFinder.Hit], groups: [GroupHit]) {
    self.reading = reading
    self.hits = hits
    self.groups = groups
    hitAt = Dictionary(hits.enumerated().map { ($1.first, $0) }, uniquingKeysWith: { first, _ in first })
    groupAt = Dictionary(
      groups.enumerated().map { ($1.tokens.lowerBound, $0) }, uniquingKeysWith: { first, _ in first })
  }

  var tokens: [Token] { reading.tokens }

  /// The agency whose name begins at a token.
  func hit(at index: Int) -> AgencyFinder.Hit? { hitAt[index].map { hits[$0] } }

  /// The group, or the county boards, whose name begins at a token.
  func group(at index: Int) -> GroupHit? { groupAt[index].map { groups[$0] } }

  func hits(in range: Range<Int>) -> [AgencyFinder.Hit] { hits.filter { range.contains($0.first) } }

  func groups(in range: Range<Int>) -> [GroupHit] { groups.filter { range.contains($0.tokens.lowerBound) } }

  /// Official names in a range, each once, in the order of the text.
  func names(in range: Range<Int>) -> [String] {
    hits(in: range).reduce(into: []) { if !$0.contains($1.name) { $0.append($1.name) } }
  }

  /// The group that the words of a party name, the county boards only where they are alone.
  func group(in range: Range<Int>) -> String? { groups(in: range).first?.id }

  // MARK: Rows

  /// Agencies and groups that stand in a row: "A, B och C".
  struct Row {
    let parts: [Range<Int>]
    let names: [String]
    var words: Range<Int> { (parts.first?.lowerBound ?? 0)..<(parts.last?.upperBound ?? 0) }
    var isOfSeveral: Bool { parts.count > 1 }
  }

  /// The rows of a range in the order of the text; an agency alone is a row of one.
  func rows(in range: Range<Int>) -> [Row] {
    var parts = hits(in: range).map { ($0.first..<$0.last, Optional($0.name)) }
    for group in groups(in: range) where !parts.contains(where: { $0.0.overlaps(group.tokens) }) {
      parts.append((group.tokens, nil))
    }
    parts.sort { $0.0.lowerBound < $1.0.lowerBound }
    var rows: [Row] = []
    var current: [(Range<Int>, String?)] = []
    func close() {
      guard !current.isEmpty else { return }
      let names = current.compactMap(\.1).reduce(into: [String]()) { if !$0.contains($1) { $0.append($1) } }
      rows.append(Row(parts: current.map(\.0), names: names))
      current = []
    }
    for part in parts {
      // "Verket för fyrar (VFF)": the abbreviation is the same agency, and no second one.
      if let name = part.1, current.last?.1 == name { continue }
      if let last = current.last, !isJoined(last.0.upperBound, part.0.lowerBound) { close() }
      current.append(part)
    }
    close()
    return rows
  }

  /// Whether nothing but commas, "och", "samt" and parentheses stands between two places.
  private func isJoined(_ from: Int, _ to: Int) -> Bool {
    guard to >= from, to - from <= 8 else { return false }
    var isInside = false
    for index in from..<to {
      let token = tokens[index]
      if token.isMark("(") { isInside = true }
      if isInside || token.isMark(")") {
        if token.isMark(")") { isInside = false }
        continue
      }
      guard token.isMark(",") || token.key == Keys.och || token.key == Keys.samt else { return false }
    }
    return true
  }

  /// The end of a row with the abbreviation in a parenthesis behind it.
  func end(of row: Row, limit: Int) -> Int {
    let end = row.words.upperBound
    guard end < limit, tokens[end].isMark("("),
      let close = tokens[end..<min(end + 8, limit)].firstIndex(where: { $0.isMark(")") })
    else { return end }
    return close + 1
  }
}
