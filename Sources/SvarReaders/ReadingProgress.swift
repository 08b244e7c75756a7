/// How far a reading has come, counted in the bytes of the files as they lie on the disk.
///
/// Bytes say more than papers: how many papers an archive holds is not known until it has been read.
public struct ReadingProgress: Hashable, Sendable {
  /// Bytes behind the last arrival that was handed over.
  public var bytesRead: Int
  /// Bytes of everything that was asked for; nil where some of it is a stream.
  public var bytesInAll: Int?
  /// The file that is being read.
  public var source: String

  public init(bytesRead: Int, bytesInAll: Int?, source: String) {
    self.bytesRead = bytesRead
    self.bytesInAll = bytesInAll
    self.source = source
  }

  /// Between 0 and 1; nil where the whole is not known.
  public var fraction: Double? {
    guard let bytesInAll, bytesInAll > 0 else { return nil }
    return min(1, Double(bytesRead) / Double(bytesInAll))
  }
}
