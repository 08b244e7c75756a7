import SvarModel

/// `import --json`.
struct ImportForm: Encodable {
  var read: Int
  var added: Int
  var updated: Int
  var unchanged: Int
  var ignored: Int
  var rejected: [Rejection]
  var questions: Int
  var answers: Int
  var measures: Int
  var collaborations: Int
  var seconds: Double

  init(_ tally: ImportTally, seconds: Double) {
    read = tally.read
    added = tally.added
    updated = tally.updated
    unchanged = tally.unchanged
    ignored = tally.ignored
    rejected = tally.rejected
    questions = tally.questions
    answers = tally.answers
    measures = tally.measures
    collaborations = tally.collaborations
    self.seconds = (seconds * 1000).rounded() / 1000
  }
}
