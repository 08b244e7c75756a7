internal import SvarModel

/// One section "Svar på interpellation …" of a record: its heading and who said what.
struct RecordSection {
  /// A speech with the line that opens it.
  struct Turn {
    var line: String
    var speaker: SpeakerLine
    var paragraphs: [String] = []

    var speech: Speech {
      var lines = TextLines()
      for paragraph in paragraphs { lines.append(paragraph) }
      return Speech(
        number: speaker.number, speaker: speaker.name, title: speaker.title, party: speaker.party, text: lines.text)
    }
  }

  var heading: String
  var turns: [Turn] = []

  /// The interpellations that the heading names, in its order.
  var references: [Reference] { ReferenceList.read(heading).map(\.reference) }

  /// The title of the interpellation: what stands behind "om" after the last reference.
  var title: String? {
    guard let last = ReferenceList.read(heading).last else { return nil }
    let rest = heading.text(in: Span(last.span.end, heading.unicodeScalars.count))
    guard rest.hasPrefix(" om ") else { return nil }
    return PersonName.trimmed(rest.dropFirst(" om ".count))
  }

  private var answerIndex: Int? { turns.firstIndex { $0.speaker.isMinister && !$0.paragraphs.isEmpty } }

  /// The first speech of a minister; nil where none speaks.
  var answer: Turn? { answerIndex.map { turns[$0] } }

  /// Every other speech.
  var debate: [Speech] {
    turns.enumerated().filter { $0.offset != answerIndex && !$0.element.paragraphs.isEmpty }.map(\.element.speech)
  }
}
