internal import SvarModel

/// A form that papers arrive in as XML, known by the root element.
protocol XMLForm: Sendable {
  /// The name under which `--format` asks for it.
  var format: PaperReader.Format { get }
  /// What is in the file; nil where it is another form's.
  func read(_ root: XMLElement, of document: Document) -> [Arrival]?
}

/// A form that papers arrive in as JSON, known by the keys of the outermost object.
protocol JSONForm: Sendable {
  var format: PaperReader.Format { get }
  func read(_ value: FieldValue, of document: Document) -> [Arrival]?
}

/// A form that papers arrive in as plain text, known by the first lines.
protocol TextForm: Sendable {
  var format: PaperReader.Format { get }
  func read(_ text: PlainTextPaper, of document: Document) -> [Arrival]?
}
