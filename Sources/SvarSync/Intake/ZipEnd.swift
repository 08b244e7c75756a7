import Foundation

/// Whether a zip file has its end, and every member that the directory there names stands where it says.
///
/// What is in the members is told by each one's own sum, when it is read.
enum ZipEnd {
  private static let endSignature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let entrySignature: [UInt8] = [0x50, 0x4B, 0x01, 0x02]
  private static let memberSignature: [UInt8] = [0x50, 0x4B, 0x03, 0x04]
  private static let endLength = 22

  /// - Complexity: reads the directory and the head of every member.
  static func isWhole(_ path: String) -> Bool {
    let descriptor = open(path, O_RDONLY | O_CLOEXEC)
    guard descriptor >= 0 else { return false }
    defer { close(descriptor) }
    let size = Int(lseek(descriptor, 0, SEEK_END))
    // A comment of up to 64 KiB may follow the last record.
    let span = min(size, endLength + 0xFFFF)
    guard size >= endLength, let tail = read(descriptor, size - span, span), let end = end(tail) else { return false }
    let record = size - span + end
    let (entries, length, start) = (number(tail, end + 10, 2), number(tail, end + 12, 4), number(tail, end + 16, 4))
    // The largest numbers say that the true ones stand in another record, of files larger than those met here.
    if start == 0xFFFF_FFFF || length == 0xFFFF_FFFF || entries == 0xFFFF { return true }
    guard start + length <= record, let directory = read(descriptor, start, length) else { return false }
    return holds(directory, entries, descriptor)
  }

  private static func end(_ tail: [UInt8]) -> Int? {
    var place = tail.count - endLength
    while place >= 0 {
      if tail[place..<place + 4].elementsEqual(endSignature),
        place + endLength + number(tail, place + 20, 2) == tail.count
      {
        return place
      }
      place -= 1
    }
    return nil
  }

  private static func holds(_ directory: [UInt8], _ entries: Int, _ descriptor: Int32) -> Bool {
    var place = 0
    for _ in 0..<entries {
      guard place + 46 <= directory.count, directory[place..<place + 4].elementsEqual(entrySignature) else {
        return false
      }
      let name = place + 46..<place + 46 + number(directory, place + 28, 2)
      guard name.upperBound <= directory.count,
        let head = read(descriptor, number(directory, place + 42, 4), 30 + name.count),
        head[..<4].elementsEqual(memberSignature), number(head, 26, 2) == name.count,
        head[30...].elementsEqual(directory[name])
      else { return false }
      place = name.upperBound + number(directory, place + 30, 2) + number(directory, place + 32, 2)
    }
    return true
  }

  /// So many bytes from a place on; nil where the file does not hold them.
  private static func read(_ descriptor: Int32, _ place: Int, _ count: Int) -> [UInt8]? {
    var got = 0
    let bytes = [UInt8](unsafeUninitializedCapacity: count) { buffer, filled in
      while got < count {
        let more = pread(descriptor, buffer.baseAddress! + got, count - got, off_t(place + got))
        if more <= 0 { break }
        got += more
      }
      filled = got
    }
    return got == count ? bytes : nil
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[bytes.startIndex + place + $1]) << (8 * $1) }
  }
}
