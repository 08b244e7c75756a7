import Foundation
import GRDB

/// The two tables of papers.
enum PaperTable: String, CaseIterable {
  case question, answer

  var index: TextIndex {
    switch self {
    case .question: .questions
    case .answer: .answers
    }
  }

  func standing(of paper: String, in database: Database) throws -> Settlement.Standing? {
    let row = try Row.fetchOne(
      database.cachedStatement(sql: "SELECT id, form, weight, content FROM \(rawValue) WHERE paper = ?"),
      arguments: [paper])
    return row.map { row in
      let content: Data = row[3]
      return Settlement.Standing(id: row[0], form: row[1], weight: row[2], content: [UInt8](content))
    }
  }

  /// The number itself, or the next that is free.
  func free(_ number: Int64, in database: Database) throws -> Int64 {
    let statement = try database.cachedStatement(sql: "SELECT 1 FROM \(rawValue) WHERE id = ?")
    var number = number
    while try Int.fetchOne(statement, arguments: [number]) != nil { number += 1 }
    return number
  }
}
