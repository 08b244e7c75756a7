public import SvarModel

extension Extraction {
  /// The line that `svar extract --json` prints: one object in the form of annotated answers, keys in a fixed order.
  /// - Parameter text: the text as found, which the spans are of.
  /// - Throws: what the encoder throws; no value of the model makes it do so.
  public func json(text: String) throws -> String { try JSONText.of(ExtractionForm(self, text: text)) }
}
