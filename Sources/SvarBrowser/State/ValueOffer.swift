public import SvarModel

/// Values of a field with how many rows each would leave, and what they were asked for.
public struct ValueOffer: Sendable, Hashable {
  public var request: ValueRequest
  public var values: [FieldValue]

  /// The values that begin as what is typed does now, where it only goes on from what was asked; nil for another field,
  /// another query, or less than was asked.
  func values(for wanted: ValueRequest) -> [FieldValue]? {
    guard wanted.field == request.field, wanted.list == request.list,
      wanted.begun.lowercased().hasPrefix(request.begun.lowercased())
    else { return nil }
    guard wanted.begun != request.begun else { return values }
    // The last of several values is the one that is typed.
    let begun = wanted.begun.split(separator: ",", omittingEmptySubsequences: false).last.map { $0.lowercased() } ?? ""
    return values.filter { value in
      value.written.lowercased().split { "\" -,".contains($0) }.contains { $0.hasPrefix(begun) }
        || value.written.lowercased().drop { $0 == "\"" }.hasPrefix(begun)
    }
  }
}
