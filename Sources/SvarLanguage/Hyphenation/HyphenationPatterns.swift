internal import CHyphen
import Foundation

/// Libhyphen's patterns for Swedish, asked for where a word may be broken at a line's end.
///
/// ```swift
/// let patterns = HyphenationPatterns.find()
/// patterns?.places(in: "myndigheterna")  // 3, 6, 9, 11: myn-dig-he-ter-na
/// ```
/// The file is opened when the first word is asked for, which takes some 5 ms and 3 MB, and after ``close()`` anew. Safe
/// to ask from any thread: a lock lets one in at a time.
public final class HyphenationPatterns: @unchecked Sendable {
  /// Longer runs of letters are no words.
  private static let longest = 64

  private let path: String
  private let lock = NSLock()
  private var patterns: UnsafeMutablePointer<HyphenDict>?
  private var isUnreadable = false

  /// Patterns that lie in a file; whether it can be read is known when a word is asked for.
  init(path: String) { self.path = path }

  deinit { if let patterns { hnj_hyphen_free(patterns) } }

  /// The patterns that are installed, from `DICPATH` or where systems keep them; nil where there are none.
  public static func find() -> HyphenationPatterns? { PatternFile.find().map { HyphenationPatterns(path: $0) } }

  /// Before which letters a word in small letters may be broken, in their order, from 1 and up to its last letter; none
  /// where the patterns cannot be read or know no letter of it. Places at which a letter would have to come back
  /// (`till-låta`) are left out, for what is shown is always the text.
  /// - Complexity: some microseconds.
  public func places(in word: String) -> [Int] {
    guard word.unicodeScalars.count <= Self.longest else { return [] }
    return lock.withLock {
      guard let patterns = open(), var bytes = Self.bytes(of: word, isUTF8: patterns.pointee.utf8 != 0) else {
        return []
      }
      return Self.places(&bytes, letters: word.unicodeScalars.count, patterns)
    }
  }

  /// Lets go of the patterns and gives their memory back, until the next word is asked for.
  public func close() {
    lock.withLock {
      guard let patterns else { return }
      hnj_hyphen_free(patterns)
      self.patterns = nil
      give_back_freed_memory()
    }
  }

  private func open() -> UnsafeMutablePointer<HyphenDict>? {
    if patterns == nil, !isUnreadable {
      patterns = hnj_hyphen_load(path)
      isUnreadable = patterns == nil
    }
    return patterns
  }

  /// The word as the patterns are written; nil where they have no sign for one of its letters.
  private static func bytes(of word: String, isUTF8: Bool) -> [CChar]? {
    if isUTF8 { return word.utf8.map { CChar(bitPattern: $0) } }
    var bytes: [CChar] = []
    for scalar in word.unicodeScalars {
      guard let byte = UInt8(exactly: scalar.value) else { return nil }
      bytes.append(CChar(bitPattern: byte))
    }
    return bytes
  }

  private static func places(
    _ bytes: inout [CChar], letters: Int, _ patterns: UnsafeMutablePointer<HyphenDict>
  ) -> [Int] {
    // The library writes a little behind the last letter.
    var signs = [CChar](repeating: 0, count: bytes.count + 8)
    var replacements: UnsafeMutablePointer<UnsafeMutablePointer<CChar>?>?
    var positions: UnsafeMutablePointer<CInt>?
    var cuts: UnsafeMutablePointer<CInt>?
    let status = hnj_hyphen_hyphenate2(
      patterns, bytes, CInt(bytes.count), &signs, nil, &replacements, &positions, &cuts)
    defer {
      if let replacements { for place in bytes.indices { free(replacements[place]) } }
      free(replacements)
      free(positions)
      free(cuts)
    }
    guard status == 0, letters > 1 else { return [] }
    return (1..<letters).filter { signs[$0 - 1] & 1 == 1 && replacements?[$0 - 1] == nil }
  }
}
