/// A fault of a library that can be told to a reader in their own language.
///
/// The sentence says what happened and what to do; it holds no text of papers or queries. Of an error that is none of
/// these the browser shows Swift's own description.
public protocol SpokenError: Error {
  var phrase: Phrase { get }
}
