public import SvarModel

extension Archive {
  /// What the rows of a list can be narrowed by, each value with its number of rows.
  ///
  /// Fields come in the order of `FacetField`; one that the list's rows do not have, or that makes no sense for their
  /// kind, is not there. Each value's `narrowing`, put behind the query, gives exactly its `count` rows:
  ///
  /// ```swift
  /// let request = ListRequest(kind: .question, query: "polis")
  /// for facet in try await archive.facets(request) { print(facet.field, facet.values.first?.label ?? "") }
  /// ```
  /// Of a query that is still being typed the rows found are counted; put *before* such a query, the narrowing leaves its
  /// last word open.
  /// - Complexity: one pass over the rows found; the first time, and after papers have come, one over the whole list.
  /// - Throws: as ``rows(_:offset:limit:)``.
  public func facets(_ request: ListRequest) async throws -> [Facet] {
    try await reading { [facetCache] database in
      let plan = try Planner.plan(request, for: .count, in: database)
      let found = try FacetCounter(database: database, plan: plan, cache: facetCache).values(
        of: Set(FacetField.allCases))
      return FacetField.allCases.compactMap { field in
        found[field].map { values, total in
          Facet(
            field: field,
            values: values.prefix(Self.valuesOfAFacet).map { value in
              Facet.Value(
                label: value.label, narrowing: WrittenValue.narrowing(field, value.written), count: value.count)
            }, total: total)
        }
      }
    }
  }

  /// The values of a field that are given at most.
  static let valuesOfAFacet = 12
}
