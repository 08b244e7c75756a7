internal import SvarModel

/// An answer's annotation, as `svar extract --json` prints it: what was found in a text, not a paper.
struct AnnotationForm: JSONForm {
  let format = PaperReader.Format.auto

  func read(_ value: FieldValue, of document: Document) -> [Arrival]? {
    let names = Set(value.names)
    guard names.contains("measures") || names.contains("collaborations"),
      names.contains("document") || names.contains("agencies") || names.contains("given")
    else { return nil }
    return document.ignored("is an annotation of an answer, not a paper")
  }
}
