import Foundation
import GRDB
public import SvarModel

extension Archive {
  /// What a paper was before its source changed it, oldest first; empty where it has not changed, or is not there.
  ///
  /// - Throws: ``ArchiveError``; `CancellationError`.
  public func history(of id: PaperID) async throws -> [EarlierVersion] {
    try await reading { database in
      for table in PaperTable.allCases {
        let row = try Row.fetchOne(
          database,
          sql: """
            SELECT t.body, t.layout FROM \(table.rawValue) p JOIN \(table.rawValue)_text t ON t.id = p.id WHERE p.paper = ?
            """, arguments: [id.rawValue])
        guard let row else { continue }
        let versions = try EarlierVersions(database: database).versions(of: id.rawValue, standing: (row[0], row[1]))
        return try versions.map { version in
          let paper = try Self.paper(table, version.record, version.text.text(), version.source)
          return EarlierVersion(paper: paper, replaced: version.replaced, changed: version.changed)
        }
      }
      return []
    }
  }

  private static func paper(
    _ table: PaperTable, _ record: String, _ text: PaperText, _ source: String
  ) throws -> Paper {
    switch table {
    case .question:
      var question = try Record.value(Question.self, record)
      question.text = text
      question.provenance.source = source
      return .question(question)
    case .answer:
      var answer = try Record.value(Answer.self, record)
      answer.text = text
      answer.provenance.source = source
      return .answer(answer)
    }
  }
}
