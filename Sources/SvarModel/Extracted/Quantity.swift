/// A number that is no sum of money, with what it counts: 10 000 polisanställda.
public struct Quantity: Hashable, Sendable, Codable {
  public var value: Double
  public var unit: String

  public init(value: Double, unit: String) {
    self.value = value
    self.unit = unit
  }
}
