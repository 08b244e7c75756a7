/// Fetches what is new into the archive while somebody reads in it.
public protocol Filler: Sendable {
  /// Fetches until the archive is as its source is, or the task is cancelled.
  ///
  /// - Parameter progress: told how far it is, from any thread.
  /// - Throws: a ``SpokenError`` where nothing could be done at all; `CancellationError`.
  func fill(progress: @escaping @Sendable (FillProgress) -> Void) async throws -> FillOutcome
}

/// How far a filling is.
public struct FillProgress: Sendable, Hashable {
  /// What is being done and how much has come, in a few words.
  public var step: Phrase

  public init(step: Phrase) { self.step = step }
}

/// What a filling has brought.
public struct FillOutcome: Sendable, Hashable {
  public var added: Int
  public var updated: Int
  /// What could not be fetched; nil where everything was.
  public var failure: Phrase?

  public init(added: Int, updated: Int, failure: Phrase? = nil) {
    self.added = added
    self.updated = updated
    self.failure = failure
  }
}

/// How a filling ended.
public enum FillEnd: Sendable, Hashable {
  case done(FillOutcome)
  case stopped
  case failed(Phrase)
}
