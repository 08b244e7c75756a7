import Foundation
import GRDB
import SvarModel

/// What papers were before their source changed them.
///
/// Kept is what a paper was whenever a later import brings another content in the same form; a richer form of the same
/// paper is no change of it. A text that stayed is not kept twice: `body` is then null, and is that of the version after.
struct EarlierVersions {
  let database: Database

  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        CREATE TABLE earlier_version (
          id INTEGER PRIMARY KEY,
          paper TEXT NOT NULL,
          record TEXT NOT NULL,
          body TEXT,
          layout BLOB,
          source TEXT NOT NULL,
          replaced TEXT NOT NULL,
          changed TEXT
        ) STRICT;
        CREATE INDEX earlier_version_paper ON earlier_version(paper, id);
        """)
  }

  /// Keeps what stands under a paper's id, before it goes; nothing where only the way of reading it has changed, which is
  /// said.
  @discardableResult
  func keep(
    _ standing: Settlement.Standing, of table: PaperTable, _ paper: String, replacedBy prepared: PreparedPaper,
    record: String
  ) throws -> Bool {
    guard standing.form == prepared.form.rawValue,
      let row = try Row.fetchOne(
        database.cachedStatement(
          sql: "SELECT record, body, layout, source FROM \(table.rawValue)_text WHERE id = ?"),
        arguments: [standing.id])
    else { return true }
    let (before, body, layout): (String, String, Data) = (row[0], row[1], row[2])
    let isSameText = body == prepared.text.body && layout == Data(prepared.text.layout)
    guard !isSameText || before != record else { return false }
    try database.cachedStatement(
      sql: """
        INSERT INTO earlier_version(paper, record, body, layout, source, replaced, changed)
          VALUES (?, ?, ?, ?, ?, strftime('%Y-%m-%dT%H:%M:%SZ', 'now'), ?)
        """
    ).execute(arguments: [
      paper, before, isSameText ? nil : body, isSameText ? nil : layout, row[3] as String,
      prepared.paper.provenance.changed,
    ])
    return true
  }

  /// The versions of a paper before the one that stands, oldest first, each with its text.
  ///
  /// - Parameter standing: the body and layout of the paper as it is.
  func versions(
    of paper: String, standing: (body: String, layout: Data)
  ) throws -> [(record: String, text: PackedText, source: String, replaced: String, changed: String?)] {
    var (body, layout) = standing
    var versions: [(record: String, text: PackedText, source: String, replaced: String, changed: String?)] = []
    let rows = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT record, body, layout, source, replaced, changed FROM earlier_version WHERE paper = ? ORDER BY id DESC
          """), arguments: [paper])
    for row in rows {
      if let own: String = row[1], let ownLayout: Data = row[2] { (body, layout) = (own, ownLayout) }
      versions.append((row[0], PackedText(body: body, layout: [UInt8](layout)), row[3], row[4], row[5]))
    }
    return versions.reversed()
  }
}
