import SvarArchive
import SvarModel

/// One search through several kinds of list, its rows in one order.
struct JoinedSearch {
  /// One for each kind, of the same query.
  let requests: [ListRequest]
  let order: ListRequest.Order

  /// Rows `offset ..< offset + limit` of all lists together: by date, or, where the best come first, in turn from each.
  /// - Complexity: each list is read to `offset + limit`.
  func rows(of archive: Archive, offset: Int, limit: Int) async throws -> [ListRow] {
    if requests.count == 1 { return try await archive.rows(requests[0], offset: offset, limit: limit) }
    let (most, overflows) = offset.addingReportingOverflow(limit)
    var lists: [ArraySlice<ListRow>] = []
    for request in requests {
      lists.append(try await archive.rows(request, offset: 0, limit: overflows ? .max : most)[...])
    }
    var joined: [ListRow] = []
    while joined.count < most, let next = next(lists, taken: joined.count) {
      joined.append(lists[next].removeFirst())
    }
    return Array(joined.dropFirst(offset))
  }

  /// How many rows all lists have; exact.
  func count(in archive: Archive) async throws -> Int {
    var total = 0
    for request in requests { total += try await archive.count(request) }
    return total
  }

  /// Which list gives the next row; nil where all are at their end.
  private func next(_ lists: [ArraySlice<ListRow>], taken: Int) -> Int? {
    let left = lists.indices.filter { !lists[$0].isEmpty }
    switch order {
    case .relevance: return left.isEmpty ? nil : left[taken % left.count]
    case .newest, .deadline: return left.min { precedes(lists[$1], lists[$0], whereUndated: true) }
    case .oldest: return left.min { precedes(lists[$0], lists[$1], whereUndated: false) }
    }
  }

  /// Whether the first row of one list is strictly earlier than that of another; what has no date comes last in either
  /// order.
  private func precedes(_ one: ArraySlice<ListRow>, _ other: ArraySlice<ListRow>, whereUndated: Bool) -> Bool {
    switch (one.first?.date, other.first?.date) {
    case (let first?, let second?): first < second
    case (nil, .some): whereUndated
    case (.some, nil): !whereUndated
    case (nil, nil): false
    }
  }
}
