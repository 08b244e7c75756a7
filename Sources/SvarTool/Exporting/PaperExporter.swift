import SvarArchive
import SvarModel

/// Papers in one of the forms they leave the archive in.
struct PaperExporter {
  let format: ExportFormat
  let words: ToolWords
  /// What the reader keeps, which goes with the papers.
  var kept: [ItemID: Kept] = [:]

  /// What stands before the first paper.
  var head: String {
    switch format {
    case .csv: CSVRow.of(Self.columns + KeptFields.columns)
    case .jsonl, .md, .bibtex, .ris: ""
    }
  }

  func text(_ paper: KeptPaper) throws -> String {
    let own = kept[.paper(paper.id)]
    switch format {
    case .csv: return CSVRow.of(fields(paper) + KeptFields.row(own))
    case .jsonl: return try JSONText.of(ExportLine(paper, own)) + "\n"
    case .md: return PaperMarkdown(words: words, kept: own).text(paper)
    case .bibtex: return citation(paper).bibtex + "\n"
    case .ris: return citation(paper).ris
    }
  }

  private func citation(_ paper: KeptPaper) -> Citation {
    switch paper {
    case .question(let question): Citation(question)
    case .answer(let detail): Citation(detail.answer)
    }
  }

  static let columns = [
    "kind", "id", "references", "date", "title", "persons", "parties", "addressee", "status", "due", "text", "source",
  ]

  private func fields(_ paper: KeptPaper) -> [String] {
    switch paper {
    case .question(let question):
      return [
        ListKind.question.rawValue, question.id.rawValue, question.reference.description,
        question.date?.description ?? "", question.title, question.askers.map(\.name).joined(separator: "; "),
        question.askers.map { $0.party?.letters ?? "" }.joined(separator: "; "), question.addressee?.display ?? "",
        question.status.rawValue, question.deadline?.day.description ?? "", question.text.plain,
        question.provenance.source,
      ]
    case .answer(let detail):
      let answer = detail.answer
      return [
        ListKind.answer.rawValue, answer.id.rawValue, answer.references.map(\.description).joined(separator: "; "),
        answer.date?.description ?? "", answer.title ?? "", answer.answeredBy?.display ?? "",
        answer.answeredBy?.party?.letters ?? "", detail.extraction.header.addressee ?? "", "", "", answer.text.plain,
        answer.provenance.source,
      ]
    }
  }
}

/// A line of ``ExportedPapers``.
private struct ExportLine: Encodable {
  let paper: KeptPaper
  let kept: Kept?

  init(_ paper: KeptPaper, _ kept: Kept?) {
    self.paper = paper
    self.kept = kept
  }

  private enum Key: String, CodingKey {
    case format, version, type, paper, reading, kept
  }

  private struct Reading: Encodable {
    var measures: [MeasureForm]
    var collaborations: [CollaborationForm]
    var agencies: [AgencyForm]
  }

  func encode(to encoder: any Encoder) throws {
    var container = encoder.container(keyedBy: Key.self)
    try container.encode(ExportedPapers.format, forKey: .format)
    try container.encode(ExportedPapers.version, forKey: .version)
    try container.encodeIfPresent(kept.map(KeptFields.init), forKey: .kept)
    switch paper {
    case .question(let question):
      try container.encode(ExportedPapers.Kind.question, forKey: .type)
      try container.encode(question, forKey: .paper)
    case .answer(let detail):
      try container.encode(ExportedPapers.Kind.answer, forKey: .type)
      try container.encode(detail.answer, forKey: .paper)
      let form = ExtractionForm(detail.extraction, text: detail.answer.text.found)
      try container.encode(
        Reading(measures: form.measures, collaborations: form.collaborations, agencies: form.agencies),
        forKey: .reading)
    }
  }
}

extension KeptPaper {
  fileprivate var id: PaperID {
    switch self {
    case .question(let question): question.id
    case .answer(let detail): detail.answer.id
    }
  }
}
