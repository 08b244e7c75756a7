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

  /// Empty where nothing is known of the form.
  static func lemmas(of form: String, withDictionary: Bool) throws -> [String] {
    if let lemmas = tables?.analysis(of: form).lemmas, !lemmas.isEmpty { return lemmas }
    guard withDictionary else { return [] }
    return try lock.withLock {
      if let lemmas = known[form] { return lemmas }
      if known.count >= room { known = [:] }
      let lemmas = try WordAnalyser(splitsCompounds: false).analysis(of: form).lemmas
      known[form] = lemmas
      return lemmas
    }
  }
}
