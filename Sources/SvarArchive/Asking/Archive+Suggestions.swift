public import SvarModel

extension Archive {
  /// What to ask instead of a query that finds nothing.
  ///
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func suggestions(for request: ListRequest) async throws -> [Suggestion] { [] }
}
