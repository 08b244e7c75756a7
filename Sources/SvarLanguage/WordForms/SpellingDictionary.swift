import CHunspell
import Foundation

/// Hunspell's Swedish dictionary, asked for what a form is a form of.
///
/// Safe to share: the library may be asked by one thread at a time, and a lock sees to that.
final class SpellingDictionary: @unchecked Sendable {
  /// One way to read a form.
  struct Reading: Hashable {
    /// The last part as it stands in the form; nil where the form is no compound of several entries.
    var lastPart: String?
    /// The base form of the last part, or of the whole.
    var stem: String
  }

  private let handle: OpaquePointer
  private let lock = NSLock()

  /// Nil where the files cannot be read.
  init?(_ files: DictionaryFiles) {
    guard let handle = Hunspell_create(files.affixes, files.words) else { return nil }
    self.handle = handle
  }

  deinit { Hunspell_destroy(handle) }

  func readings(of form: String) -> [Reading] {
    lines(of: form).compactMap { Self.reading($0, of: form) }
  }

  private func lines(of form: String) -> [String] {
    lock.withLock {
      var list: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
      let count = Hunspell_analyze(handle, &list, form)
      guard count > 0, let found = list else { return [] }
      defer { Hunspell_free_list(handle, &list, count) }
      return (0..<Int(count)).compactMap { found[$0].map { String(cString: $0) } }
    }
  }

  /// ` pa:polis st:polis pa:anställda  st:anställd fl:O` → anställda, anställd
  private static func reading(_ line: String, of form: String) -> Reading? {
    var lastPart: String?
    var stem: String?
    var flag: Substring = ""
    for field in line.split(separator: " ") {
      switch field.prefix(3) {
      case "pa:": (lastPart, stem, flag) = (String(field.dropFirst(3)), nil, "")
      case "st:": stem = String(field.dropFirst(3))
      case "fl:": flag = field.dropFirst(3)
      default: break
      }
    }
    guard let stem = stem ?? lastPart else { return nil }
    return Reading(lastPart: lastPart, stem: DerivedWord.base(of: lastPart ?? form, stem: stem, flag: flag))
  }
}
