import Foundation
import GRDB
public import SvarModel

extension ReaderNotebook {
  /// What is kept of each thing of which anything is.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func kept() async throws -> [ItemID: Kept] { try await reading(Self.kept) }

  /// Bookmarks a thing with a note, in place of an earlier one; without a note (nil) the bookmark goes.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func bookmark(_ item: ItemID, note: String?) async throws {
    try await writing { database in
      try database.execute(
        sql: """
          INSERT INTO kept(item, note) VALUES (?1, ?2) ON CONFLICT (item) DO UPDATE SET note = ?2
          """, arguments: [item.key, note])
    }
  }

  /// Notes that a thing has been read, or is to be read.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func setRead(_ item: ItemID, _ isRead: Bool) async throws {
    try await writing { database in
      try database.execute(
        sql: """
          INSERT INTO kept(item, is_read) VALUES (?1, ?2) ON CONFLICT (item) DO UPDATE SET is_read = ?2
          """, arguments: [item.key, isRead])
    }
  }

  /// Adds tags to a thing and takes others away; those that another browser has set stay.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func tag(_ item: ItemID, adding added: [String], removing removed: [String]) async throws {
    try await writing { database in
      for name in removed.compactMap({ Kept.tag($0) }) {
        try database.execute(sql: "DELETE FROM tag WHERE item = ? AND name = ?", arguments: [item.key, name])
      }
      for name in added.compactMap({ Kept.tag($0) }) {
        try database.execute(sql: "INSERT OR IGNORE INTO tag(item, name) VALUES (?, ?)", arguments: [item.key, name])
      }
    }
  }

  /// What the reader has chosen in the browser, each under its name.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func choices() async throws -> [String: String] {
    try await reading { database in
      var choices: [String: String] = [:]
      for row in try Row.fetchAll(database, sql: "SELECT name, value FROM choice") { choices[row[0]] = row[1] }
      return choices
    }
  }

  /// Keeps what the reader has chosen under a name.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func choose(_ name: String, _ value: String) async throws {
    try await writing {
      try $0.execute(sql: "INSERT OR REPLACE INTO choice(name, value) VALUES (?, ?)", arguments: [name, value])
    }
  }

  private static func kept(in database: Database) throws -> [ItemID: Kept] {
    var all: [ItemID: Kept] = [:]
    for row in try Row.fetchAll(database, sql: "SELECT item, note, is_read FROM kept") {
      guard let item = ItemID(key: row[0]) else { continue }
      all[item] = Kept(note: row[1], isRead: row[2])
    }
    for row in try Row.fetchAll(database, sql: "SELECT item, name FROM tag ORDER BY name") {
      guard let item = ItemID(key: row[0]) else { continue }
      all[item, default: Kept()].tags.append(row[1])
    }
    return all.filter { !$0.value.isEmpty }
  }

  func tags() throws -> [String] {
    try database.read { try String.fetchAll($0, sql: "SELECT DISTINCT name FROM tag ORDER BY name") }
  }

  /// The keys of things of which something is kept, as they are now.
  func items(_ test: KeptTest) throws -> [ItemID] {
    try database.read { database in
      try Self.kept(in: database).filter { test.holds($0.value) }.map(\.key)
    }
  }
}
