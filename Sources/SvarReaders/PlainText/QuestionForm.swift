internal import SvarModel

/// A written question or an interpellation as plain text.
///
/// "Fråga 2022/23:307 Title", "av Name (P)", "till Minister" on lines of their own, or all of it on one line:
/// "Fråga 2002/03:42 av Name (p) till statsrådet Name om title".
struct QuestionForm: TextForm {
  let format = PaperReader.Format.text

  func read(_ paper: PlainTextPaper, of document: Document) -> [Arrival]? {
    var text = paper.text
    let first = text.paragraphs.indices.prefix(12).first { PaperHeading.opensQuestion(text.paragraphs[$0].text) }
    guard let first, let item = ReferenceList.read(text.paragraphs[first].text).first else { return nil }
    let heading = text.paragraphs[first].text
    let rest = PersonName.trimmed(heading.text(in: Span(item.span.end, heading.unicodeScalars.count)))
    var header = QuestionHeader()
    header.takeHeading(rest)
    var lodged: Day?
    for index in text.paragraphs.indices.prefix(first + 8) {
      let line = text.paragraphs[index].text
      if let day = PrintedDay.read(line, in: item.reference.session) {
        lodged = lodged ?? day
      } else if index == first {
        // Taken above.
      } else if index > first, PaperHeading.isHeading(line) {
        header.takeLine(line)
      } else if index > first {
        break
      } else {
        continue
      }
      text.paragraphs[index].kind = .heading
    }
    let kind: QuestionKind = heading.lowercased().hasPrefix("interpellation") ? .interpellation : .written
    let question = Question(
      kind: kind, reference: item.reference, title: header.title ?? "", askers: header.askers,
      addressee: header.addressee, dates: QuestionDates(lodged: lodged), text: text,
      provenance: Provenance(form: .text, source: paper.name))
    return [.paper(.question(question))]
  }
}
