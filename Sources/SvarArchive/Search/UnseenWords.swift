import Foundation
import SvarLanguage

/// Base forms of words that an archive has never met.
///
/// The dictionary is opened for the asking and closed again, because a browser has to stay small; what it said is kept.
enum UnseenWords {
  private static let lock = NSLock()
  nonisolated(unsafe) private static var known: [String: [String]] = [:]
  private static let room = 1_000
  private static let tables = try? WordAnalyser(usesDictionary: false)

  /// What the tables know, which is at hand at once.
  static func tableLemmas(of form: String) -> [String] { tables?.analysis(of: form).lemmas ?? [] }

  /// What has been asked before, or else what the tables know.
  static func lemmasAtHand(of form: String) -> [String] { lock.withLock { known[form] } ?? tableLemmas(of: form) }

  /// Empty where nothing is known of the form.
  static func lemmas(of form: String, withDictionary: Bool) throws -> [String] {
    guard withDictionary else { return tableLemmas(of: form) }
    return try lock.withLock {
      if let lemmas = known[form] { return lemmas }
      if known.count >= room { known = [:] }
      let lemmas = try WordAnalyser(splitsCompounds: false).analysis(of: form).lemmas
      known[form] = lemmas
      return lemmas
    }
  }
}
