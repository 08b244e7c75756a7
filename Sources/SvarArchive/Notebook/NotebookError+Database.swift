import GRDB

extension NotebookError {
  /// The error to show for one that the database library threw; nil where it is none of the database's.
  init?(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else { return nil }
    let reason = error.message ?? "code \(error.extendedResultCode.rawValue)"
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL, .SQLITE_READONLY, .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH:
      self = .cannotWrite(path: path, reason: reason)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    default: self = .fault(path: path, reason: reason)
    }
  }
}
