import Foundation
import GRDB
import SvarModel

/// Looks an archive through, and puts right what can be made anew.
struct Examination {
  let database: Database
  let registers: Registers
  let lexicon: Lexicon
  /// Whether the full-text index may be asked about itself, which counts as writing.
  let mayWrite: Bool
  /// Names of faults that are told at most.
  private static let most = 20

  func report(repair: Bool) throws -> CheckReport {
    let file = try fileFinding()
    guard file.faults.isEmpty else { return CheckReport(findings: [file]) }
    var findings = [
      file,
      try examined(repair: repair, tiesFinding) { try AnsweredPairs(database: database).refreshAll() },
      try textsFinding(),
    ]
    let lists: [(ListKind, () throws -> CheckReport.Finding)] = [
      (.question, questionsFinding), (.answer, answersFinding), (.measure, measuresFinding),
      (.collaboration, collaborationsFinding), (.agency, agenciesFinding),
    ]
    // The index first: taking a row out of a list takes its words out of the index, which has to have them.
    for index in TextIndex.all {
      findings.append(
        try examined(repair: repair, { try indexFinding(index) }) {
          try Repair(database: database, registers: registers, lexicon: lexicon).index(index)
        })
    }
    for (kind, examine) in lists {
      findings.append(
        try examined(repair: repair, examine) {
          try Repair(database: database, registers: registers, lexicon: lexicon).list(kind)
        })
    }
    findings.append(
      try examined(repair: repair, wordsFinding) {
        try Repair(database: database, registers: registers, lexicon: lexicon).words()
      })
    findings.append(try wordFormsFinding())
    return CheckReport(findings: findings)
  }

  /// Examines, and where something is wrong and may be put right, puts it right and examines again.
  private func examined(
    repair: Bool, _ examine: () throws -> CheckReport.Finding, _ mend: () throws -> Void
  ) throws -> CheckReport.Finding {
    var finding = try examine()
    guard repair, !finding.faults.isEmpty else { return finding }
    try mend()
    finding.isRepaired = try examine().faults.isEmpty
    return finding
  }

  private func fileFinding() throws -> CheckReport.Finding {
    let words = try String.fetchAll(database, sql: "PRAGMA integrity_check(\(Self.most))")
    let pages = try Int.fetchOne(database, sql: "PRAGMA page_count")
    // The index is examined by itself, and mended by itself.
    let names = TextIndex.all.map(\.name)
    let faults = words.filter { word in word != "ok" && !names.contains { word.contains($0) } }
    return CheckReport.Finding(subject: .file, examined: pages, faults: faults)
  }

  private func tiesFinding() throws -> CheckReport.Finding {
    let rows = try Row.fetchAll(database, sql: "PRAGMA foreign_key_check")
    var faults = rows.prefix(Self.most).map { row in
      "\(row[0] as String? ?? "?") \(row[1] as Int64? ?? 0) → \(row[2] as String? ?? "?")"
    }
    faults += try AnsweredPairs(database: database).faults(atMost: Self.most - faults.count)
    return CheckReport.Finding(subject: .ties, faults: faults)
  }

  /// Every text can be put together as it was found.
  private func textsFinding() throws -> CheckReport.Finding {
    var faults: [String] = []
    var examined = 0
    func look(_ sql: String, _ read: (PackedText) throws -> Void) throws {
      let rows = try Row.fetchCursor(database, sql: sql)
      while let row = try rows.next() {
        examined += 1
        do { try read(PaperReader.packed(row[1], row[2])) } catch { faults.append(row[0]) }
      }
    }
    try look("SELECT q.paper, t.body, t.layout FROM question q JOIN question_text t ON t.id = q.id") {
      _ = try $0.text()
    }
    try look("SELECT a.paper, t.body, t.layout FROM answer a JOIN answer_text t ON t.id = a.id") { _ = try $0.text() }
    try look("SELECT CAST(id AS TEXT), body, layout FROM debate") { _ = try $0.speeches() }
    let missing = """
      SELECT paper FROM question WHERE id NOT IN (SELECT id FROM question_text) UNION ALL
        SELECT paper FROM answer WHERE id NOT IN (SELECT id FROM answer_text)
      """
    faults += try String.fetchAll(database, sql: missing)
    return CheckReport.Finding(subject: .texts, examined: examined, faults: Array(faults.prefix(Self.most)))
  }

  // MARK: - Lists

  private func questionsFinding() throws -> CheckReport.Finding {
    try finding(
      .question,
      """
      SELECT paper FROM question WHERE status IS NOT CASE WHEN EXISTS (
        SELECT 1 FROM tie JOIN answer ON answer.paper = tie.answer WHERE tie.question = question.paper)
        THEN 'answered' ELSE own_status END
      """)
  }

  private func answersFinding() throws -> CheckReport.Finding {
    try finding(
      .answer,
      """
      SELECT a.paper FROM answer a LEFT JOIN question q
        ON q.session = a.session AND q.number = a.number AND q.kind = a.kind
        WHERE a.days IS NOT iif(a.day >= q.day, a.day - q.day, NULL) OR a.title IS NOT coalesce(a.own_title, q.title, '')
      """)
  }

