internal import SvarModel

/// The answer to one or several written questions, as the government publishes it, made into plain text.
struct WrittenAnswerForm: TextForm {
  let format = PaperReader.Format.text

  func read(_ text: PlainTextPaper, of document: Document) -> [Arrival]? {
    let answers = answers(in: text)
    return answers.isEmpty ? nil : answers.map { .paper(.answer($0)) }
  }

  func answers(in paper: PlainTextPaper) -> [Answer] {
    guard let heading = AnswerHeading.find(in: paper.text, openings: ["svar på fråg", "svar på skriftlig"]) else {
      return []
    }
    var text = paper.text
    for index in heading.paragraphs { text.paragraphs[index].kind = .heading }
    let next = heading.paragraphs.upperBound + 1
    if next < text.paragraphs.count - 1, Self.isTitle(text.paragraphs[next].text) {
      text.paragraphs[next].kind = .heading
    }
    return [
      Answer(
        kind: .written, references: heading.references, date: paper.closingDay, text: text,
        provenance: Provenance(form: .text, source: paper.name))
    ]
  }

  /// A short line without a stop, below the heading.
  private static func isTitle(_ line: String) -> Bool {
    guard line.unicodeScalars.count <= 120, let last = line.unicodeScalars.last else { return false }
    return !".:;,".unicodeScalars.contains(last) && !line.contains("frågat")
  }
}
