public import SvarModel
public import SvarReaders

/// What is to be fetched, from where, and how.
public struct SyncOptions: Sendable {
  public var site = Site.riksdagen
  /// Written questions and their answers are always among them.
  public var kinds: Set<DataSet.Kind> = [.writtenQuestions]
  /// Only these sessions, by the list of documents; empty for what the archive lacks.
  public var sessions: [Session] = []
  /// Only papers dated from this day on, by the list of documents.
  public var since: Day?
  public var politeness = Politeness.standard
  /// Where data sets lie while they arrive; nil for a folder beside the archive.
  public var folder: String?
  /// The day it is, from which the session that is running is known. Where it lies before the newest paper, it is not
  /// believed.
  public var today: Day
  /// The program's version, for the user agent.
  public var version: String

  public init(today: Day, version: String) {
    self.today = today
    self.version = version
  }
}
