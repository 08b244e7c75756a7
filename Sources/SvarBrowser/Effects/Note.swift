public import SvarModel

/// Something to be written into the reader's notebook.
public enum Note: Sendable, Hashable {
  case save(name: String, ListKind, query: String)
  case remove(name: String)
  case lookedAt(name: String)
  case line(String, of: Prompt.Purpose)

  func write(in notebook: any Notebook) async throws {
    switch self {
    case .save(let name, let kind, let query): try await notebook.save(name, kind, query: query)
    case .remove(let name): try await notebook.removeSearch(named: name)
    case .lookedAt(let name): try await notebook.lookedAt(searchNamed: name)
    case .line(let line, let purpose):
      if let name = purpose.notebookName { try await notebook.add(line: line, of: name) }
    }
  }
}
