public import SvarModel

extension Archive {
  /// What to ask instead of a query that finds nothing.
  ///
  /// Words that the archive does not have with the nearest that it has, letters that may have lost their dots and rings, a
  /// phrase without its quotation marks, names that nobody has with the nearest names, and the query without its rarest
  /// term. The rest of the query stays as typed. Only what finds something is offered, the best first, at most five.
  ///
  /// ```swift
  /// try await archive.suggestions(for: ListRequest(kind: .question, query: "atgard"))
  /// // [Suggestion(reason: .swedishLetters(typed: "atgard", meant: "åtgärd"), query: "åtgärd", count: 214)]
  /// ```
  /// - Returns: nothing where the query finds something.
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func suggestions(for request: ListRequest) async throws -> [Suggestion] {
    try await reading { try Suggester(database: $0, request: request).suggestions() }
  }
}