  private func measuresFinding() throws -> CheckReport.Finding {
    try finding(
      .measure,
      """
      SELECT key FROM measure t LEFT JOIN (
          SELECT m.measure, COUNT(DISTINCT m.answer) AS answers, MIN(a.day) AS first, MAX(a.day) AS last
            FROM measure_mention m JOIN answer a ON a.id = m.answer GROUP BY m.measure) s ON s.measure = t.key
        WHERE s.answers IS NOT t.answers OR s.first IS NOT t.first_day OR s.last IS NOT t.last_day
      UNION ALL SELECT DISTINCT measure FROM measure_mention WHERE measure NOT IN (SELECT key FROM measure)
      """)
  }

  private func collaborationsFinding() throws -> CheckReport.Finding {
    try finding(
      .collaboration,
      """
      SELECT key FROM collaboration t LEFT JOIN (
          SELECT m.collaboration, COUNT(DISTINCT m.answer) AS answers, MIN(a.day) AS first, MAX(a.day) AS last
            FROM collaboration_mention m JOIN answer a ON a.id = m.answer GROUP BY m.collaboration) s
          ON s.collaboration = t.key
        WHERE s.answers IS NOT t.answers OR s.first IS NOT t.first_day OR s.last IS NOT t.last_day
      UNION ALL SELECT DISTINCT collaboration FROM collaboration_mention
        WHERE collaboration NOT IN (SELECT key FROM collaboration)
      """)
  }

  private func agenciesFinding() throws -> CheckReport.Finding {
    try finding(
      .agency,
      """
      SELECT name FROM agency t LEFT JOIN (
          SELECT n.agency, COUNT(*) AS answers, MIN(a.day) AS first, MAX(a.day) AS last
            FROM agency_mention n JOIN answer a ON a.id = n.answer GROUP BY n.agency) s ON s.agency = t.name
        WHERE coalesce(s.answers, 0) IS NOT t.answers OR s.first IS NOT t.first_day OR s.last IS NOT t.last_day
      UNION ALL SELECT DISTINCT agency FROM agency_mention WHERE agency NOT IN (SELECT name FROM agency)
      UNION ALL SELECT name FROM stale_agency
      """)
  }

  private func finding(_ kind: ListKind, _ sql: String) throws -> CheckReport.Finding {
    CheckReport.Finding(
      subject: .counts(kind), examined: try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(Target(kind).table)"),
      faults: try String.fetchAll(database, sql: sql + " LIMIT \(Self.most)"))
  }

  // MARK: - Words

  /// The index against the words it was made from: by its own account, and by what a word of each text finds.
  private func indexFinding(_ index: TextIndex) throws -> CheckReport.Finding {
    let subject = ListKind.allCases.first { Target($0).index.name == index.name }.map {
      CheckReport.Finding.Subject.index($0)
    }
    var faults: [String] = []
    if mayWrite {
      do {
        try database.execute(sql: "INSERT INTO \(index.name)(\(index.name), rank) VALUES ('integrity-check', 0)")
      } catch let error as DatabaseError where error.resultCode == .SQLITE_CORRUPT {
        faults.append("the index is not that of the words")
      }
    }
    faults += try unfound(index)
    let examined = try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM \(index.content)")
    return CheckReport.Finding(
      subject: subject ?? .debateIndex, examined: examined, faults: Array(faults.prefix(Self.most)))
  }

  /// Rows whose first and last words, cut by our own rules, do not find them.
  private func unfound(_ index: TextIndex) throws -> [String] {
    let statement = try database.makeStatement(
      sql: "SELECT 1 FROM \(index.name) WHERE \(index.name) MATCH ? AND rowid = ?")
    let rows = try Row.fetchCursor(database, sql: "SELECT id, body FROM \(index.content)")
    var unfound: [String] = []
    while let row = try rows.next(), unfound.count < Self.most {
      let tokens = Tokens.of(row[1])
      guard let first = tokens.first, let last = tokens.last else { continue }
      let id: Int64 = row[0]
      guard case .match(let text) = IndexExpression.all([.word(first.form), .word(last.form)]) else { continue }
      if try Int.fetchOne(statement, arguments: [text, id]) == nil { unfound.append("row \(id) is not found") }
    }
    return unfound
  }

  private func wordFormsFinding() throws -> CheckReport.Finding {
    func count(_ source: Lexicon.Source) throws -> Int {
      try Int.fetchOne(database, sql: "SELECT COUNT(*) FROM word WHERE source = ?", arguments: [source.rawValue]) ?? 0
    }
    return CheckReport.Finding(
      subject: .wordForms(dictionary: try count(.dictionary), unknown: try count(.unknown), rules: try count(.rules)))
  }

  private func wordsFinding() throws -> CheckReport.Finding {
    let known = try Set(String.fetchAll(database, sql: "SELECT form FROM word"))
    var missing: Set<String> = []
    for sql in Repair.texts {
      let texts = try String.fetchCursor(database, sql: sql)
      while let text = try texts.next() {
        missing.formUnion(Lexicon.words(of: [text]).forms.filter { !known.contains($0) })
      }
    }
    return CheckReport.Finding(
      subject: .words, examined: known.count, faults: Array(missing.sorted().prefix(Self.most)))
  }
}
