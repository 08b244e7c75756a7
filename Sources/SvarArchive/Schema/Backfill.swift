import GRDB
import SvarModel

/// Gives an older archive what a newer one has from the start: marks, deadlines and refusals, out of the extractions that
/// it holds.
struct Backfill {
  let database: Database
  let lexicon: Lexicon

  func fill() throws {
    var touched = Touched()
    let answers = try Int64.fetchAll(
      database,
      sql: """
        SELECT id FROM answer_text WHERE instr(extraction, '"measures":[]') = 0 OR instr(extraction, '"refusals":[{') > 0
        """)
    for answer in answers {
      guard
        let row = try Row.fetchOne(
          database.cachedStatement(
            sql: """
              SELECT t.body, t.layout, t.record, t.extraction FROM answer_text t WHERE t.id = ?
              """), arguments: [answer])
      else { continue }
      var paper = try Record.value(Answer.self, row[2])
      paper.text = try PaperReader.packed(row[0], row[1]).text()
      let extraction = try Record.value(Extraction.self, row[3])
      let writer = MentionWriter(database: database, answer: answer)
      let update = try database.cachedStatement(
        sql: """
          UPDATE measure_mention SET own = ?, measure = ?, deadline = ?, deadline_day = ? WHERE answer = ? AND position = ?
          """)
      let known = try Set(
        Int.fetchAll(
          database.cachedStatement(sql: "SELECT position FROM measure_mention WHERE answer = ?"), arguments: [answer]))
      for (position, measure) in extraction.measures.enumerated() where known.contains(position) {
        let identity = MeasureIdentity(measure, MeasureWords(measure, in: paper.text), of: paper)
        try update.execute(arguments: [
          identity.key, identity.key, measure.deadline?.description, measure.deadline?.lastDay.number, answer, position,
        ])
        touched.measures.insert(identity.key)
        try writer.insert(identity.marks, at: position)
      }
      try RefusalWriter(database: database, lexicon: lexicon, answer: answer).insert(extraction.refusals, of: paper)
    }
    let before = try String.fetchAll(database, sql: "SELECT key FROM measure")
    touched.measures.formUnion(before)
    touched.measures.formUnion(try MeasureThreads(database: database).settle())
    let refresh = ThingRefresh(database: database, lexicon: lexicon, registers: .empty)
    for key in touched.measures.sorted() { try refresh.measure(key) }
    try database.execute(
      sql: """
        UPDATE agency SET measures = (SELECT COUNT(DISTINCT m.measure) FROM measure_agency g
          JOIN measure_mention m ON m.answer = g.answer AND m.position = g.position WHERE g.agency = agency.name)
        """)
  }
}
