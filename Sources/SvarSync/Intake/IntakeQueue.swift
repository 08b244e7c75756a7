import Foundation
import SvarModel
import SvarReaders

/// What has been fetched and is to be imported.
enum IntakeItem: Sendable {
  /// A data set that may still be arriving.
  case dataSet(DataSet, PartialFile)
  /// A `dokumentstatus` of an entry of the list.
  case document(DocumentList.Entry, bytes: [UInt8], address: String)

  /// What it counts for in ``IntakeGauge``.
  var size: Int? {
    switch self {
    case .dataSet(let dataSet, _): dataSet.size
    case .document: 1
    }
  }
}

/// Hands what has been fetched to the thread that imports.
final class IntakeQueue: @unchecked Sendable {
  private let condition = NSCondition()
  private var items: [IntakeItem] = []
  private var isEnded = false
  /// How much of what was put in has been read.
  let gauge = IntakeGauge()

  func put(_ item: IntakeItem) {
    gauge.expect(item.size)
    condition.withLock {
      items.append(item)
      condition.signal()
    }
  }

  /// Says that nothing more will come.
  func end() {
    condition.withLock {
      isEnded = true
      condition.broadcast()
    }
  }

  /// The next item, waited for; nil at the end.
  func next() -> IntakeItem? {
    condition.lock()
    defer { condition.unlock() }
    while items.isEmpty, !isEnded { condition.wait() }
    return items.isEmpty ? nil : items.removeFirst()
  }
}
