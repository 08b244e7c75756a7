import Foundation

/// Base forms that have been found for the ends of words: the same few thousand ends stand behind most unknown words, and
/// a dictionary takes long over each.
///
/// Safe to share: a lock sees to that.
final class LemmaMemory: @unchecked Sendable {
  private let lock = NSLock()
  private var known: [String: [String]] = [:]
  private static let room = 16_000

  func lemmas(of form: String, else find: () -> [String]) -> [String] {
    if let lemmas = lock.withLock({ known[form] }) { return lemmas }
    let lemmas = find()
    lock.withLock {
      if known.count >= Self.room { known.removeAll(keepingCapacity: true) }
      known[form] = lemmas
    }
    return lemmas
  }
}
