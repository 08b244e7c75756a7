/// Keeps a second sync away from an archive while one is running; let go, it is free again, and so it is however the
/// program ends.
public final class SyncLock {
  private let lock: ImportLock?

  /// - Throws: ``ArchiveError/busy(path:)`` where another sync is running.
  public init(_ archive: Archive) throws {
    lock = archive.path.isEmpty ? nil : try ImportLock(archive: archive.path, for: "sync")
  }
}
