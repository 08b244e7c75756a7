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
    var template = Array((path + ".XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw ToolFailure(.cannotCreate, words.cannotWriteFile(path, String(cString: strerror(errno))))
    }
    draft = template.withUnsafeBufferPointer { String(cString: $0.baseAddress!) }
    var mask: mode_t = 0
    mask = umask(0)
    umask(mask)
    fchmod(descriptor, 0o666 & ~mask)
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
