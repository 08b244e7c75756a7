import Foundation

/// Whether a zip file has its end: the directory of its members stands where the last record says.
///
/// What stands between is told by each member's own sum, when it is read.
enum ZipEnd {
  private static let signature: [UInt8] = [0x50, 0x4B, 0x05, 0x06]
  private static let length = 22

  static func isWhole(_ path: String) -> Bool {
    guard let file = FileHandle(forReadingAtPath: path) else { return false }
    defer { try? file.close() }
    guard let size = try? file.seekToEnd(), size >= UInt64(length) else { return false }
    // A comment of up to 64 KiB may follow the record.
    let span = min(size, UInt64(length + 0xFFFF))
    guard (try? file.seek(toOffset: size - span)) != nil, let tail = try? file.readToEnd() else { return false }
    return isEnd([UInt8](tail), of: Int(size))
  }

  private static func isEnd(_ tail: [UInt8], of size: Int) -> Bool {
    var place = tail.count - length
    while place >= 0 {
      if tail[place..<place + 4].elementsEqual(signature) {
        let comment = number(tail, place + 20, 2)
        let (directory, start) = (number(tail, place + 12, 4), number(tail, place + 16, 4))
        let record = size - tail.count + place
        // 0xFFFFFFFF: the numbers stand in another record, of very large files.
        let fits = directory == 0xFFFF_FFFF || start == 0xFFFF_FFFF || directory + start <= record
        if place + length + comment == tail.count, fits { return true }
      }
      place -= 1
    }
    return false
  }

  private static func number(_ bytes: [UInt8], _ place: Int, _ count: Int) -> Int {
    (0..<count).reduce(0) { $0 | Int(bytes[place + $1]) << (8 * $1) }
  }
}
