import SvarModel

/// A debate as it is kept: all speeches in one body, and in the layout who speaks and each text's own layout.
extension PackedText {
  init(_ debate: [Speech]) {
    var writer = ByteWriter()
    writer.write(debate.count)
    for speech in debate {
      writer.write(speech.number.map { $0 + 1 } ?? 0)
      writer.write(speech.speaker)
      writer.write(speech.title)
      writer.write(speech.party?.letters)
      Self.write(speech.text, to: &writer)
    }
    self.init(body: debate.map(\.text.plain).joined(separator: "\n"), layout: writer.bytes)
  }

  func speeches() throws -> [Speech] {
    var reader = ByteReader(layout)
    var body = Array(body.unicodeScalars)[...]
    var speeches: [Speech] = []
    for index in 0..<(try reader.count()) {
      if index > 0 { body = body.dropFirst() }
      let number = try reader.number()
      let speaker = try reader.text()
      let title = try reader.optionalText()
      let party = try reader.optionalText().flatMap { Party($0) }
      let text = try Self.read(&reader, &body)
      speeches.append(
        Speech(number: number > 0 ? number - 1 : nil, speaker: speaker, title: title, party: party, text: text))
    }
    return speeches
  }
}
