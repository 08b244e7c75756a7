import SvarArchive
import SvarModel

extension JoinedSearch {
  /// Suggestions given at most.
  private static let most = 5

  /// What to ask instead where no list has anything, each with what all lists find; the best first.
  func suggestions(of archive: Archive) async throws -> [Suggestion] {
    var offered: [Suggestion] = []
    for request in requests {
      for suggestion in try await archive.suggestions(for: request)
      where !offered.contains(where: { $0.query == suggestion.query }) {
        offered.append(suggestion)
      }
    }
    if requests.count > 1 {
      for index in offered.indices {
        var total = 0
        for request in requests {
          var other = request
          other.query = offered[index].query
          total += try await archive.count(other)
        }
        offered[index].count = total
      }
    }
    let spellings = offered.enumerated().filter { Self.rank($0.element) < 2 }
      .sorted { (Self.rank($0.element), $0.offset) < (Self.rank($1.element), $1.offset) }.map(\.element)
    let shorter = offered.filter { Self.rank($0) == 2 }.max { $0.count < $1.count }
    return Array(spellings.prefix(shorter == nil ? Self.most : Self.most - 1)) + [shorter].compactMap(\.self)
  }

  private static func rank(_ suggestion: Suggestion) -> Int {
    switch suggestion.reason {
    case .swedishLetters: 0
    case .nearWord: 1
    case .without: 2
    }
  }
}
