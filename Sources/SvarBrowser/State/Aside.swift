public import SvarModel

/// Something that is told of a list beside its rows, and comes after them.
public struct Aside<Value: Hashable & Sendable>: Sendable, Hashable {
  public var value: Value
  /// The list that it is of; nil before any has come.
  public var of: ListRequest?
  /// The list that it could not be found for, so that it is not asked for again and again.
  var failed: ListRequest?

  init(_ value: Value) { self.value = value }

  /// Whether there is nothing to be asked for about a list.
  func isDone(_ request: ListRequest) -> Bool { of == request || failed == request }

  mutating func take(_ value: Value, of request: ListRequest) {
    self.value = value
    of = request
    failed = nil
  }
}

extension ListRequest {
  /// The same rows in the order that costs nothing: shown until the best matches are known.
  var atOnce: ListRequest {
    guard order == .relevance else { return self }
    var request = self
    request.order = .newest
    return request
  }

  /// The same rows in whatever order.
  var counted: ListRequest {
    var request = self
    request.order = nil
    return request
  }
}
