public import SvarArchive

/// Opens the reader's notebook of an archive.
public enum OpenNotebook {
  /// The notebook in the reader's own folder; in restricted use, and of the sample, one in memory that is gone afterwards.
  ///
  /// - Throws: `NotebookError`, as a rule to be told and gone on without.
  public static func of(_ archive: Archive, _ common: CommonOptions) throws -> ReaderNotebook {
    if common.isRestricted { return try ReaderNotebook.inMemory(for: archive) }
    return try ReaderNotebook.open(for: archive, environment: common.environment)
  }
}
