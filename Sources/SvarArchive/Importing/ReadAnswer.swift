import SvarModel

/// An answer with what was read out of its text, and with what only the text says filled in.
struct ReadAnswer: Sendable {
  var answer: Answer
  let extraction: Extraction
  let record: String
  /// How far behind the first reference of the heading stands the one that the paper was filed under.
  let place: Int
  /// Every word of the paper, for the archive's list of words.
  let words: FormTable

  /// Nil where neither the paper nor its heading says which question it answers.
  init?(_ prepared: PreparedPaper, _ answer: Answer, reading: AnswerReading) throws {
    let extraction = reading.read(answer.text, answer.date)
    let header = extraction.header
    var filled = answer
    let filed = answer.references.first
    filled.references = Self.references(of: answer, header)
    guard !filled.references.isEmpty else { return nil }
    if answer.references.isEmpty, let kind = header.kind { filled.kind = kind }
    if filled.title?.isEmpty ?? true { filled.title = header.title }
    if filled.answeredBy == nil { filled.answeredBy = header.answeredBy }
    if filled.date == nil { filled.date = header.date }
    place = filed.flatMap { filled.references.firstIndex(of: $0) } ?? 0
    words = Lexicon.words(of: [filled.title ?? "", prepared.text.body, prepared.debate?.body ?? ""])
    record = filled == answer ? prepared.record : try PreparedPaper.record(filled)
    self.answer = filled
    self.extraction = extraction
  }

  /// What the paper is filed under wins; a heading that names that question among others adds those, in its order, so
  /// that an answer filed once for each of its questions is kept once.
  private static func references(of answer: Answer, _ header: AnswerHeader) -> [Reference] {
    guard let filed = answer.references.first else { return header.references }
    guard header.kind == nil || header.kind == answer.kind, header.references.contains(filed) else {
      return answer.references
    }
    return header.references + answer.references.filter { !header.references.contains($0) }
  }
}
