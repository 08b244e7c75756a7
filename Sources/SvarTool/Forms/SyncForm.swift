import SvarModel
import SvarSync

/// `sync --json`: what `import --json` says of the papers, and how the fetching went.
struct SyncForm: Encodable {
  private let papers: ImportForm
  private let fetching: Fetching

  private struct Fetching: Encodable {
    var complete: Bool
    var dataSets: Int
    var documents: Int
    var missing: Int
    var members: Int
    var failures: [String]
  }

  init(_ report: SyncReport, seconds: Double) {
    papers = ImportForm(report.tally, seconds: seconds)
    fetching = Fetching(
      complete: report.isComplete, dataSets: report.dataSets, documents: report.documents, missing: report.missing,
      members: report.members, failures: report.failures.map(\.description))
  }

  func encode(to encoder: any Encoder) throws {
    try papers.encode(to: encoder)
    try fetching.encode(to: encoder)
  }
}
