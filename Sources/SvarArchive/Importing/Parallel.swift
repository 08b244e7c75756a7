import Dispatch

/// Work on all cores at once.
enum Parallel {
  /// The results in the order of the elements.
  static func map<Element: Sendable, Value: Sendable>(
    _ elements: [Element], _ work: @Sendable (Element) throws -> Value
  ) -> [Result<Value, any Error>] {
    var results = [Result<Value, any Error>?](repeating: nil, count: elements.count)
    results.withUnsafeMutableBufferPointer { buffer in
      // Each iteration writes its own place and no other.
      nonisolated(unsafe) let places = buffer
      DispatchQueue.concurrentPerform(iterations: elements.count) { index in
        places[index] = Result { try work(elements[index]) }
      }
    }
    return results.compactMap(\.self)
  }
}
