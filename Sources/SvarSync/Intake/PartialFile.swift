import Foundation
import SvarArchive

/// A file that is being fetched and read at the same time, and outlives a run that is broken off.
///
/// Beside the bytes, `NAME.part`, lies `NAME.part.json` with what tells which file they are the beginning of. Safe to share:
/// everything that changes is touched under ``condition``.
final class PartialFile: @unchecked Sendable {
  /// The file was begun anew while it was read.
  struct Restarted: Error, CustomStringConvertible {
    var description: String { "was begun anew" }
  }

  /// The file will not become whole in this run.
  struct Abandoned: Error, CustomStringConvertible {
    var description: String { "did not arrive whole" }
  }

  /// What has arrived is of no use and has been thrown away.
  struct Discarded: Error {}

  private enum State { case growing, whole, abandoned, discarded }

  private struct Description: Codable {
    var updated: String
    var tag: String?
    var modified: String?
  }

  let path: String
  private let updated: String
  private let condition = NSCondition()
  private var state = State.growing
  private var written: Int
  private var generation = 0
  private var known: SyncValidators
  private let descriptor: Int32

  /// Opens what is there of the file, or begins it.
  ///
  /// - Parameters:
  ///   - folder: made where there is none.
  ///   - updated: the source's own time of the file; what was begun of another is thrown away.
  /// - Throws: ``SyncFailure``.
  init(folder: String, name: String, updated: String) throws {
    path = folder + "/" + PartialName.of(name) + ".part"
    self.updated = updated
    do {
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    } catch {
      throw SyncFailure.cannotKeep(path: folder, reason: "its folder cannot be made")
    }
    descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
    guard descriptor >= 0 else { throw Self.failure(path) }
    let described = FileManager.default.contents(atPath: path + ".json").flatMap {
      try? JSONDecoder().decode(Description.self, from: $0)
    }
    known = SyncValidators(tag: described?.tag, modified: described?.modified)
    let size = lseek(descriptor, 0, SEEK_END)
    written = described?.updated == updated ? max(0, Int(size)) : 0
    if written == 0 { ftruncate(descriptor, 0) }
  }

  deinit { close(descriptor) }

  var count: Int { condition.withLock { written } }
  var validators: SyncValidators { condition.withLock { known } }

  var beginsWithMarkup: Bool {
    var byte: UInt8 = 0
    return pread(descriptor, &byte, 1, 0) == 1 && byte == 0x3C
  }

  // MARK: Writing

  func append(_ bytes: Data) throws {
    try checkUse()
    var place = count
    try bytes.withUnsafeBytes { buffer in
      var rest = buffer[...]
      while !rest.isEmpty {
        let count = pwrite(descriptor, UnsafeRawBufferPointer(rebasing: rest).baseAddress, rest.count, off_t(place))
        if count < 0 && errno == EINTR { continue }
        guard count > 0 else { throw Self.failure(path) }
        place += count
        rest = rest.dropFirst(count)
      }
    }
    let end = place
    condition.withLock {
      written = end
      condition.broadcast()
    }
  }

  /// Throws away what there is.
  func restart() throws {
    try checkUse()
    // First said and then done, so that whoever finds the bytes gone knows why.
    condition.withLock {
      if written > 0 { generation += 1 }
      written = 0
      known = SyncValidators()
      condition.broadcast()
    }
    guard ftruncate(descriptor, 0) == 0 else { throw Self.failure(path) }
  }

  /// Keeps what tells which file this is.
  func describe(_ validators: SyncValidators) throws {
    try checkUse()
    let description = Description(updated: updated, tag: validators.tag, modified: validators.modified)
    guard let bytes = try? JSONEncoder().encode(description),
      FileManager.default.createFile(atPath: path + ".json", contents: bytes)
    else { throw Self.failure(path + ".json") }
    condition.withLock { known = validators }
  }

  /// Says that all of it has arrived.
  func finish() throws {
    try checkUse()
    condition.withLock {
      state = .whole
      condition.broadcast()
    }
  }

  /// Says that no more will arrive in this run; what is there stays.
  func abandon() {
    condition.withLock {
      if state == .growing { state = .abandoned }
      condition.broadcast()
    }
  }

  /// Throws away what has arrived; whoever is still writing is told by ``Discarded``.
  func discard() {
    condition.withLock {
      state = .discarded
      condition.broadcast()
    }
    remove()
  }

  private func checkUse() throws {
    if condition.withLock({ state == .discarded }) { throw Discarded() }
  }

  /// Takes the file away.
  func remove() {
    unlink(path)
    unlink(path + ".json")
  }

  // MARK: Reading

  /// A reader from the beginning, that waits for what has not arrived: bytes, then an empty array when the file is whole.
  /// It throws ``Restarted`` or ``Abandoned``.
  func reader() -> @Sendable (Int) throws -> [UInt8] {
    let place = Place()
    let generation = condition.withLock { self.generation }
    return { [self] most in
      condition.lock()
      while self.generation == generation, state == .growing, written <= place.offset { condition.wait() }
      let (end, isCurrent, isAbandoned) = (written, self.generation == generation, state == .abandoned)
      condition.unlock()
      guard isCurrent else { throw Restarted() }
      guard end > place.offset else {
        if isAbandoned { throw Abandoned() }
        return []
      }
      var got = 0
      let bytes = [UInt8](unsafeUninitializedCapacity: min(most, end - place.offset)) { buffer, count in
        got = pread(descriptor, buffer.baseAddress, buffer.count, off_t(place.offset))
        count = max(0, got)
      }
      guard got > 0 else {
        if condition.withLock({ self.generation != generation }) { throw Restarted() }
        throw Self.failure(path)
      }
      place.offset += got
      return bytes
    }
  }

  /// Where a reader is; each is used by one thread.
  private final class Place: @unchecked Sendable {
    var offset = 0
  }

  private static func failure(_ path: String) -> SyncFailure {
    let code = errno
    return code == ENOSPC || code == EDQUOT
      ? .diskFull(path: path) : .cannotKeep(path: path, reason: String(cString: strerror(code)))
  }
}
