internal import SvarModel

/// Goes through a record from its beginning and gathers the sections in which interpellations are answered.
///
/// A heading may be broken over several notes, stand again in the table of contents, or go on after a break ("forts.");
/// words of a speech may have been taken for a note.
struct RecordSections {
  private var sections: [RecordSection] = []
  private var current: RecordSection?
  /// Whether what comes now was said by whoever has the floor.
  private var isSpeaking = false

  /// Those with a minister's speech, each interpellation once.
  private(set) var answered: [RecordSection] = []
  /// Those that name interpellations for which no minister speaks anywhere in the record.
  private(set) var unanswered: [RecordSection] = []

  mutating func gather(_ element: XMLElement) {
    for child in element.children {
      if child.isNamed("div") {
        gather(child)
      } else if child.isNamed("note") {
        note(child)
      } else if child.isNamed("u") {
        utterance(child)
      }
    }
  }

  /// Ends the last section and sorts out what was gathered.
  mutating func close() {
    if let current { sections.append(current) }
    current = nil
    // What is said of the same interpellations is one section; the table of contents says nothing, and comes to the same.
    var whole: [RecordSection] = []
    for section in sections {
      let references = Set(section.references)
      if let earlier = whole.firstIndex(where: { !references.isDisjoint(with: $0.references) }) {
        whole[earlier].turns += section.turns
      } else {
        whole.append(section)
      }
    }
    answered = whole.filter { $0.answer != nil }
    unanswered = whole.filter { $0.answer == nil }
  }

  // MARK: The pieces of a record

  private mutating func note(_ note: XMLElement) {
    let line = note.line()
    switch note.attribute("type") {
    case "title"?: title(line)
    case "speaker"?: speaker(line)
    case "date"?, "time"?, "margin"?, "pageNumber"?: break
    default: untyped(line, note)
    }
  }

  private mutating func title(_ line: String) {
    if let heading = Self.answerHeading(line) {
      begin(heading)
    } else if Self.hasSectionSign(line) {
      end()
    } else if var section = current, section.turns.isEmpty, !Self.isProceeding(line) {
      section.heading += " " + line
      current = section
    } else {
      isSpeaking = false
    }
  }

  private mutating func begin(_ heading: String) {
    end()
    current = RecordSection(heading: heading)
  }

  private mutating func end() {
    if let current { sections.append(current) }
    current = nil
    isSpeaking = false
  }

  private mutating func speaker(_ line: String) {
    guard current != nil, let speaker = SpeakerLine(line) else {
      isSpeaking = false
      return
    }
    current?.turns.append(RecordSection.Turn(line: line, speaker: speaker))
    isSpeaking = true
  }

  private mutating func untyped(_ line: String, _ note: XMLElement) {
    guard let section = current, !line.isEmpty else { return }
    if SpeakerLine(line) != nil {
      // In the table of contents such lines follow each other; in the debate the words follow.
      if note.following?.isNamed("u") ?? false { speaker(line) } else { isSpeaking = false }
    } else if section.turns.isEmpty {
      if Self.isUnfinished(section.heading) { current?.heading += " " + line }
    } else if Self.isProceeding(line) {
      isSpeaking = false
    } else if isSpeaking, !Self.isStageDirection(line), !Self.isAside(line) {
      add(line)
    }
  }

  private mutating func utterance(_ utterance: XMLElement) {
    guard isSpeaking else { return }
    var isWhole = true
    for segment in utterance.children where segment.isNamed("seg") {
      isWhole = false
      let line = segment.line()
      if !line.isEmpty, !Self.isStageDirection(line) { add(line) }
    }
    if isWhole {
      let line = utterance.line()
      if !line.isEmpty { add(line) }
    }
  }

  private mutating func add(_ paragraph: String) {
    guard let turn = current?.turns.indices.last, let count = current?.turns[turn].paragraphs.count else { return }
    if count > 0, let whole = BrokenParagraph.joined(current?.turns[turn].paragraphs[count - 1] ?? "", paragraph) {
      current?.turns[turn].paragraphs[count - 1] = whole
    } else {
      current?.turns[turn].paragraphs.append(paragraph)
    }
  }

  // MARK: What a line is

  /// The heading as it stands, where it opens an answer to interpellations.
  private static func answerHeading(_ line: String) -> String? {
    guard line.contains("Svar på interpellation"), !ReferenceList.read(line).isEmpty else { return nil }
    return line
  }

  private static func hasSectionSign(_ line: String) -> Bool {
    line.unicodeScalars.prefix(12).contains("§")
  }

  /// "… om", "… och": a heading that goes on in the next note.
  private static func isUnfinished(_ heading: String) -> Bool {
    [" om", " och", " samt", ","].contains { heading.hasSuffix($0) }
  }

  /// "(Applåder)"; a parenthesis with a number in it is part of what was said.
  private static func isStageDirection(_ line: String) -> Bool {
    line.hasPrefix("(") && line.hasSuffix(")") && line.utf8.count <= 60
      && !line.utf8.contains { $0 >= 0x30 && $0 <= 0x39 }
  }

  /// What the record tells of the sitting itself, and that ends what was being said.
  private static func isProceeding(_ line: String) -> Bool {
    let marks = [
      ("Överläggningen var", "avslutad"), ("Interpellationsdebatten var", "avslutad"), ("Debatten var", "avslutad"),
      ("Ajournering", ""), ("Återuppt", ""), ("Förhandlingarna", "återuppt"), ("Sammanträdet", "återuppt"),
      ("Kammaren", "ajourner"), ("(forts", ""),
    ]
    return marks.contains { line.hasPrefix($0.0) && ($0.1.isEmpty || line.contains($0.1)) }
  }

  /// What the record tells of who may speak, in the middle of what is being said.
  private static func isAside(_ line: String) -> Bool {
    if line.hasPrefix("Då "), line.contains("framställt interpellation") { return true }
    let chair = ["Talmannen", "Förste vice talmannen", "Andre vice talmannen", "Tredje vice talmannen"]
    return chair.contains { line.hasPrefix($0) }
      && ["meddelade", "konstaterade", "medgav", "förklarade"].contains { line.contains($0) }
  }
}
