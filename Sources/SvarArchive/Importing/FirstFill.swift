import Foundation

/// Keeps others away from an archive that is being made, until it holds something or is gone again.
///
/// ```swift
/// let first = try FirstFill(of: path)
/// let archive = try Archive.open(path, for: .writing)
/// …
/// try archive.close()
/// first?.removeArchive()
/// ```
/// Whoever would write meanwhile is told to wait: they would write into a file that may be taken away. Free again however
/// the program ends; what was begun then stays.
public final class FirstFill {
  private let lock: ImportLock
  private let path: String

  /// Nil where the archive is there already.
  ///
  /// - Throws: ``ArchiveError/busy(path:)`` where another program is making it; ``ArchiveError`` where nothing can be
  ///   written there.
  public init?(of path: String) throws {
    // Another may just be making the one that is there.
    let isThere = FileManager.default.fileExists(atPath: path)
    if isThere, !FileManager.default.fileExists(atPath: path + "-new") { return nil }
    let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
    try? FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    // Where the folder cannot even be made, opening the archive says so.
    guard FileManager.default.fileExists(atPath: folder.path) else { return nil }
    guard FileManager.default.isWritableFile(atPath: folder.path) else {
      if isThere { return nil }
      throw ArchiveError.readOnly(path: folder.path)
    }
    let lock = try ImportLock(archive: path, for: "new")
    guard !FileManager.default.fileExists(atPath: path) else { return nil }
    self.lock = lock
    self.path = path
  }

  /// Takes the archive away again, which has been closed.
  public func removeArchive() {
    withExtendedLifetime(lock) {
      for end in ["", "-wal", "-shm"] { try? FileManager.default.removeItem(atPath: path + end) }
    }
  }
}
