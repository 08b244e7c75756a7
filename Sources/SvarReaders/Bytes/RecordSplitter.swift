/// Cuts a table into records (RFC 4180): a line each, or several where a field in quotation marks has line breaks in it.
struct RecordSplitter {
  private var lines: LineSplitter
  /// Bytes in the longest record that is taken.
  private let longest: Int
  /// The line on which the last record began, from 1 on.
  private(set) var line = 0

  enum Record: Equatable {
    case bytes([UInt8])
    /// A record longer than is taken; it is passed over.
    case tooLong
    /// The table ended inside quotation marks.
    case unclosed
  }

  init(_ stream: any ByteStream, longest: Int) {
    lines = LineSplitter(stream, longest: longest)
    self.longest = longest
  }

  /// The next record without its end; nil at the end.
  ///
  /// - Throws: ``StreamFault``.
  mutating func next() throws -> Record? {
    var record: [UInt8] = []
    var isOpen = false
    var isTooLong = false
    line = lines.number + 1
    while let next = try lines.next() {
      switch next {
      case .tooLong: isTooLong = true
      case .bytes(let bytes):
        if isOpen { record.append(0x0A) }
        if bytes.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { isOpen.toggle() }
        record += bytes
        if record.count > longest {
          isTooLong = true
          record = []
        }
      }
      if !isOpen { return isTooLong ? .tooLong : .bytes(record) }
    }
    return isOpen ? .unclosed : nil
  }
}
