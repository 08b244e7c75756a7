public import SvarSettings

/// A sentence in each language.
public struct Phrase: Hashable, Sendable {
  public let swedish: String
  public let english: String

  public init(_ swedish: String, _ english: String) {
    self.swedish = swedish
    self.english = english
  }

  public subscript(language: InterfaceLanguage) -> String { language == .swedish ? swedish : english }
}
