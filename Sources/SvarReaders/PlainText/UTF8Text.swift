/// Whether bytes are UTF-8, and where they first are not.
enum UTF8Text {
  /// The offset of the first byte that belongs to no scalar; nil where all is well.
  static func firstFault(in bytes: [UInt8]) -> Int? {
    var position = 0
    let count = bytes.count
    while position < count {
      let byte = bytes[position]
      if byte < 0x80 {
        position += 1
        continue
      }
      let length: Int
      let lowest: UInt8
      let highest: UInt8
      switch byte {
      case 0xC2...0xDF: (length, lowest, highest) = (2, 0x80, 0xBF)
      case 0xE0: (length, lowest, highest) = (3, 0xA0, 0xBF)
      case 0xED: (length, lowest, highest) = (3, 0x80, 0x9F)
      case 0xE1...0xEF: (length, lowest, highest) = (3, 0x80, 0xBF)
      case 0xF0: (length, lowest, highest) = (4, 0x90, 0xBF)
      case 0xF1...0xF3: (length, lowest, highest) = (4, 0x80, 0xBF)
      case 0xF4: (length, lowest, highest) = (4, 0x80, 0x8F)
      default: return position
      }
      guard position + length <= count, (lowest...highest).contains(bytes[position + 1]) else { return position }
      for next in (position + 2)..<(position + max(length, 2)) where !(0x80...0xBF).contains(bytes[next]) {
        return position
      }
      position += length
    }
    return nil
  }
}
