import GRDB

extension ArchiveError {
  /// The error to show for one that the database library threw; nil where it is none of the database's.
  init?(_ error: any Error, path: String) {
    guard let error = error as? DatabaseError else { return nil }
    let reason = error.message ?? "code \(error.extendedResultCode.rawValue)"
    // The log's shared memory could not be made larger: a full disk by another name.
    if error.extendedResultCode == .SQLITE_IOERR_SHMSIZE {
      self = .full(path: path)
      return
    }
    switch error.resultCode {
    case .SQLITE_BUSY, .SQLITE_LOCKED: self = .busy(path: path)
    case .SQLITE_FULL: self = .full(path: path)
    case .SQLITE_READONLY: self = .readOnly(path: path)
    case .SQLITE_CANTOPEN, .SQLITE_PERM, .SQLITE_AUTH: self = .cannotOpen(path: path, reason: reason)
    case .SQLITE_IOERR: self = .diskFailure(path: path, reason: reason)
    case .SQLITE_NOTADB: self = .notADatabase(path: path)
    case .SQLITE_CORRUPT: self = .damaged(path: path, reason: reason)
    default: self = .fault(path: path, reason: reason)
    }
  }

  /// Runs a piece of work and turns what the database throws into an ``ArchiveError``.
  static func naming<Value>(_ path: String, _ work: () throws -> Value) throws -> Value {
    do {
      return try work()
    } catch {
      throw ArchiveError(error, path: path) ?? error
    }
  }
}
