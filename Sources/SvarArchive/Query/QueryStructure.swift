/// What a query was understood as, for programs of this package that compare readings with each other.
package enum QueryStructure {
  /// The same for two queries that ask for the same in the same way, whatever their spelling.
  ///
  /// - Throws: `QueryProblem` where the query cannot be read.
  package static func of(_ query: String, isBeingTyped: Bool = false) throws -> String {
    let read = try QueryParser.query(query, isBeingTyped: isBeingTyped)
    return "\(read.root.map { String(describing: $0) } ?? "everything") \(read.order.map(\.rawValue) ?? "")"
  }
}
