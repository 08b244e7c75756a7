import SvarArchive
import SvarModel
import SvarReaders
import SvarSync

/// What an error of any module means for a person and for a script.
enum Failures {
  static func explained(_ error: any Error, words: ToolWords) -> ToolFailure {
    switch error {
    case let failure as ToolFailure: failure
    case let error as ArchiveError: ToolFailure(status(error), words.archive(error))
    case let error as NotebookError: ToolFailure(status(error), words.notebook(error))
    case let problem as QueryProblem: ToolFailure(.usage, words.problem(problem))
    case let missing as MissingSource: ToolFailure(.noInput, words.noSuchFile(missing.path))
    case let failure as SyncFailure: ToolFailure(status(failure), words.sync(failure))
    case let rejection as Rejection: ToolFailure(.data, words.told(rejection))
    default: ToolFailure(.software, String(describing: error))
    }
  }

  /// What a monitor is told of a fetch that failed.
  static func status(_ failure: SyncFailure) -> ExitStatus {
    switch failure {
    case .tooManyRequests: .busy
    case .diskFull, .cannotKeep: .cannotCreate
    case .unreachable, .brokenOff, .silent, .insecure, .refused, .offSite, .unexpected, .incomplete: .unavailable
    }
  }

  private static func status(_ error: NotebookError) -> ExitStatus {
    switch error {
    case .notADatabase, .foreign, .newer: .data
    case .busy: .busy
    case .cannotWrite: .cannotCreate
    case .fault: .software
    case .noName: .usage
    }
  }

  private static func status(_ error: ArchiveError) -> ExitStatus {
    switch error {
    case .missing: .noInput
    case .notADatabase, .foreign, .newer, .older, .damaged: .data
    case .busy: .busy
    case .cannotOpen: .noInput
    case .readOnly, .full: .cannotCreate
    case .diskFailure: .outputFailed
    case .fault: .software
    }
  }
}
