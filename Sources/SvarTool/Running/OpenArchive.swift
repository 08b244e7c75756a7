import Foundation
public import SvarArchive
import SvarLanguage

/// Opens the archive that a command is about.
public enum OpenArchive {
  /// The archive to read; the built-in sample where it was asked for, and, said to be so, where no archive was named and
  /// none has been made.
  ///
  /// - Parameter saysSample: whether a message says so; the browser says it on the screen.
  /// - Throws: ``ToolFailure`` where a named archive is missing; the archive's own errors.
  public static func existing(_ common: CommonOptions, saysSample: Bool = true) throws -> Archive {
    if common.sample { return try SampleArchive.make() }
    let path = common.archivePath
    if !FileManager.default.fileExists(atPath: path) {
      guard !common.namesArchive else { throw ToolFailure(.noInput, common.words.noArchive(path)) }
      if saysSample, !common.quiet { StandardError.line(common.words.sampleNotice) }
      return try SampleArchive.make()
    }
    let archive = try Archive.open(
      path, for: .reading, registers: Registers.known(), isShared: common.isRestricted)
    guard !common.isRestricted else { return archive }
    // The browser opens it at once; a command only where a query asks for what is in it.
    let environment = common.environment
    archive.lendNotebook { [weak archive] in
      guard let archive else { throw NotebookError.fault(path: path, reason: "the archive is closed") }
      return try ReaderNotebook.open(for: archive, environment: environment)
    }
    return archive
  }

  /// The archive to write to, made where there is none.
  static func orNew(_ common: CommonOptions) throws -> Archive {
    try Archive.open(common.archivePath, for: .writing, registers: Registers.known())
  }

  /// Fills the archive, made where there is none, and closes it. One that was made and has got no paper goes again: an
  /// empty file would be opened instead of the sample, and hide that nothing came.
  static func filling<Value>(_ common: CommonOptions, _ work: (Archive) async throws -> Value) async throws -> Value {
    let first = try FirstFill(of: common.archivePath)
    let archive = try orNew(common)
    let value: Result<Value, any Error>
    do {
      value = .success(try await work(archive))
    } catch {
      value = .failure(error)
    }
    let isEmpty = first == nil ? false : (try? archive.paperCount() == 0) ?? false
    try archive.close()
    if isEmpty { first?.removeArchive() }
    return try withExtendedLifetime(first) { try value.get() }
  }
}
