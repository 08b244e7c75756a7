public import SvarModel

extension Archive {
  /// Values of a field that begin as `begun` does, with how many rows of the list each would leave; the commonest first.
  ///
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func values(
    of field: String, beginning begun: String, in request: ListRequest, limit: Int
  ) async throws -> [FieldValue] { [] }
}
