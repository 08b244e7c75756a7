internal import CArchive
internal import SvarModel

/// A zip or tar file read member by member through libarchive, in memory, in the order of the file.
///
/// Nothing is unpacked to disk and a member's name is never used as a path.
final class ArchiveStream: ByteStream {
  /// What stands before a member's bytes.
  struct Member {
    var name: String
    var isFolder: Bool
    /// A plain file; false for links, devices and the like.
    var isFile: Bool
    var isEncrypted: Bool
    /// Bytes unpacked, where the archive says.
    var size: Int?
  }

  /// Where the archive itself comes from.
  enum Origin {
    case file(String)
    case memory([UInt8])
    case stream(any ByteStream)
  }

  private let archive: OpaquePointer
  private var feed: Feed?
  private var memory: UnsafeMutableBufferPointer<UInt8>?

  /// - Throws: ``StreamFault`` where it is no archive after all.
  init(_ origin: Origin) throws {
    guard let archive = archive_read_new() else { throw StreamFault(reason: .noArchive(detail: nil)) }
    self.archive = archive
    // Not all that libarchive knows: for some it would start other programs.
    for support in [
      archive_read_support_filter_gzip, archive_read_support_filter_bzip2, archive_read_support_filter_xz,
      archive_read_support_filter_lzma, archive_read_support_filter_lzip, archive_read_support_filter_zstd,
      archive_read_support_filter_lz4, archive_read_support_filter_compress,
    ] { _ = support(archive) }
    archive_read_support_format_zip(archive)
    archive_read_support_format_tar(archive)
    archive_read_support_format_cpio(archive)
    archive_read_support_format_7zip(archive)
    archive_read_support_format_raw(archive)
    let outcome: Int32
    switch origin {
    case .file(let path):
      outcome = archive_read_open_filename(archive, path, 1 << 16)
    case .memory(let bytes):
      let buffer = UnsafeMutableBufferPointer<UInt8>.allocate(capacity: bytes.count)
      _ = buffer.initialize(from: bytes)
      memory = buffer
      outcome = archive_read_open_memory(archive, buffer.baseAddress, bytes.count)
    case .stream(let stream):
      let feed = Feed(stream)
      self.feed = feed
      outcome = archive_read_open2(
        archive, Unmanaged.passUnretained(feed).toOpaque(), nil,
        { archive, client, buffer in
          guard let client else { return -1 }
          return Unmanaged<Feed>.fromOpaque(client).takeUnretainedValue().give(archive, buffer)
        }, nil, nil)
    }
    guard outcome >= ARCHIVE_WARN else { throw fault(RejectionReason.noArchive) }
  }

  deinit {
    archive_read_free(archive)
    memory?.deallocate()
  }

  /// Bytes of the archive itself that have been taken in.
  var bytesTaken: Int { Int(archive_filter_bytes(archive, -1)) }

  /// The compression of a lone file: "gzip", "xz"; nil for an archive of members.
  var isRaw: Bool { archive_format(archive) == ARCHIVE_FORMAT_RAW }

  /// The next member; nil at the end.
  /// - Throws: ``StreamFault`` where the archive is damaged from here on.
  func nextMember() throws -> Member? {
    // The thread's locale decides how libarchive turns names into UTF-8.
    let before = Self.locale.handle.map { archive_enter_locale($0) }
    defer { if let before { _ = archive_enter_locale(before) } }
    var entry: OpaquePointer?
    var outcome = archive_read_next_header(archive, &entry)
    var retries = 0
    while outcome == ARCHIVE_RETRY, retries < 8 {
      outcome = archive_read_next_header(archive, &entry)
      retries += 1
    }
    if outcome == ARCHIVE_EOF { return nil }
    guard outcome >= ARCHIVE_WARN, let entry else { throw fault(RejectionReason.damaged) }
    // From <sys/stat.h>, whose macros Swift cannot see: the file type bits of a mode.
    let type = archive_entry_filetype(entry)
    return Member(
      name: name(of: entry), isFolder: type == 0o040000,
      isFile: (type == 0o100000 || type == 0) && archive_entry_hardlink(entry) == nil
        && archive_entry_symlink(entry) == nil,
      isEncrypted: archive_entry_is_encrypted(entry) != 0,
      size: archive_entry_size_is_set(entry) != 0 ? Int(archive_entry_size(entry)) : nil)
  }

  /// Bytes of the member that ``nextMember()`` came to.
  func next(_ most: Int) throws -> [UInt8] {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: most) { buffer, count in
      got = archive_read_data(archive, buffer.baseAddress, most)
      count = max(0, got)
    }
    if got < 0 { throw fault(RejectionReason.damaged) }
    return bytes
  }

  /// Made once and kept for the life of the program.
  private struct UTF8Locale: @unchecked Sendable {
    let handle = archive_utf8_locale()
  }

  private static let locale = UTF8Locale()

  /// Goes past what is left of the member.
  func skip() { archive_read_data_skip(archive) }

  private func name(of entry: OpaquePointer) -> String {
    // Outside a UTF-8 locale libarchive cannot turn every name into UTF-8 and gives none; the raw bytes are still there.
    if let name = archive_entry_pathname_utf8(entry) ?? archive_entry_pathname(entry) { return String(cString: name) }
    guard let wide = archive_entry_pathname_w(entry) else { return "?" }
    var name = ""
    var index = 0
    while wide[index] != 0 {
      name.unicodeScalars.append(Unicode.Scalar(UInt32(bitPattern: Int32(wide[index]))) ?? "\u{FFFD}")
      index += 1
    }
    return name
  }

  private func fault(_ what: (String?) -> RejectionReason) -> StreamFault {
    if let reason = feed?.fault { return StreamFault(reason: reason) }
    return StreamFault(reason: what(archive_error_string(archive).map { SourceName.shown(String(cString: $0)) }))
  }

  /// Hands libarchive what it reads from, and holds each piece until it asks for the next.
  private final class Feed {
    private let stream: any ByteStream
    private var piece: UnsafeMutableBufferPointer<UInt8>
    private(set) var fault: RejectionReason?

    init(_ stream: any ByteStream) {
      self.stream = stream
      piece = .allocate(capacity: 1 << 16)
    }

    deinit { piece.deallocate() }

    func give(_ archive: OpaquePointer?, _ buffer: UnsafeMutablePointer<UnsafeRawPointer?>?) -> Int {
      do {
        let bytes = try stream.next(piece.count)
        _ = piece.initialize(fromContentsOf: bytes)
        buffer?.pointee = UnsafeRawPointer(piece.baseAddress)
        return bytes.count
      } catch {
        fault = (error as? StreamFault)?.reason ?? .cannotRead(detail: nil)
        return -1
      }
    }
  }
}
