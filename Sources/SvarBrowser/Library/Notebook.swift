public import SvarModel

/// What a reader keeps for themselves beside an archive: searches under names, and lines typed before.
///
/// It lies in a file of the reader's own, so that the archive may be shared and read-only; safe against two browsers that
/// run at once. Every call may be cancelled.
public protocol Notebook: Sendable {
  /// The saved searches in order of name, each with what it finds now and what of that is new.
  func savedSearches() async throws -> [SavedSearch]
  /// Keeps a search under a name, in place of one that had it; it counts as looked at.
  func save(_ name: String, _ kind: ListKind, query: String) async throws
  func removeSearch(named name: String) async throws
  /// Notes that the reader has looked at what a saved search finds now: nothing of it is new any more.
  func lookedAt(searchNamed name: String) async throws
  /// Lines typed before at a kind of prompt (`search`, `find`, `command`), newest last.
  func lines(of prompt: String) async throws -> [String]
  /// What is kept of each thing of which anything is.
  func kept() async throws -> [ItemID: Kept]
  /// Bookmarks a thing with a note; without one (nil) the bookmark goes.
  func bookmark(_ item: ItemID, note: String?) async throws
  func setRead(_ item: ItemID, _ isRead: Bool) async throws
  func tag(_ item: ItemID, adding added: [String], removing removed: [String]) async throws
  /// What the reader has chosen in the browser, each under its name.
  func choices() async throws -> [String: String]
  func choose(_ name: String, _ value: String) async throws
  /// Adds a line; an earlier one that is the same goes.
  func add(line: String, of prompt: String) async throws
}
