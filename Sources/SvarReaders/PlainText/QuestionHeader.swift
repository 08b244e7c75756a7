internal import SvarModel

/// Who asks whom about what, from the lines above a question.
struct QuestionHeader {
  var title: String?
  var askers: [Person] = []
  var addressee: Minister?

  /// What stands behind the number: a title, or "av NAME (p) till MINISTER om TITLE".
  mutating func takeHeading(_ rest: String) {
    guard rest.hasPrefix("av ") else {
      guard !rest.isEmpty else { return }
      // "TITLE av NAME (S) till MINISTER (M)", all on one line.
      if let by = rest.lastRange(of: " av "), rest[by.upperBound...].contains(") till ") {
        title = PersonName.trimmed(rest[..<by.lowerBound])
        takePeople(String(rest[by.lowerBound...].dropFirst()))
      } else {
        title = rest
      }
      return
    }
    takePeople(rest)
  }

  /// "av NAME (S)", "till MINISTER (M)".
  mutating func takeLine(_ line: String) {
    if line.hasPrefix("av ") {
      takePeople(line)
    } else if line.hasPrefix("till ") {
      addressee = addressee ?? MinisterName.read(line.dropFirst("till ".count))
    }
  }

  private mutating func takePeople(_ text: String) {
    var names = text.dropFirst("av ".count)
    if let to = names.firstRange(of: ") till ") {
      var minister = names[to.upperBound...]
      if let about = minister.firstRange(of: " om ") {
        title = title ?? PersonName.trimmed(minister[about.upperBound...])
        minister = minister[..<about.lowerBound]
      }
      addressee = MinisterName.read(minister)
      names = names[...to.lowerBound]
    }
    askers += Self.people(names)
  }

  /// "NAME (S), NAME (M) och NAME (V)".
  private static func people(_ text: Substring) -> [Person] {
    var people: [Person] = []
    var rest = text
    while let close = rest.firstIndex(of: ")") {
      if let person = PersonName.read(rest[...close]) { people.append(person) }
      rest = rest[rest.index(after: close)...]
      for separator in [", ", " och ", ","] where rest.hasPrefix(separator) {
        rest = rest.dropFirst(separator.count)
        break
      }
    }
    return people
  }
}

extension StringProtocol {
  /// Where `words` stand last; nil where they do not.
  func lastRange(of words: String) -> Range<Index>? {
    var last: Range<Index>?
    var start = startIndex
    while let range = self[start...].firstRange(of: words) {
      last = range
      start = index(after: range.lowerBound)
    }
    return last
  }
}
