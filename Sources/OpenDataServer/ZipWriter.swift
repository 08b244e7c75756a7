import CArchive
public import Foundation

/// Writes zip files as data sets are packed.
public final class ZipWriter {
  /// The file could not be written.
  public struct Failure: Error, CustomStringConvertible {
    public let description: String
  }

  private let archive: OpaquePointer
  private let path: String

  /// - Throws: ``Failure`` where the file cannot be made.
  public init(path: String) throws {
    self.path = path
    guard let archive = archive_write_new() else { throw Failure(description: "\(path): no memory") }
    self.archive = archive
    archive_write_set_format_zip(archive)
    guard archive_write_open_filename(archive, path) >= ARCHIVE_WARN else { throw failure }
  }

  deinit { archive_write_free(archive) }

  /// - Throws: ``Failure``.
  public func add(_ name: String, _ bytes: Data) throws {
    guard let entry = archive_entry_new() else { throw failure }
    defer { archive_entry_free(entry) }
    archive_entry_set_pathname(entry, name)
    archive_entry_set_filetype(entry, 0o100000)
    archive_entry_set_perm(entry, 0o644)
    archive_entry_set_size(entry, la_int64_t(bytes.count))
    guard archive_write_header(archive, entry) >= ARCHIVE_WARN else { throw failure }
    let written = bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
    guard written == bytes.count else { throw failure }
  }

  /// - Throws: ``Failure`` where the end could not be written.
  public func close() throws { guard archive_write_close(archive) >= ARCHIVE_WARN else { throw failure } }

  private var failure: Failure {
    Failure(description: "\(path): " + (archive_error_string(archive).map { String(cString: $0) } ?? "cannot be written"))
  }

  /// A zip file in memory.
  ///
  /// - Throws: ``Failure``.
  public static func packed(_ members: [(name: String, bytes: Data)]) throws -> Data {
    let file = FileManager.default.temporaryDirectory.appendingPathComponent("svar-\(UUID().uuidString).zip")
    defer { try? FileManager.default.removeItem(at: file) }
    let writer = try ZipWriter(path: file.path)
    for member in members { try writer.add(member.name, member.bytes) }
    try writer.close()
    return try Data(contentsOf: file)
  }
}
