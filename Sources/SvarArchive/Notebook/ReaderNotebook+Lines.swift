import Foundation
import GRDB

extension ReaderNotebook {
  /// Lines of one prompt that are kept; the oldest go.
  static let mostLines = 500

  /// Lines typed before at a kind of prompt (`search`, `find`, `command`), newest last.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func lines(of prompt: String) async throws -> [String] {
    try await reading {
      try String.fetchAll($0, sql: "SELECT text FROM line WHERE prompt = ? ORDER BY id", arguments: [prompt])
    }
  }

  /// Adds a line; an earlier one that is the same goes. A line with nothing on it is not kept.
  ///
  /// - Throws: ``NotebookError``; `CancellationError`.
  public func add(line: String, of prompt: String) async throws {
    guard !line.allSatisfy(\.isWhitespace) else { return }
    try await writing { database in
      try database.execute(sql: "DELETE FROM line WHERE prompt = ? AND text = ?", arguments: [prompt, line])
      try database.execute(sql: "INSERT INTO line(prompt, text) VALUES (?, ?)", arguments: [prompt, line])
      try database.execute(
        sql: """
          DELETE FROM line WHERE prompt = ?1 AND id <= (
            SELECT id FROM line WHERE prompt = ?1 ORDER BY id DESC LIMIT 1 OFFSET ?2)
          """, arguments: [prompt, Self.mostLines])
    }
  }
}
