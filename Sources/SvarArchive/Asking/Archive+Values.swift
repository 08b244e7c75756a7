public import SvarModel

extension Archive {
  /// Values of a field that begin as `begun` does, with how many rows of the list each would leave; the commonest first.
  ///
  /// ```swift
  /// try await archive.values(of: "frågare", beginning: "ver", in: ListRequest(kind: .question), limit: 8)
  /// // [FieldValue(written: "\"Vera Exempel\"", count: 3)]
  /// ```
  /// Any word of a name may begin so. Where a field takes several values (`parti:M,S`, `rm:2018/19..2020/21`), the last
  /// is completed. Names of kinds are Swedish or English as the field's name is; of `status`, which is both, Swedish
  /// unless only an English one begins so. Those of a fixed few are given even where they would leave nothing.
  /// - Parameters:
  ///   - field: its Swedish or English name; what is none has no values, nor have days and sums.
  ///   - begun: what stands behind the colon, perhaps nothing, perhaps with a quotation mark before it.
  ///   - request: the list without the word that is being typed.
  /// - Complexity: as ``facets(_:)``.
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func values(
    of field: String, beginning begun: String, in request: ListRequest, limit: Int
  ) async throws -> [FieldValue] {
    guard let known = QueryField(named: field), limit > 0 else { return [] }
    return try await reading { [facetCache] database in
      try FieldCompletion(
        database: database, request: request, field: known, name: field.lowercased(), cache: facetCache
      ).values(beginning: begun, limit: limit)
    }
  }
}
