import SvarModel

/// A text with its measures marked: `Regeringen har gett Skolverket i [uppdrag/beslutad: uppdrag att läsa].`
///
/// Between `[` and `:` stand kind and status as the annotation form writes them, then the head's words.
struct MarkedText {
  struct Mark: Hashable, CustomStringConvertible {
    let kind: String
    let status: String
    let head: String
    var description: String { "[\(kind)/\(status): \(head)]" }
  }

  /// The words without the marks.
  let text: String
  let marks: [Mark]

  init(_ marked: String) {
    var text = ""
    var marks: [Mark] = []
    var rest = Substring(marked)
    while let open = rest.firstIndex(of: "["), let close = rest[open...].firstIndex(of: "]") {
      text += rest[..<open]
      let inside = rest[rest.index(after: open)..<close]
      let halves = inside.split(separator: ":", maxSplits: 1)
      let names = halves[0].split(separator: "/")
      let head = String(halves[1].dropFirst())
      marks.append(Mark(kind: String(names[0]), status: String(names[1]), head: head))
      text += head
      rest = rest[rest.index(after: close)...]
    }
    self.text = text + rest
    self.marks = marks
  }

  /// The measures that were found in a text, as marks.
  static func marks(of extraction: Extraction, in text: String) -> [Mark] {
    extraction.measures.map { Mark(kind: $0.kind.rawValue, status: $0.status.rawValue, head: text[$0.head]) }
  }
}
