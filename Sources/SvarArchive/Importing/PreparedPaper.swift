import SvarModel

/// A paper made ready to be kept, before anything is asked of the archive.
struct PreparedPaper: Sendable {
  let paper: Paper
  let text: PackedText
  let debate: PackedText?
  /// The paper without its texts and its source, as JSON.
  let record: String
  /// The sum of all that, by which the same paper is known again wherever it comes from.
  let content: [UInt8]

  init(_ paper: Paper, readBy version: String) throws {
    self.paper = paper
    var hash = ContentHash()
    let speeches: [Speech]
    switch paper {
    case .question(let question):
      text = PackedText(question.text)
      speeches = question.debate
      record = try Self.record(question)
      hash.add("question")
    case .answer(let answer):
      text = PackedText(answer.text)
      speeches = answer.debate
      record = try Self.record(answer)
      hash.add("answer")
      hash.add(version)
    }
    debate = speeches.isEmpty ? nil : PackedText(speeches)
    hash.add(record)
    hash.add(text.body)
    hash.add(text.layout)
    if let debate {
      hash.add(debate.body)
      hash.add(debate.layout)
    }
    content = hash.bytes
  }

  var form: Provenance.Form { paper.provenance.form }
  var source: String { paper.provenance.source }

  static func record(_ question: Question) throws -> String {
    var question = question
    question.text = .empty
    question.debate = []
    question.provenance.source = ""
    question.provenance.changed = nil
    return try Record.text(question)
  }

  static func record(_ answer: Answer) throws -> String {
    var answer = answer
    answer.text = .empty
    answer.debate = []
    answer.provenance.source = ""
    answer.provenance.changed = nil
    return try Record.text(answer)
  }
}
