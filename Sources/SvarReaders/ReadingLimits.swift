/// How much a reader takes in before it says no.
///
/// ```swift
/// var limits = ReadingLimits.standard
/// limits.paper = 1 << 20       // one mebibyte a paper
/// let reader = PaperReader(limits: limits)
/// ```
public struct ReadingLimits: Hashable, Sendable {
  /// Bytes in one paper, unpacked.
  public var paper: Int
  /// Bytes in one archive, unpacked, with the archives inside it.
  public var archive: Int
  /// How deep archives may lie in each other; an archive that is given itself has depth 1.
  public var nesting: Int

  public init(paper: Int, archive: Int, nesting: Int) {
    self.paper = paper
    self.archive = archive
    self.nesting = nesting
  }

  /// 16 MiB a paper, 8 GiB an archive, an archive in an archive.
  public static let standard = ReadingLimits(paper: 16 << 20, archive: 8 << 30, nesting: 2)
}
