import SvarArchive
import SvarModel

/// A paper as Markdown: a heading, what is known of it, its paragraphs, and what an answer says will be done.
struct PaperMarkdown {
  let words: ToolWords
  /// What the reader keeps of the paper.
  var kept: Kept?

  func text(_ paper: KeptPaper) -> String {
    switch paper {
    case .question(let question):
      return heading(Citation(question)) + paragraphs(question.text) + debate(question.debate)
    case .answer(let detail):
      return heading(Citation(detail.answer)) + paragraphs(detail.answer.text) + measures(detail)
        + debate(detail.answer.debate)
    }
  }

  private func heading(_ citation: Citation) -> String {
    let title = citation.title.isEmpty ? citation.id.rawValue : citation.title
    let numbers = citation.references.map(\.description).joined(separator: ", ")
    var facts = ["\(citation.series) \(numbers)"]
    facts += citation.authors.map { person in
      Self.escaped(person.name) + (person.party.map { " (\($0.letters))" } ?? "")
    }
    if let date = citation.date { facts.append(date.description) }
    if let address = citation.address { facts.append("<\(address)>") }
    return "# \(Self.escaped(title))\n\n" + facts.joined(separator: " · ") + "\n\n" + own
  }

  /// A line of the reader's own: the bookmark's note, the tags, whether it has been read.
  private var own: String {
    guard let kept, !kept.isEmpty else { return "" }
    var facts: [String] = []
    if let note = kept.note { facts.append(note.isEmpty ? "★" : "★ \(Self.escaped(note))") }
    facts += kept.tags.map { "\\#" + Self.escaped($0) }
    if kept.isRead { facts.append(words.read) }
    return facts.joined(separator: " · ") + "\n\n"
  }

  private func paragraphs(_ text: PaperText) -> String {
    text.paragraphs.map { paragraph in
      let lines = paragraph.text.split(separator: "\n").map { Self.escaped(String($0)) }
      return (paragraph.kind == .heading ? "## " : "") + lines.joined(separator: "  \n") + "\n\n"
    }.joined()
  }

  private func measures(_ detail: AnswerDetail) -> String {
    guard !detail.extraction.measures.isEmpty else { return "" }
    let text = MeasureText(words: words)
    return "## \(words.measuresHeading)\n\n"
      + detail.extraction.measures.map {
        "- \(Self.escaped(text.facts($0, in: detail.answer.text.found)))\n"
      }.joined() + "\n"
  }

  private func debate(_ speeches: [Speech]) -> String {
    speeches.map { speech in
      "### \(Self.escaped(speech.speaker))\n\n" + paragraphs(speech.text)
    }.joined()
  }

  /// Text in which nothing acts as markup.
  static func escaped(_ text: String) -> String {
    var written = ""
    var isAtStart = true
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|": written += "\\" + String(scalar)
      case "#", "+", "-", "=", "~": written += (isAtStart ? "\\" : "") + String(scalar)
      case _ where scalar.value < 0x20 || (0x7F..<0xA0).contains(scalar.value): written += " "
      default: written.unicodeScalars.append(scalar)
      }
      isAtStart = isAtStart && scalar == " "
    }
    return numbered(written)
  }

  /// `1.` at the beginning of a line would begin a list.
  private static func numbered(_ text: String) -> String {
    let digits = text.prefix { $0.isASCII && $0.isNumber }
    guard !digits.isEmpty, let sign = text.dropFirst(digits.count).first, sign == "." || sign == ")" else {
      return text
    }
    return digits + "\\" + text.dropFirst(digits.count)
  }
}
