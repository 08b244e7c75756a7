import SvarModel

/// A paper's text as it is kept: the words once, and beside them what is needed to have the text as found again.
///
/// ``body`` is the paragraphs with a line break between, for the index and for reading. ``layout`` holds the kinds of
/// the paragraphs, what is set off, where each stretch stood in the text as found, and only those scalars of that text
/// that are not in the body.
struct PackedText: Hashable, Sendable {
  var body: String
  var layout: [UInt8]

  init(body: String, layout: [UInt8]) {
    self.body = body
    self.layout = layout
  }

  init(_ text: PaperText) {
    var writer = ByteWriter()
    Self.write(text, to: &writer)
    body = text.plain
    layout = writer.bytes
  }

  /// - Throws: ``ByteReader/Damage`` where layout and body do not belong together.
  func text() throws -> PaperText {
    var reader = ByteReader(layout)
    var body = Array(body.unicodeScalars)[...]
    return try Self.read(&reader, &body)
  }

  private static let kinds: [Paragraph.Kind] = [.heading, .body, .item, .speaker]

  static func write(_ text: PaperText, to writer: inout ByteWriter) {
    let found = Array(text.found.unicodeScalars)
    var residue = String.UnicodeScalarView()
    var copied = 0
    var end = 0
    writer.write(text.paragraphs.count)
    for paragraph in text.paragraphs {
      let clean = Array(paragraph.text.unicodeScalars)
      writer.write(kinds.firstIndex(of: paragraph.kind) ?? 1)
      writer.write(clean.count)
      writer.write(paragraph.emphasis.count)
      for span in paragraph.emphasis {
        writer.write(span.start)
        writer.write(span.count)
      }
      writer.write(paragraph.map.pieces.count)
      for piece in paragraph.map.pieces {
        let isCopy = piece.found >= copied && isSame(piece, found, clean)
        writer.writeSigned(piece.found - end)
        writer.write(piece.count << 1 | (isCopy ? 1 : 0))
        end = piece.found + piece.count
        guard isCopy else { continue }
        residue.append(contentsOf: found[copied..<piece.found])
        copied = end
      }
    }
    residue.append(contentsOf: found[copied...])
    writer.write(found.count)
    writer.write(String(residue))
  }

  /// Whether the piece stands in the text as found just as it does in the paragraph.
  private static func isSame(_ piece: OffsetMap.Piece, _ found: [Unicode.Scalar], _ clean: [Unicode.Scalar]) -> Bool {
    guard piece.found + piece.count <= found.count, piece.clean + piece.count <= clean.count else { return false }
    return found[piece.found..<piece.found + piece.count] == clean[piece.clean..<piece.clean + piece.count]
  }

  static func read(_ reader: inout ByteReader, _ body: inout ArraySlice<Unicode.Scalar>) throws -> PaperText {
    var paragraphs: [Paragraph] = []
    var copies: [(found: Int, scalars: ArraySlice<Unicode.Scalar>)] = []
    var end = 0
    for index in 0..<(try reader.count()) {
      if index > 0 { body = body.dropFirst() }
      let kind = try reader.number()
      let length = try reader.number()
      guard kinds.indices.contains(kind), length >= 0, length <= body.count else { throw ByteReader.Damage() }
      let clean = body.prefix(length)
      body = body.dropFirst(length)
      var emphasis: [Span] = []
      for _ in 0..<(try reader.count()) {
        let start = try reader.number()
        let count = try reader.number()
        guard start >= 0, count >= 0, start <= length, count <= length else { throw ByteReader.Damage() }
        emphasis.append(Span(start, start + count))
      }
      var map = OffsetMap()
      for _ in 0..<(try reader.count()) {
        let found = end + (try reader.signed())
        let told = try reader.number()
        let count = told >> 1
        guard found >= 0, count > 0, map.count + count <= length else { throw ByteReader.Damage() }
        if told & 1 == 1 { copies.append((found, clean.dropFirst(map.count).prefix(count))) }
        map.append(found: found, count: count)
        end = found + count
      }
      paragraphs.append(Paragraph(kind: kinds[kind], text: string(clean), map: map, emphasis: emphasis))
    }
    return PaperText(found: try found(copies, &reader), paragraphs: paragraphs)
  }

  /// The text as found, put together from the stretches that the body has and the residue between them.
  private static func found(
    _ copies: [(found: Int, scalars: ArraySlice<Unicode.Scalar>)], _ reader: inout ByteReader
  ) throws -> String {
    let count = try reader.number()
    var residue = Array(try reader.text().unicodeScalars)[...]
    var found = String.UnicodeScalarView()
    var position = 0
    for copy in copies {
      let gap = copy.found - position
      guard gap >= 0, gap <= residue.count else { throw ByteReader.Damage() }
      found.append(contentsOf: residue.prefix(gap))
      residue = residue.dropFirst(gap)
      found.append(contentsOf: copy.scalars)
      position = copy.found + copy.scalars.count
    }
    guard residue.count == count - position else { throw ByteReader.Damage() }
    found.append(contentsOf: residue)
    return String(found)
  }

  private static func string(_ scalars: some Sequence<Unicode.Scalar>) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }
}
