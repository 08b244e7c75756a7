import GRDB
import SvarModel

/// Puts what one answer says will not be done into the tables and the index, and takes it out.
struct RefusalWriter {
  let database: Database
  let lexicon: Lexicon
  let answer: Int64

  func insert(_ refusals: [Refusal], of paper: Answer) throws {
    for (position, refusal) in refusals.enumerated() {
      let act = paper.text.words(in: refusal.act)
      let sentence = paper.text.words(in: refusal.sentence)
      var hash = ContentHash()
      hash.add(paper.id.rawValue)
      hash.add(String(position))
      hash.add(sentence)
      let key = hash.digits
      let id = RowNumber.thing(on: paper.date, key: key)
      try database.cachedStatement(
        sql: "INSERT INTO refusal(id, key, answer, position, day, act) VALUES (?, ?, ?, ?, ?, ?)"
      ).execute(arguments: [id, key, answer, position, paper.date?.number, act])
      try database.cachedStatement(sql: "INSERT INTO refusal_text(id, title, body) VALUES (?, ?, ?)")
        .execute(arguments: [id, act, [sentence, paper.title].compactMap { $0 }.joined(separator: "\n")])
      try TextIndex.refusals.add(id, lexicon, in: database)
      let statement = try database.cachedStatement(
        sql: "INSERT OR IGNORE INTO refusal_agency(refusal, agency) VALUES (?, ?)")
      for agency in refusal.agencies { try statement.execute(arguments: [id, agency]) }
    }
  }

  /// Takes their words out of the index, before the answer goes and they with it.
  func remove() throws {
    let ids = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM refusal WHERE answer = ?"), arguments: [answer])
    for id in ids { try TextIndex.refusals.remove(id, lexicon, in: database) }
  }
}
