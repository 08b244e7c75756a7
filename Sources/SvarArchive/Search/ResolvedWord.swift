/// A word of a query as the archive knows it.
struct ResolvedWord: Hashable, Sendable {
  /// As typed, in small letters.
  var form: String
  /// The words that it may be a form of: `~polis`.
  var lemmaTokens: [String]
  /// The same as parts of compounds: `+polis`.
  var partTokens: [String]
  /// Forms that were led to it after they were put into the index, and so have to be looked for by themselves.
  var lateForms: [String]
  /// Those of them in which it is only a part.
  var latePartForms: [String]
  /// The parts that those forms have.
  var lateParts: [String]

  /// Everything in the index that finds it.
  var tokens: [String] {
    (lemmaTokens.isEmpty ? [form] : lemmaTokens) + partTokens + lateForms + latePartForms
  }

  /// What finds it as a word of its own.
  var phraseTokens: [String] { (lemmaTokens.isEmpty ? [form] : lemmaTokens) + lateForms }
}
