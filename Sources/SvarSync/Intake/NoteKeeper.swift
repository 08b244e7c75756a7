import Foundation
import SvarArchive
import SvarModel

/// Writes what has been fetched into the archive's notes, each note only when the papers it speaks of are in.
///
/// The importer tells after each batch how many arrivals are done; they are done in the order in which they were handed
/// over.
final class NoteKeeper: @unchecked Sendable {
  private let archive: Archive
  private let lock = NSLock()
  private var waiting: [(after: Int, note: SyncNote, then: @Sendable () -> Void)] = []
  private var failure: (any Error)?

  init(archive: Archive) { self.archive = archive }

  /// Keeps a note until so many arrivals are done.
  func keep(_ note: SyncNote, after arrivals: Int, then: @escaping @Sendable () -> Void = {}) {
    lock.withLock { waiting.append((arrivals, note, then)) }
  }

  /// Takes that so many arrivals are done. Called on the importer's thread.
  func done(_ arrivals: Int) {
    let ready = lock.withLock {
      let count = waiting.firstIndex { $0.after > arrivals } ?? waiting.count
      defer { waiting.removeFirst(count) }
      return Array(waiting.prefix(count))
    }
    guard !ready.isEmpty else { return }
    do {
      try archive.note(ready.map(\.note))
      for note in ready { note.then() }
    } catch {
      lock.withLock { failure = failure ?? error }
    }
  }

  /// - Throws: why a note could not be written.
  func check() throws {
    if let failure = lock.withLock({ failure }) { throw failure }
  }
}
