public import SvarModel

extension Archive {
  /// What the rows of a list can be narrowed by, each value with its number of rows.
  ///
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func facets(_ request: ListRequest) async throws -> [Facet] { [] }
}
