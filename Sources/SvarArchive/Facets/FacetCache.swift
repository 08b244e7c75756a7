import Foundation
import GRDB
import SvarModel

/// The facet tables of the lists that were broken down last.
///
/// Safe to share: what changes has a lock.
final class FacetCache: @unchecked Sendable {
  private let lock = NSLock()
  private var tables: [FacetTable] = []
  /// One goes to and fro between questions and answers; more would only take room.
  private static let most = 2

  /// The table of a list as the archive is now; made where there is none, which takes a while.
  func table(_ kind: ListKind, in database: Database) throws -> FacetTable {
    let state = try ArchiveState(database)
    if let known = lock.withLock({ tables.first { $0.kind == kind && $0.state == state } }) { return known }
    let made = try FacetTableMaker.table(kind, state, in: database)
    lock.withLock {
      tables.removeAll { $0.kind == kind }
      tables.append(made)
      if tables.count > Self.most { tables.removeFirst() }
    }
    return made
  }
}
