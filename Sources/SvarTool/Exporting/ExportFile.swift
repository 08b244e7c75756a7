import Foundation

/// A file that is there whole or not at all: it is written beside its place and moved there at the end.
final class ExportFile {
  let descriptor: Int32
  private let path: String
  private let draft: String
  private let words: ToolWords
  private var isFinished = false

  /// - Throws: ``ToolFailure`` in restricted use, and where the file cannot be made.
  init(_ path: String, isRestricted: Bool, words: ToolWords) throws {
    if isRestricted { throw ToolFailure(.notPermitted, words.notInRestrictedUse) }
    self.path = path
    self.words = words
    draft = path + "." + UUID().uuidString
    descriptor = open(draft, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666)
    guard descriptor >= 0 else {
      throw ToolFailure(.cannotCreate, words.cannotWriteFile(path, String(cString: strerror(errno))))
    }
  }

  /// Puts the file in its place.
  func finish() throws {
    guard fsync(descriptor) == 0, rename(draft, path) == 0 else {
      throw ToolFailure(.cannotCreate, words.cannotWriteFile(path, String(cString: strerror(errno))))
    }
    isFinished = true
  }

  deinit {
    close(descriptor)
    if !isFinished { unlink(draft) }
  }
}
