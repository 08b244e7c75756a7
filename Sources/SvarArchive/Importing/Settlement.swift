import Foundation
import GRDB
import SvarModel

/// Decides for each paper whether it is new, richer, changed or known, and keeps count of what has to follow.
///
/// The rules: a richer form wins over a poorer one, whichever comes first. Of two contents in the same form the one that
/// arrives now wins over one kept by an earlier run, because it is the newer; within one run, where neither is newer, the
/// weightier wins, so that the order of arrival decides nothing. What has lost is remembered, so that running again
/// changes nothing.
struct Settlement {
  enum Outcome {
    case added, updated, unchanged
  }

  struct Standing {
    var id: Int64
    var form: Int
    var weight: Int64
    var content: [UInt8]
  }

  /// Papers that this run has put in or found unchanged.
  private var settled: Set<String> = []

  enum Knowledge {
    case unknown
    /// The archive holds this very content under this id.
    case standing(String)
    /// Another content was taken before it, and still stands.
    case passedOver
  }

  /// What the archive knows of this very content; asked before an answer is read, to spare the reading.
  static func known(_ content: [UInt8], in database: Database) throws -> Knowledge {
    for table in PaperTable.allCases {
      if let paper = try String.fetchOne(
        database.cachedStatement(sql: "SELECT paper FROM \(table.rawValue) WHERE content = ?"),
        arguments: [Data(content)])
      {
        return .standing(paper)
      }
    }
    guard
      let row = try Row.fetchOne(
        database.cachedStatement(sql: "SELECT paper, form, winner FROM passed_over WHERE content = ?"),
        arguments: [Data(content)])
    else { return .unknown }
    let paper: String = row[0]
    for table in PaperTable.allCases {
      guard let standing = try table.standing(of: paper, in: database) else { continue }
      return standing.form > row[1] || Data(standing.content) == row[2] ? .passedOver : .unknown
    }
    return .unknown
  }

  /// Whether this run has put the paper in or found it unchanged, so that another content of it is no later version.
  func isSettled(_ paper: String) -> Bool { settled.contains(paper) }

  /// Notes that this run has met a paper unchanged.
  mutating func settle(_ papers: [String]) { settled.formUnion(papers) }

  /// Forgets that a content was passed over: it was the same paper read in another way, and may be read so again.
  static func forget(_ content: [UInt8], in database: Database) throws {
    try database.cachedStatement(sql: "DELETE FROM passed_over WHERE content = ?").execute(arguments: [Data(content)])
  }

  /// What is to be done with a paper, given what is kept under its id.
  mutating func outcome(
    for paper: String, form: Provenance.Form, weight: Int64, content: [UInt8], standing: Standing?,
    in database: Database
  ) throws -> Outcome {
    defer { settled.insert(paper) }
    guard let standing else { return .added }
    if standing.content == content { return .unchanged }
    let wins: Bool
    if form.rawValue != standing.form {
      wins = form.rawValue > standing.form
    } else if settled.contains(paper) {
      wins =
        weight != standing.weight
        ? weight > standing.weight : standing.content.lexicographicallyPrecedes(content)
    } else {
      wins = true
    }
    let loser = wins ? (standing.content, standing.form) : (content, form.rawValue)
    try database.cachedStatement(
      sql: "INSERT OR REPLACE INTO passed_over(content, paper, form, winner) VALUES (?, ?, ?, ?)"
    ).execute(arguments: [Data(loser.0), paper, loser.1, Data(wins ? content : standing.content)])
    return wins ? .updated : .unchanged
  }
}
