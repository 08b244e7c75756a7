internal import Foundation

/// Knows where words may be broken at a line's end; the browser is given one, and asks no dictionary itself.
///
/// What it is told of a word it remembers, so that it acts as a value: the same word is always broken alike.
public final class Hyphenator: @unchecked Sendable {
  /// Some days of reading; then it begins to remember anew.
  private static let mostKnown = 4_000

  private let find: @Sendable (String) -> [Int]
  private let rest: @Sendable () -> Void
  private let lock = NSLock()
  private var known: [String: [Int]] = [:]

  /// - Parameters:
  ///   - rest: is called when a page has been laid out and no word is asked for until the next; for what takes room.
  ///   - places: before which letters a word in small letters may be broken, in their order. Asked once for each word.
  public init(rest: @escaping @Sendable () -> Void = {}, places: @escaping @Sendable (String) -> [Int]) {
    find = places
    self.rest = rest
  }

  func places(in word: String) -> [Int] {
    if let places = lock.withLock({ known[word] }) { return places }
    let places = find(word)
    lock.withLock {
      if known.count >= Self.mostKnown { known = [:] }
      known[word] = places
    }
    return places
  }

  func finishPage() { rest() }
}
