/// Makes HTML with crossed tags say what it meant, before a parser closes paragraphs where they do not end.
///
/// `<I><P>den 15 oktober</P></I><B><P>Fråga</B> av` is italics for one paragraph and bold for one word of the next: a tag
/// of emphasis is closed before every tag of a block and opened again behind it, until its own end tag comes.
enum HTMLRepair {
  static func repaired(_ html: String) -> [UInt8] {
    var repair = Repair(bytes: Array(html.utf8))
    return repair.run()
  }

  private struct Repair {
    let bytes: [UInt8]
    var output: [UInt8] = []
    /// The names of the emphasis that is on, outermost first.
    var active: [String] = []

    static let emphasis: Set<String> = ["i", "b", "em", "strong"]
    static let blocks: Set<String> = [
      "p", "div", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "li", "dir", "dl", "dt", "dd", "table", "tbody",
      "thead", "tr", "td", "th", "blockquote", "center", "pre", "hr", "body", "html",
    ]

    init(bytes: [UInt8]) { self.bytes = bytes }

    mutating func run() -> [UInt8] {
      output.reserveCapacity(bytes.count + bytes.count / 4)
      var position = 0
      while position < bytes.count {
        guard bytes[position] == UInt8(ascii: "<"), let end = tagEnd(position) else {
          // The parser takes a zero byte for the end of everything.
          if bytes[position] != 0 { output.append(bytes[position]) }
          position += 1
          continue
        }
        tag(position..<end)
        position = end
      }
      return output
    }

    private mutating func tag(_ range: Range<Int>) {
      let isEnd = bytes[range.lowerBound + 1] == UInt8(ascii: "/")
      let name = tagName(range, isEnd)
      if Self.emphasis.contains(name) {
        emphasis(name, isEnd)
      } else if Self.blocks.contains(name) {
        write(active.reversed(), isEnd: true)
        output += bytes[range]
        write(active, isEnd: false)
      } else if !name.contains(":") {
        // Word's own tags are left out: the parser takes `o:p` for a paragraph.
        output += bytes[range]
      }
    }

    private mutating func emphasis(_ name: String, _ isEnd: Bool) {
      if !isEnd {
        // Emphasis that is never closed is opened again and again: once is enough.
        if active.contains(name) { return }
        active.append(name)
        write([name], isEnd: false)
      } else if let place = active.lastIndex(of: name) {
        write(active[place...].reversed(), isEnd: true)
        active.remove(at: place)
        write(active[place...].map(\.self), isEnd: false)
      }
    }

    private mutating func write(_ names: [String], isEnd: Bool) {
      for name in names { output += "<\(isEnd ? "/" : "")\(name)>".utf8 }
    }

    /// The place behind the tag that begins here; nil where none does.
    private func tagEnd(_ start: Int) -> Int? {
      var position = start + 1
      if position < bytes.count, bytes[position] == UInt8(ascii: "/") { position += 1 }
      guard position < bytes.count, isLetter(bytes[position]) else { return nil }
      while position < bytes.count {
        if bytes[position] == UInt8(ascii: ">") { return position + 1 }
        if bytes[position] == UInt8(ascii: "<") { return nil }
        position += 1
      }
      return nil
    }

    private func tagName(_ range: Range<Int>, _ isEnd: Bool) -> String {
      let letters = bytes[(range.lowerBound + (isEnd ? 2 : 1))..<range.upperBound].prefix {
        isLetter($0) || ($0 >= 0x30 && $0 <= 0x39) || $0 == UInt8(ascii: ":")
      }
      return String(decoding: letters, as: UTF8.self).lowercased()
    }

    private func isLetter(_ byte: UInt8) -> Bool { (byte | 0x20) >= 0x61 && (byte | 0x20) <= 0x7A }
  }
}
