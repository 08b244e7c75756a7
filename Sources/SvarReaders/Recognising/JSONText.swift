internal import Foundation
internal import SvarModel

/// JSON as data sets hold it, with escapes that no standard knows.
enum JSONText {
  /// What is wrong, and where.
  struct Fault: Error {
    var reason: RejectionReason.JSONFault
  }

  /// - Throws: ``Fault`` where it is no JSON even after repair.
  static func read(_ bytes: [UInt8]) throws -> FieldValue {
    let repaired = repaired(bytes)
    do {
      return field(try JSONSerialization.jsonObject(with: Data(repaired.bytes), options: .fragmentsAllowed))
    } catch {
      let description = (error as NSError).userInfo["NSDebugDescription"] as? String ?? ""
      throw Fault(reason: reason(description, bytes, repaired))
    }
  }

  /// The parser's words, with line and column of the file in place of its count of characters.
  private static func reason(
    _ description: String, _ bytes: [UInt8], _ repaired: Repaired
  ) -> RejectionReason.JSONFault {
    let marks = ["around character ", "around line "]
    guard let mark = marks.first(where: { description.contains($0) }),
      let range = description.firstRange(of: mark)
    else {
      return description.contains("end of file") || description.isEmpty
        ? fault(nil, at: bytes.count, in: bytes) : .init(detail: SourceName.shown(description).trimming("."))
    }
    let words = description[..<range.lowerBound].lowercased().trimming(" ")
    let digits = description[range.upperBound...].prefix { $0.isASCII && $0.isNumber }
    guard mark == marks[0], let offset = Int(digits) else {
      return .init(detail: SourceName.shown(description).trimming("."))
    }
    return fault(words, at: repaired.offsetInFile(offset), in: bytes)
  }

  private static func fault(_ words: String?, at offset: Int, in bytes: [UInt8]) -> RejectionReason.JSONFault {
    let before = bytes.prefix(offset)
    let line = before.count { $0 == 0x0A } + 1
    let start = before.lastIndex(of: 0x0A).map { $0 + 1 } ?? 0
    let column = before[start...].count { $0 & 0xC0 != 0x80 } + 1
    return .init(detail: words, line: line, column: column)
  }

  private static func field(_ value: Any) -> FieldValue {
    switch value {
    case let text as String: .text(text)
    case let fields as [String: Any]: .fields(fields.mapValues(field))
    case let values as [Any]: .list(values.map(field))
    case let number as NSNumber: .text(number.stringValue)
    default: .null
    }
  }

  /// The same bytes with every string made one that the standard allows: `\'` is the sign itself, any other backslash
  /// that escapes nothing stands for itself, half a surrogate pair becomes U+FFFD, and a bare line break or tab in a
  /// string is escaped. A byte order mark in front is left out.
  static func repaired(_ bytes: [UInt8]) -> Repaired {
    var output: [UInt8] = []
    var shifts: [(output: Int, file: Int)] = []
    output.reserveCapacity(bytes.count)
    var isInString = false
    var position = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? 3 : 0
    while position < bytes.count {
      let byte = bytes[position]
      switch byte {
      case UInt8(ascii: "\""):
        isInString.toggle()
        output.append(byte)
      case UInt8(ascii: "\\") where isInString:
        position = escape(bytes, at: position, &output)
        shifts.append((output.count, position))
        continue
      case 0..<0x20 where isInString:
        output += controlEscape(byte)
        shifts.append((output.count, position + 1))
      default: output.append(byte)
      }
      position += 1
    }
    return Repaired(bytes: output, shifts: shifts)
  }

  /// The repaired bytes, and how their places are told in the file.
  struct Repaired {
    var bytes: [UInt8]
    fileprivate var shifts: [(output: Int, file: Int)]

    func offsetInFile(_ offset: Int) -> Int {
      guard let shift = shifts.last(where: { $0.output <= offset }) else { return offset }
      return offset - shift.output + shift.file
    }
  }

  /// Writes the escape that begins at `position` and gives the place behind it.
  private static func escape(_ bytes: [UInt8], at position: Int, _ output: inout [UInt8]) -> Int {
    let backslash = UInt8(ascii: "\\")
    guard position + 1 < bytes.count else {
      output.append(backslash)
      return position + 1
    }
    let next = bytes[position + 1]
    switch next {
    case UInt8(ascii: "'"):
      output.append(next)
      return position + 2
    case UInt8(ascii: "u"):
      guard let unit = hexadecimal(bytes, at: position + 2) else { break }
      if (0xD800..<0xDC00).contains(unit), position + 7 < bytes.count, bytes[position + 6] == backslash,
        bytes[position + 7] == UInt8(ascii: "u"), let low = hexadecimal(bytes, at: position + 8),
        (0xDC00..<0xE000).contains(low)
      {
        output += bytes[position..<position + 12]
        return position + 12
      }
      output += (0xD800..<0xE000).contains(unit) ? Array("\\ufffd".utf8) : Array(bytes[position..<position + 6])
      return position + 6
    case _ where "\"\\/bfnrt".utf8.contains(next):
      output += [backslash, next]
      return position + 2
    default: break
    }
    output += [backslash, backslash]
    return position + 1
  }

  private static func hexadecimal(_ bytes: [UInt8], at position: Int) -> Int? {
    guard position + 4 <= bytes.count else { return nil }
    return Int(String(decoding: bytes[position..<position + 4], as: UTF8.self), radix: 16)
  }

  private static func controlEscape(_ byte: UInt8) -> [UInt8] {
    switch byte {
    case 0x09: return Array("\\t".utf8)
    case 0x0A: return Array("\\n".utf8)
    case 0x0D: return Array("\\r".utf8)
    default:
      let digits = String(byte, radix: 16)
      return Array("\\u".utf8) + Array(String(repeating: "0", count: 4 - digits.utf8.count).utf8) + Array(digits.utf8)
    }
  }
}
