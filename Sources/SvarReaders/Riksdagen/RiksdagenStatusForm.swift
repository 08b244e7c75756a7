internal import SvarModel

/// Riksdagen's `dokumentstatus`: a written question (`fr`), its answer (`frs`) or an interpellation with its debate (`ip`),
/// as JSON or XML.
///
/// The outermost object holds `dokumentstatus`, or is one itself; a list of them is read one by one.
struct RiksdagenStatusForm: JSONForm, XMLForm {
  let format = PaperReader.Format.riksdagen

  func read(_ value: FieldValue, of document: Document) -> [Arrival]? {
    let wrapped =
      value["dokumentstatus"].isNull ? value["dokumentstatuslista"]["dokumentstatus"] : value["dokumentstatus"]
    if !wrapped.isNull { return wrapped.items.flatMap { paper($0, document) } }
    if case .list(let values) = value {
      let read = values.map { Self.isStatus($0) || !$0["dokumentstatus"].isNull }
      guard !read.isEmpty, read.allSatisfy(\.self) else { return nil }
      return values.flatMap { self.read($0, of: document) ?? [] }
    }
    return Self.isStatus(value) ? paper(value, document) : nil
  }

  func read(_ root: XMLElement, of document: Document) -> [Arrival]? {
    guard root.isNamed("dokumentstatus") || root.isNamed("dokumentstatuslista") else { return nil }
    let value = FieldValue(root)
    return read(root.isNamed("dokumentstatus") ? .fields(["dokumentstatus": value]) : value, of: document)
      ?? document.rejected(.emptyElement(SourceName.shown(root.name)))
  }

  private static func isStatus(_ value: FieldValue) -> Bool {
    !value["dokument"]["dok_id"].isNull || !value["dokument"]["doktyp"].isNull
  }

  /// - Parameter form: how rich the source is that the fields came from.
  func paper(_ status: FieldValue, _ document: Document, form: Provenance.Form = .riksdagen) -> [Arrival] {
    let fields = RiksdagenFields(status)
    guard let type = fields.type else {
      return document.rejected(.emptyStatus)
    }
    guard ["fr", "frs", "ip"].contains(type) else {
      return document.ignored("is \(RiksdagenTypes.named(type)), not a question or an answer")
    }
    guard let reference = fields.reference else {
      return document.rejected(.noReference(id: SourceName.shown(fields["dok_id"] ?? "")))
    }
    let provenance = Provenance(
      form: form, source: document.source, changed: fields["systemdatum"] ?? fields["publicerad"])
    switch type {
    case "frs": return [.paper(.answer(RiksdagenAnswer.written(fields, reference, provenance)))]
    case "ip": return RiksdagenInterpellation.papers(fields, reference, provenance)
    default: return [.paper(.question(RiksdagenQuestion.question(.written, fields, reference, provenance)))]
    }
  }
}
