import GRDB
import SvarModel

extension ThingReader {
  func refusal(_ key: String) throws -> RefusalDetail? {
    guard let id = try id("refusal", "key", key), let row = try rows.refusal(id),
      let stored = try Row.fetchOne(
        database.cachedStatement(
          sql: """
            SELECT r.answer, r.position, t.body, t.layout, t.extraction FROM refusal r
              JOIN answer_text t ON t.id = r.answer WHERE r.id = ?
            """), arguments: [id])
    else { return nil }
    let refusals = try Record.value(Extraction.self, stored["extraction"]).refusals
    let position: Int = stored["position"]
    guard refusals.indices.contains(position) else { return nil }
    let refusal = refusals[position]
    let text = try PaperReader.packed(stored["body"], stored["layout"]).text()
    let sentence = text.words(in: refusal.sentence)
    let others = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT id FROM refusal WHERE answer = ? AND id <> ? ORDER BY position"),
      arguments: [stored["answer"] as Int64, id])
    let questions = try Int64.fetchAll(
      database.cachedStatement(sql: "SELECT question FROM answered WHERE answer = ? ORDER BY question"),
      arguments: [stored["answer"] as Int64])
    return RefusalDetail(
      row: row, sentence: marker.marked(sentence), clause: Self.place(of: text.words(in: refusal.clause), in: sentence),
      agencies: refusal.agencies, questions: try questions.compactMap { try plainRows.question($0) },
      others: try others.compactMap { try plainRows.refusal($0) }, rule: refusal.rule)
  }

  /// Where some words are in a sentence; nil where they are not, or nothing.
  private static func place(of words: String, in sentence: String) -> Span? {
    let (wanted, scalars) = (Array(words.unicodeScalars), Array(sentence.unicodeScalars))
    guard !wanted.isEmpty, scalars.count >= wanted.count else { return nil }
    return (0...scalars.count - wanted.count).first { Array(scalars[$0..<$0 + wanted.count]) == wanted }.map {
      Span($0, $0 + wanted.count)
    }
  }
}
