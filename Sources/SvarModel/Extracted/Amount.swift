/// A sum of money as an answer gives it.
public struct Amount: Hashable, Sendable, Codable {
  /// In kronor.
  public var value: Int
  /// The word before it, as written: "drygt", "cirka", "upp till".
  public var qualifier: String?
  /// "per år", "årligen".
  public var perYear: Bool

  public init(value: Int, qualifier: String? = nil, perYear: Bool = false) {
    self.value = value
    self.qualifier = qualifier
    self.perYear = perYear
  }
}
