import SvarModel

/// A paper with everything that is worked out before the archive is written to.
struct EnrichedPaper: Sendable {
  enum Kept: Sendable {
    case question(Question, words: FormTable)
    case answer(ReadAnswer)
  }

  let prepared: PreparedPaper
  let paper: Kept

  /// Every form in the paper.
  var words: FormTable {
    switch paper {
    case .question(_, let words): words
    case .answer(let read): read.words
    }
  }

  /// - Throws: a ``Rejection`` where an answer says nowhere what it answers.
  init(_ prepared: PreparedPaper, reading: AnswerReading) throws {
    self.prepared = prepared
    switch prepared.paper {
    case .question(let question):
      let words = Lexicon.words(of: [question.title, prepared.text.body, prepared.debate?.body ?? ""])
      paper = .question(question, words: words)
    case .answer(let answer):
      guard let read = try ReadAnswer(prepared, answer, reading: reading) else {
        throw Rejection(source: prepared.source, reason: .answerWithoutReference)
      }
      paper = .answer(read)
    }
  }
}
