import Foundation

#if canImport(Glibc)
  import Glibc
#elseif canImport(Musl)
  import Musl
#else
  import Darwin
#endif

/// Keeps a second import away from an archive while one is running, or a second sync.
///
/// A file beside the archive, locked by the system and so free again however the program ends.
final class ImportLock {
  private let descriptor: Int32
  private let path: String

  /// - Parameter work: what is kept to one at a time; part of the file's name.
  /// - Throws: ``ArchiveError/busy(path:)`` where another runs.
  init(archive: String, for work: String = "import") throws {
    path = archive + "-" + work
    while true {
      let descriptor = open(path, O_RDWR | O_CREAT | O_CLOEXEC, 0o644)
      guard descriptor >= 0 else {
        throw errno == EACCES || errno == EROFS
          ? ArchiveError.readOnly(path: archive)
          : ArchiveError.cannotOpen(path: archive, reason: String(cString: strerror(errno)))
      }
      guard flock(descriptor, LOCK_EX | LOCK_NB) == 0 else {
        close(descriptor)
        throw ArchiveError.busy(path: archive)
      }
      var status = stat()
      // The one who held it before may have removed the file between opening and locking.
      if fstat(descriptor, &status) == 0, status.st_nlink > 0 {
        self.descriptor = descriptor
        return
      }
      close(descriptor)
    }
  }

  deinit {
    unlink(path)
    close(descriptor)
  }
}
