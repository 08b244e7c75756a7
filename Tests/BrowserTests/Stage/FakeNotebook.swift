import SvarBrowser
import SvarModel

/// A notebook in memory: what is saved can be read again by another reader who has it.
actor FakeNotebook: Notebook {
  private struct Full: SpokenError {
    var phrase: Phrase { Phrase("disken är full", "the disk is full") }
  }

  private var library: FakeLibrary
  private var searches: [SavedSearch] = []
  private var keptLines: [String: [String]] = [:]
  var isFull = false

  init(_ library: FakeLibrary = FakeLibrary()) { self.library = library }

  func fill() { isFull = true }

  /// As if papers had come since.
  func grow(to size: Int) { library.size = size }

  func savedSearches() async throws -> [SavedSearch] {
    var counted: [SavedSearch] = []
    for var search in searches {
      let count = try await library.count(ListRequest(kind: search.kind, query: search.query))
      // What was there when it was last looked at is kept in `count`.
      search.new = count - (search.count ?? 0)
      search.count = count
      counted.append(search)
    }
    return counted.sorted { $0.name < $1.name }
  }

  func save(_ name: String, _ kind: ListKind, query: String) async throws {
    if isFull { throw Full() }
    searches.removeAll { $0.name == name }
    let count = try await library.count(ListRequest(kind: kind, query: query))
    searches.append(SavedSearch(name: name, kind: kind, query: query, count: count))
  }

  /// As if the search had last been looked at when it found fewer.
  func forget(_ number: Int, of name: String) {
    for place in searches.indices where searches[place].name == name {
      searches[place].count = (searches[place].count ?? 0) - number
    }
  }

  func removeSearch(named name: String) { searches.removeAll { $0.name == name } }

  func lookedAt(searchNamed name: String) async throws {
    for place in searches.indices where searches[place].name == name {
      searches[place].count = try await library.count(
        ListRequest(kind: searches[place].kind, query: searches[place].query))
    }
  }

  private(set) var things: [ItemID: Kept] = [:]
  private(set) var chosen: [String: String] = [:]

  func kept() -> [ItemID: Kept] { things }

  func bookmark(_ item: ItemID, note: String?) throws {
    if isFull { throw Full() }
    things[item, default: Kept()].note = note
  }

  func setRead(_ item: ItemID, _ isRead: Bool) { things[item, default: Kept()].isRead = isRead }

  func tag(_ item: ItemID, adding added: [String], removing removed: [String]) {
    var tags = Set(things[item]?.tags ?? [])
    tags.subtract(removed)
    tags.formUnion(added)
    things[item, default: Kept()].tags = tags.sorted()
  }

  func choices() -> [String: String] { chosen }

  func choose(_ name: String, _ value: String) { chosen[name] = value }

  func lines(of prompt: String) -> [String] { keptLines[prompt] ?? [] }

  func add(line: String, of prompt: String) {
    keptLines[prompt, default: []].removeAll { $0 == line }
    keptLines[prompt, default: []].append(line)
  }
}
