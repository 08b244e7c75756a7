public import SvarBrowser
import SvarLanguage

extension Hyphenator {
  /// The patterns for Swedish that are installed; nil where there are none.
  ///
  /// - Parameter staysSmall: lets go of the patterns after each page: some milliseconds then, and 3 MB less meanwhile,
  ///   where many read on one machine.
  public static func swedish(staysSmall: Bool) -> Hyphenator? {
    guard let patterns = HyphenationPatterns.find() else { return nil }
    return Hyphenator(rest: { if staysSmall { patterns.close() } }, places: { patterns.places(in: $0) })
  }
}
