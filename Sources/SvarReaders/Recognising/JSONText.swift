internal import Foundation

/// JSON as data sets hold it, with escapes that no standard knows.
enum JSONText {
  /// What is wrong, and where.
  struct Fault: Error {
    var reason: String
  }

  /// - Throws: ``Fault`` where it is no JSON even after repair.
  static func read(_ bytes: [UInt8]) throws -> FieldValue {
    do {
      let value = try JSONSerialization.jsonObject(with: Data(repaired(bytes)), options: .fragmentsAllowed)
      return field(value)
    } catch {
      let description = (error as NSError).userInfo["NSDebugDescription"] as? String
      throw Fault(reason: description.map { SourceName.shown($0).trimming(".") } ?? "cut off or misspelt")
    }
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
  static func repaired(_ bytes: [UInt8]) -> [UInt8] {
    var output: [UInt8] = []
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
        continue
      case 0..<0x20 where isInString: output += controlEscape(byte)
      default: output.append(byte)
      }
      position += 1
    }
    return output
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
