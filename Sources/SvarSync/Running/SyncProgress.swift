public import SvarModel

/// How far a sync has come, for somebody who watches it.
public struct SyncProgress: Hashable, Sendable {
  /// What is being done.
  public enum Step: Hashable, Sendable {
    case listing
    /// A data set arrives: its name, bytes so far, bytes in all where they are known.
    case dataSet(name: String, bytes: Int, of: Int?)
    /// The list of a session's documents is read: so many so far.
    case documentList(Session, documents: Int)
    /// Documents are fetched one by one.
    case documents(fetched: Int, of: Int)
    case members
    /// Everything is fetched, and the rest is being put in: so much of it is read, in bytes of data sets or in documents,
    /// and of how much where that is known.
    case puttingIn(done: Int, of: Int?)
    /// Everything is read, and the archive is put in order: indexes, counts, measures.
    case ordering
  }

  public var step = Step.listing
  /// How the papers have ended so far.
  public var tally = ImportTally()
}
