import SvarModel

/// `import --json`.
struct ImportForm: Encodable {
  var read: Int
  var added: Int
  var updated: Int
  var unchanged: Int
  var ignored: Int
  var rejected: [Rejected]
  var questions: Int
  var answers: Int
  var measures: Int
  var collaborations: Int
  var seconds: Double

  /// Why a paper was rejected: a name for scripts, and a sentence in English whatever the reader's language.
  struct Rejected: Encodable {
    var source: String
    var code: String
    var reason: String

    init(_ rejection: Rejection) {
      source = rejection.source
      code = rejection.reason.code
      reason = rejection.reason.english
    }
  }

  init(_ tally: ImportTally, seconds: Double) {
    read = tally.read
    added = tally.added
    updated = tally.updated
    unchanged = tally.unchanged
    ignored = tally.ignored
    rejected = tally.rejected.map(Rejected.init)
    questions = tally.questions
    answers = tally.answers
    measures = tally.measures
    collaborations = tally.collaborations
    self.seconds = (seconds * 1000).rounded() / 1000
  }
}
