/// Where one stands among the facets: held by the value, so that it stays when the values come anew.
public struct FacetCursor: Sendable, Hashable {
  public var row = 0
  /// The narrowing of the value in that row, once known.
  var narrowing: String?
}
