/// The languages that the program speaks to its reader.
public enum InterfaceLanguage: String, Hashable, Sendable, CaseIterable {
  case swedish = "sv"
  case english = "en"

  /// The language to speak: what was asked for, else Swedish where the locale begins with `sv`, else English.
  ///
  /// `LC_ALL` decides before `LC_MESSAGES`, and that before `LANG`; an empty one does not count. Whether the locale is
  /// installed does not matter.
  public init(asked: InterfaceLanguage? = nil, environment: [String: String]) {
    if let asked {
      self = asked
      return
    }
    let locale = ["LC_ALL", "LC_MESSAGES", "LANG"].lazy.compactMap { environment[$0] }.first { !$0.isEmpty }
    self = locale?.lowercased().hasPrefix("sv") == true ? .swedish : .english
  }
}
