internal import SvarModel

/// A record of the chamber as TEI (SWERIK, ParlaClarin style): a whole sitting, in which interpellations are answered.
///
/// The minister's first speech in a section "Svar på interpellation …" is the answer; the speeches after it are its debate.
struct RecordForm: XMLForm {
  let format = PaperReader.Format.tei

  func read(_ root: XMLElement, of document: Document) -> [Arrival]? {
    guard root.isNamed("TEI"), let id = root.attribute("id"), id.hasPrefix("prot-") else { return nil }
    let record = Self.label(id)
    let day = root.first("docDate")?.attribute("when").flatMap { Day(iso: $0) }
    var sections = RecordSections()
    if let body = root.first("body") { sections.gather(body) }
    sections.close()
    var arrivals: [Arrival] = []
    for section in sections.answered {
      arrivals.append(.paper(.answer(answer(of: section, record, day, document))))
    }
    for section in sections.unanswered {
      arrivals.append(
        .ignored(
          source: "\(document.source), \(SourceName.shown(section.heading))",
          reason: "a section in which no minister speaks"))
    }
    if arrivals.isEmpty {
      return document.ignored(
        "a record of the chamber\(record.map { " (\($0))" } ?? "") without answers to interpellations")
    }
    return arrivals
  }

  private func answer(of section: RecordSection, _ record: String?, _ day: Day?, _ document: Document) -> Answer {
    let speech = section.answer
    var lines = TextLines()
    lines.append(section.heading, .heading)
    lines.append(speech?.line ?? "", .speaker)
    for paragraph in speech?.paragraphs ?? [] { lines.append(paragraph) }
    return Answer(
      kind: .interpellation, references: section.references, title: section.title, answeredBy: speech?.speaker.minister,
      date: day, text: lines.text, debate: section.debate, record: record,
      provenance: Provenance(form: .tei, source: document.source))
  }

  /// "2009/10:128" for `prot-200910--128`; nil for an id of another build.
  private static func label(_ id: String) -> String? {
    let parts = id.dropFirst("prot-".count).split(separator: "-")
    guard parts.count == 2, let session = TEIIdentity.session(parts[0]), let number = Int(parts[1]) else { return nil }
    return "\(session.label):\(number)"
  }
}
