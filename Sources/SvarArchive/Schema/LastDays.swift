import GRDB
import SvarModel

/// The last day to answer each question, given or computed, so that those overdue can be listed.
enum LastDays {
  static func create(in database: Database) throws {
    try database.execute(
      sql: """
        ALTER TABLE question ADD COLUMN due INTEGER;
        CREATE INDEX question_waiting ON question(due) WHERE status = 'waiting';
        """)
    let rows = try Row.fetchCursor(
      database, sql: "SELECT q.id, t.record FROM question q JOIN question_text t ON t.id = q.id")
    let update = try database.makeStatement(sql: "UPDATE question SET due = ? WHERE id = ?")
    while let row = try rows.next() {
      let question = try Record.value(Question.self, row[1])
      if let due = question.deadline?.day.number { try update.execute(arguments: [due, row[0] as Int64]) }
    }
  }
}
