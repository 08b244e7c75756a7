import GRDB

/// What a transaction is still to put into the full-text indexes and take out of them, written all at once at its end.
///
/// An index gathers entries in memory and writes a piece of itself whenever a row comes that stands before the one before
/// it, or another statement is made ready to be undone. Papers come in the order of their files and with hundreds of rows
/// in other tables, so that each would be a piece by itself, to be merged with the others later. Given in the order of
/// their rows at the end, a batch is one piece.
final class PendingEntries {
  private struct Entry {
    var id: Int64
    var isRemoval: Bool
    var texts: [String]
  }

  private var entries: [String: [Entry]] = [:]

  func put(_ id: Int64, _ texts: [String], isRemoval: Bool, in index: TextIndex) {
    entries[index.name, default: []].append(Entry(id: id, isRemoval: isRemoval, texts: texts))
  }

  /// Writes everything, each index in the order of its rows; of one row in the order in which it came.
  func write(in database: Database) throws {
    for index in TextIndex.all {
      guard let entries = entries.removeValue(forKey: index.name) else { continue }
      let order = entries.indices.sorted { (entries[$0].id, $0) < (entries[$1].id, $1) }
      for place in order {
        let entry = entries[place]
        try index.write(entry.id, entry.texts, isRemoval: entry.isRemoval, in: database)
      }
    }
  }
}
