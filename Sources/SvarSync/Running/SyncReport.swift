public import SvarModel

/// What a sync did.
public struct SyncReport: Sendable {
  /// How the papers ended that were fetched.
  public var tally = ImportTally()
  /// Data sets that were taken in whole.
  public var dataSets = 0
  /// Documents that were fetched one by one.
  public var documents = 0
  /// Documents that the list names and the source does not have; they are asked for again next time.
  public var missing = 0
  /// Members whose particulars were taken in or changed.
  public var members = 0
  /// What could not be fetched; empty where the archive is now as the source is.
  public var failures: [SyncFailure] = []

  /// Whether everything that was to be fetched is in.
  public var isComplete: Bool { failures.isEmpty }

  mutating func add(_ outcome: Intake.Outcome) {
    dataSets += outcome.dataSets
    failures += outcome.unexpected
    tally.add(outcome.tally)
  }
}

extension ImportTally {
  /// Adds how the papers of another import ended.
  mutating func add(_ other: ImportTally) {
    added += other.added
    updated += other.updated
    unchanged += other.unchanged
    ignored += other.ignored
    rejected += other.rejected
    questions += other.questions
    answers += other.answers
    measures += other.measures
    collaborations += other.collaborations
  }
}
