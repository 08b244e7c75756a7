public import SvarModel

/// Something that has been fetched from the source and is in the archive.
public enum SyncNote: Hashable, Sendable {
  /// A document, with when the source last changed it, as it writes it.
  case document(DocumentID, changed: String)
  /// A whole data set, by the name, time and size that the source's list gives.
  case dataSet(name: String, updated: String, size: Int?)
  /// A reply that may be asked for anew on condition that it has changed.
  case reply(address: String, SyncValidators)
}

/// By what a reply is known again: `ETag` and `Last-Modified` as they were served.
public struct SyncValidators: Hashable, Sendable {
  public var tag: String?
  public var modified: String?

  public init(tag: String? = nil, modified: String? = nil) {
    self.tag = tag
    self.modified = modified
  }

  public var isEmpty: Bool { tag == nil && modified == nil }
}

/// A data set that is in the archive whole, as the source's list described it.
public struct SyncedDataSet: Hashable, Sendable {
  public var updated: String
  public var size: Int?
}
