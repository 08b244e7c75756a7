import GRDB

/// What forms are found to be when more of the archive is known than at the time they came.
struct LateWords {
  let database: Database

  func find() throws {}
}
