import GRDB

extension Archive {
  /// Examines the archive: the file, what points where, the lists against the papers, the index against the words.
  ///
  /// With `repair`, what can be made anew from the papers is: the lists, the index and the list of words. A damaged file
  /// cannot; that is told and left.
  /// - Throws: ``ArchiveError`` where the archive cannot be read, or not written to with `repair`.
  public func check(repair: Bool = false) throws -> CheckReport {
    let lock = repair && !path.isEmpty ? try ImportLock(archive: path) : nil
    defer { withExtendedLifetime(lock) {} }
    let registers = registers
    let lexicon = lexicon
    return try ArchiveError.naming(path) {
      // The index can only be asked by what looks like writing to it; nothing is kept unless a repair is asked for.
      guard repair || !database.configuration.readonly else {
        return try database.read {
          try Examination(database: $0, registers: registers, lexicon: lexicon, mayWrite: false).report(repair: false)
        }
      }
      var report = CheckReport(findings: [])
      try database.writeWithoutTransaction { database in
        try database.inTransaction(.immediate) {
          report = try Examination(database: database, registers: registers, lexicon: lexicon, mayWrite: true).report(
            repair: repair)
          return repair ? .commit : .rollback
        }
      }
      return report
    }
  }
}
