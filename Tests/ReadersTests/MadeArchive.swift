import CArchive

/// Archives made in memory for the tests.
enum MadeArchive {
  enum Kind { case zip, tar, tarGzip, tarXZ, tarZstandard, sevenZip, gzipAlone }

  struct Member {
    var name: String
    var bytes: [UInt8]

    init(_ name: String, _ text: String) { self.init(name, Array(text.utf8)) }

    init(_ name: String, _ bytes: [UInt8]) {
      self.name = name
      self.bytes = bytes
    }
  }

  static func make(_ kind: Kind, _ members: [Member], passphrase: String? = nil) -> [UInt8] {
    let locale = archive_utf8_locale()
    let before = locale.map { archive_enter_locale($0) }
    defer { if let before { _ = archive_enter_locale(before) } }
    let archive = archive_write_new()!
    defer { archive_write_free(archive) }
    switch kind {
    case .zip: archive_write_set_format_zip(archive)
    case .sevenZip: archive_write_set_format_7zip(archive)
    case .gzipAlone: archive_write_set_format_raw(archive)
    case .tar, .tarGzip, .tarXZ, .tarZstandard: archive_write_set_format_pax_restricted(archive)
    }
    switch kind {
    case .tarGzip, .gzipAlone: archive_write_add_filter_gzip(archive)
    case .tarXZ: archive_write_add_filter_xz(archive)
    case .tarZstandard: archive_write_add_filter_zstd(archive)
    case .zip, .tar, .sevenZip: break
    }
    if let passphrase {
      archive_write_set_options(archive, "zip:encryption=traditional")
      archive_write_set_passphrase(archive, passphrase)
    }
    let room = members.reduce(1 << 16) { $0 + $1.bytes.count + 4096 }
    var used = 0
    var output = [UInt8](repeating: 0, count: room)
    output.withUnsafeMutableBytes { buffer in
      _ = archive_write_open_memory(archive, buffer.baseAddress, buffer.count, &used)
      for member in members {
        let entry = archive_entry_new()!
        archive_entry_set_pathname(entry, member.name)
        archive_entry_set_filetype(entry, 0o100000)
        archive_entry_set_perm(entry, 0o644)
        archive_entry_set_size(entry, la_int64_t(member.bytes.count))
        archive_write_header(archive, entry)
        _ = member.bytes.withUnsafeBytes { archive_write_data(archive, $0.baseAddress, $0.count) }
        archive_entry_free(entry)
      }
      archive_write_close(archive)
    }
    return Array(output.prefix(used))
  }
}
