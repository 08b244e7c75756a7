import SvarModel
import SvarSync

/// `sync --json`.
struct SyncForm: Encodable {
  var complete: Bool
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
  var dataSets: Int
  var documents: Int
  var missing: Int
  var members: Int
  var failures: [String]
  var seconds: Double

  init(_ report: SyncReport, seconds: Double) {
    let tally = report.tally
    complete = report.isComplete
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
    dataSets = report.dataSets
    documents = report.documents
    missing = report.missing
    members = report.members
    failures = report.failures.map(\.description)
    self.seconds = (seconds * 1000).rounded() / 1000
  }
}
