import Foundation
import GRDB
public import SvarModel

extension ReaderNotebook {
  /// The saved searches in order of name, each with what it finds now and what of that is new.
  ///
  /// New is what an import has brought, or changed, since the reader last looked. What cannot be counted is nil, and
  /// keeps no other search from being counted.
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func savedSearches() async throws -> [SavedSearch] {
    let kept = try await reading { database in
      try Row.fetchAll(database, sql: "SELECT name, kind, query, seen FROM search").compactMap { row in
        ListKind(rawValue: row[1]).map { kind in
          (search: SavedSearch(name: row[0], kind: kind, query: row[2]), seen: row[3] as Int)
        }
      }
    }
    var searches: [SavedSearch] = []
    for (search, seen) in kept.sorted(by: { Self.precedes($0.search.name, $1.search.name) }) {
      var search = search
      search.count = try await count(ListRequest(kind: search.kind, query: search.query))
      search.new = try await count(ListRequest(kind: search.kind, query: search.query, arrivedAfter: seen))
      searches.append(search)
    }
    return searches
  }

  /// Keeps a search under a name, in place of one that had it; it counts as looked at.
  ///
  /// - Throws: `QueryProblem` where the query cannot be read; ``NotebookError``; `CancellationError`.
  public func save(_ name: String, _ kind: ListKind, query: String) async throws {
    let name = name.trimmingCharacters(in: .whitespacesAndNewlines)
    guard !name.isEmpty else { throw NotebookError.noName }
    if let problem = archive.reading(of: query).problem { throw problem }
    let seen = try await archive.lastArrival()
    try await writing { database in
      try database.execute(
        sql: "INSERT OR REPLACE INTO search(name, kind, query, seen) VALUES (?, ?, ?, ?)",
        arguments: [name, kind.rawValue, query, seen])
    }
  }

  /// Forgets a saved search; nothing happens where there is none of the name.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func removeSearch(named name: String) async throws {
    try await writing { try $0.execute(sql: "DELETE FROM search WHERE name = ?", arguments: [name]) }
  }

  /// Whether there is a saved search of a name.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func holdsSearch(named name: String) async throws -> Bool {
    try await reading {
      try Int.fetchOne($0, sql: "SELECT 1 FROM search WHERE name = ?", arguments: [name]) != nil
    }
  }

  /// Notes that the reader has looked at what a saved search finds now: nothing of it is new any more.
  ///
  /// - Throws: ``NotebookError``; ``ArchiveError``; `CancellationError`.
  public func lookedAt(searchNamed name: String) async throws {
    let seen = try await archive.lastArrival()
    try await writing { database in
      // Another browser may have looked later.
      try database.execute(
        sql: "UPDATE search SET seen = max(seen, ?) WHERE name = ?", arguments: [seen, name])
    }
  }

  private func count(_ request: ListRequest) async throws -> Int? {
    do {
      return try await archive.count(request)
    } catch let error as CancellationError {
      throw error
    } catch {
      return nil
    }
  }

  private static func precedes(_ one: String, _ other: String) -> Bool {
    let (small, otherSmall) = (one.lowercased(), other.lowercased())
    return small != otherSmall ? small < otherSmall : one < other
  }
}

extension Archive {
  /// The number of the last import that brought anything; 0 where none has since imports are numbered.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func lastArrival() async throws -> Int {
    try await reading { try Arrivals.last(in: $0) }
  }
}
