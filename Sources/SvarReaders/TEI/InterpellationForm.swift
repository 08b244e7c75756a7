internal import SvarModel

/// One interpellation as TEI (SWERIK, ParlaClarin style).
struct InterpellationForm: XMLForm {
  let format = PaperReader.Format.tei

  func read(_ root: XMLElement, of document: Document) -> [Arrival]? {
    guard root.isNamed("TEI"), let body = root.first("div", where: { $0.attribute("type") == "ipqBody" }) else {
      return nil
    }
    let header = InterpellationHeader(root)
    guard let reference = header.reference else {
      return document.rejected(.interpellationWithoutNumber)
    }
    let question = Question(
      kind: .interpellation, reference: reference, title: header.title, askers: header.askers,
      addressee: header.addressee, status: header.state.status, statusText: header.state.words,
      dates: header.state.dates, text: InterpellationBody.text(of: body),
      provenance: Provenance(form: .tei, source: document.source))
    return [.paper(.question(question))]
  }
}
