public import SvarModel

/// Something to be written into the reader's notebook.
public enum Note: Sendable, Hashable {
  case save(name: String, ListKind, query: String)
  case remove(name: String)
  case lookedAt(name: String)
  case line(String, of: Prompt.Purpose)
  /// Without a note the bookmark goes.
  case bookmark(ItemID, note: String?)
  case read(ItemID, Bool)
  case tag(ItemID, adding: [String], removing: [String])
  case choose(String, String)

  func write(in notebook: any Notebook) async throws {
    switch self {
    case .save(let name, let kind, let query): try await notebook.save(name, kind, query: query)
    case .remove(let name): try await notebook.removeSearch(named: name)
    case .lookedAt(let name): try await notebook.lookedAt(searchNamed: name)
    case .bookmark(let item, let note): try await notebook.bookmark(item, note: note)
    case .read(let item, let isRead): try await notebook.setRead(item, isRead)
    case .tag(let item, let added, let removed): try await notebook.tag(item, adding: added, removing: removed)
    case .choose(let name, let value): try await notebook.choose(name, value)
    case .line(let line, let purpose):
      if let name = purpose.notebookName { try await notebook.add(line: line, of: name) }
    }
  }
}
