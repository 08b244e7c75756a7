import Foundation
import GRDB
public import SvarModel

extension Archive {
  /// What there is, in figures.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func summary() async throws -> LibrarySummary {
    let name = path.isEmpty ? "" : URL(fileURLWithPath: path).lastPathComponent
    let isSample = isSample
    return try await reading { database in
      var counts: [ListKind: Int] = [:]
      for kind in ListKind.allCases {
        counts[kind] = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(Target(kind).table)")
      }
      var years: [Int] = []
      for table in PaperTable.allCases {
        for edge in ["MIN", "MAX"] {
          if let year = try Int.fetchOne(database, sql: "SELECT \(edge)(session) FROM \(table.rawValue)") {
            years.append(year)
          }
        }
      }
      let sessions = years.compactMap { Session(startYear: $0) }.sorted()
      let range = sessions.first.flatMap { first in sessions.last.map { first...$0 } }
      return LibrarySummary(name: name, isSample: isSample, counts: counts, sessions: range)
    }
  }
}
