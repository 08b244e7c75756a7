import Foundation

/// Ranks by Zipf's law: the commonest often, the rest ever more seldom.
struct Zipf {
  private let exponent: Double
  private let reach: Double

  /// - Parameters:
  ///   - count: how many ranks there are.
  ///   - exponent: how steeply the frequency falls; not 1.
  init(_ count: Int, exponent: Double) {
    self.exponent = 1 - exponent
    reach = pow(Double(count) + 1, 1 - exponent) - 1
  }

  /// A rank from 0 on; the distribution is the continuous one, cut off to whole numbers.
  func rank(_ chance: inout Chance) -> Int { Int(pow(reach * chance.unit() + 1, 1 / exponent)) - 1 }
}

/// Things drawn by their weights.
struct Weighted<Element> {
  private var elements: [Element] = []
  private var bounds: [Double] = []

  mutating func add(_ element: Element, weight: Double) {
    elements.append(element)
    bounds.append((bounds.last ?? 0) + weight)
  }

  var isEmpty: Bool { elements.isEmpty }

  /// - Precondition: something has been added.
  /// - Complexity: logarithmic in the number of elements.
  func one(_ chance: inout Chance) -> Element {
    let wanted = chance.unit() * bounds[bounds.count - 1]
    var low = 0
    var high = bounds.count - 1
    while low < high {
      let middle = (low + high) / 2
      if bounds[middle] <= wanted { low = middle + 1 } else { high = middle }
    }
    return elements[low]
  }
}
