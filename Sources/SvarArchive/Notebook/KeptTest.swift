import Foundation
import GRDB
import SvarModel

/// What a query may ask of what a reader has kept.
enum KeptTest: Hashable, Sendable {
  case isBookmarked
  /// The note has all of these words, in small letters.
  case noted([String])
  case isRead
  case isTagged
  case tag(String, isUnfinished: Bool)

  /// The test of a field's value, and whether it is to hold; nil for fields of the archive's own.
  static func of(_ term: FieldTerm) -> (test: KeptTest, isWanted: Bool)? {
    switch (term.field, term.value) {
    case (.bookmark, .some(let isWanted)): (.isBookmarked, isWanted)
    case (.bookmark, .name(let words, _)): (.noted(words), true)
    case (.read, .some(let isWanted)): (.isRead, isWanted)
    case (.tag, .some(let isWanted)): (.isTagged, isWanted)
    case (.tag, .name(let words, let isUnfinished)): (.tag(words.first ?? "", isUnfinished: isUnfinished), true)
    default: nil
    }
  }

  func holds(_ kept: Kept) -> Bool {
    switch self {
    case .isBookmarked: return kept.isBookmarked
    case .noted(let words):
      guard let note = kept.note?.lowercased() else { return false }
      return words.allSatisfy { note.contains($0) }
    case .isRead: return kept.isRead
    case .isTagged: return !kept.tags.isEmpty
    case .tag(let name, let isUnfinished): return kept.tags.contains { isUnfinished ? $0.hasPrefix(name) : $0 == name }
    }
  }
}

/// Where an archive finds what its reader has kept, which lies in another file than its own.
///
/// Safe to share: what changes has a lock.
final class Shelf: @unchecked Sendable {
  private let lock = NSLock()
  private var open: (@Sendable () throws -> ReaderNotebook)?

  /// The shelf of the archive that is being read.
  @TaskLocal static var current: Shelf?

  func lend(_ open: @escaping @Sendable () throws -> ReaderNotebook) {
    lock.withLock { self.open = open }
  }

  /// Things of which the test holds; none where nothing has been lent.
  func items(_ test: KeptTest) throws -> [ItemID] { try lent()?.items(test) ?? [] }

  /// Every tag, in order.
  func tags() throws -> [String] { try lent()?.tags() ?? [] }

  /// Opened outside the lock: a notebook that is opened lends itself, and is at hand from then on.
  private func lent() throws -> ReaderNotebook? { try lock.withLock { open }?() }
}

extension Archive {
  /// Lets queries ask of what a reader has kept (`bokmärkt:`, `läst:`, `tagg:`); the notebook is opened when one does.
  public func lendNotebook(_ open: @escaping @Sendable () throws -> ReaderNotebook) { shelf.lend(open) }
}

extension KeptTest {
  /// The condition on the rows of a list.
  func condition(_ isWanted: Bool, for kind: ListKind) throws -> SQL {
    let keys = (try Shelf.current?.items(self) ?? []).compactMap { item -> String? in
      switch (item, kind) {
      case (.paper(let id), .question) where !id.isAnswer: id.rawValue
      case (.paper(let id), .answer) where id.isAnswer: id.rawValue
      case (.measure(let key), .measure), (.collaboration(let key), .collaboration): key
      case (.refusal(let key), .refusal): key
      case (.agency(let name), .agency): name
      default: nil
      }
    }
    let list = String(decoding: try JSONEncoder().encode(keys), as: UTF8.self)
    let column: SQL =
      switch kind {
      case .question: "q.paper"
      case .answer: "a.paper"
      case .measure: "m.key"
      case .collaboration: "c.key"
      case .agency: "g.name"
      case .refusal: "r.key"
      }
    let held: SQL = "\(column) IN (SELECT value FROM json_each(\(list)))"
    return isWanted ? held : "NOT (\(held))"
  }
}
