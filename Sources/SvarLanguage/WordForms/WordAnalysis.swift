/// What a form of a word comes to: the words that it may be a form of, and the words that it is put together from.
public struct WordAnalysis: Hashable, Sendable {
  /// Base forms in small letters: `kriminaliteten` → `kriminalitet`; several where the form is ambiguous (`länkar` →
  /// `länk`, `länka`), with a number where words are spelt alike (`vara2`, to be). Empty for words that have no other forms (`och`, `34`).
  public var lemmas: [String]
  /// The parts of a compound, also parts that are compounds themselves; in order of place. Empty for what is none.
  public var parts: [Part]

  public struct Part: Hashable, Sendable {
    /// In scalars of the form, end exclusive; a linking letter belongs to the part before it.
    public var start: Int
    public var end: Int
    /// The part's base form: `arbets` → `arbete`.
    public var lemma: String

    public init(start: Int, end: Int, lemma: String) {
      self.start = start
      self.end = end
      self.lemma = lemma
    }
  }

  public init(lemmas: [String] = [], parts: [Part] = []) {
    self.lemmas = lemmas
    self.parts = parts
  }
}
