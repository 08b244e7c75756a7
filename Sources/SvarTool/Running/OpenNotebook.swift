import Foundation
public import SvarArchive
import SvarModel

/// Opens the reader's notebook of an archive.
public enum OpenNotebook {
  /// The notebook in the reader's own folder; in restricted use, and of the sample, one in memory that is gone afterwards.
  ///
  /// - Throws: `NotebookError`, as a rule to be told and gone on without.
  public static func of(_ archive: Archive, _ common: CommonOptions) throws -> ReaderNotebook {
    guard let folder = try folder(common) else {
      if common.isRestricted { return try ReaderNotebook.inMemory(for: archive) }
      return try ReaderNotebook.open(for: archive, environment: common.environment)
    }
    return try ReaderNotebook.open(for: archive, environment: ["XDG_STATE_HOME": folder])
  }

  /// What the reader keeps of things, where they have kept anything: looking makes no notebook. One that cannot be read
  /// is told of, and gone on without.
  static func kept(of archive: Archive, _ common: CommonOptions) async throws -> [ItemID: Kept] {
    let named = try folder(common)
    guard named != nil || !common.isRestricted else { return [:] }
    let environment = named.map { ["XDG_STATE_HOME": $0] } ?? common.environment
    guard ReaderNotebook.isThere(for: archive, environment: environment) else { return [:] }
    do {
      return try await ReaderNotebook.open(for: archive, environment: environment).kept()
    } catch let error as NotebookError {
      StandardError.line(common.words.notebook(error))
      return [:]
    }
  }

  /// The folder that was named for what readers keep; in restricted use each reader has one of their own in it.
  ///
  /// - Throws: ``ToolFailure`` for a reader's name that could lead elsewhere.
  static func folder(_ common: CommonOptions) throws -> String? {
    guard let named = common.state, !named.isEmpty else { return nil }
    let folder = URL(fileURLWithPath: named).path
    guard common.isRestricted else { return folder }
    let reader = common.reader ?? RestrictedUse.account
    guard RestrictedUse.isName(reader) else { throw ToolFailure(.usage, common.words.notAReadersName) }
    return folder + "/" + reader
  }
}
