import GRDB
public import SvarModel

/// A whole paper as the archive keeps it.
public enum KeptPaper: Sendable {
  case question(Question)
  case answer(AnswerDetail)
}

extension Archive {
  /// Hands over every paper of a list of questions or answers, whole, in the list's order and as they stood at one moment;
  /// one at a time, so that it takes no more memory for a hundred thousand than for one.
  ///
  /// - Precondition: the request's list is one of questions or answers; others have no papers.
  /// - Throws: as ``rows(_:offset:limit:)``; what `take` throws, which ends the reading.
  public func forEachPaper(
    _ request: ListRequest, _ take: @escaping @Sendable (KeptPaper) throws -> Void
  ) async throws {
    let registers = registers
    try await reading { database in
      let plan = try Planner.plan(request, for: .count, in: database)
      let reader = PaperReader(database: database, marker: Marker(), registers: registers)
      let table = plan.target.table
      for id in try ListQueries(plan: plan).page(offset: 0, limit: .max, in: database) {
        let statement = try database.cachedStatement(sql: "SELECT paper FROM \(table) WHERE id = ?")
        guard let paper = try String.fetchOne(statement, arguments: [id]).flatMap(PaperID.init) else { continue }
        if request.kind == .question, let question = try reader.question(paper) {
          try take(.question(question.question))
        } else if request.kind == .answer, let answer = try reader.answer(paper) {
          try take(.answer(answer))
        }
      }
    }
  }
}
