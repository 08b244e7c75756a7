import GRDB

/// How every connection to an archive is set up.
enum Connection {
  /// Kilobytes of pages that a connection keeps which writes.
  static let cacheKilobytes = 6_000
  /// Kilobytes of pages that a connection keeps which reads. A browser has up to four of them, and many readers may share
  /// a machine: what is not here comes out of the system's own memory of the file, which they have together.
  static let readingCacheKilobytes = 1_000
  /// The same where many readers share the machine.
  static let sharedCacheKilobytes = 300
  /// How long another program's short write is waited for.
  static let patience = 2.0
  /// How long is waited for another reader that puts a fallen writer's log in order: some hundred megabytes to read.
  static let recoveryPatience = 30.0

  /// - Parameter isShared: whether many programs read on one machine, each of which is to take little memory.
  static func configuration(readOnly: Bool, isShared: Bool = false) -> Configuration {
    var configuration = Configuration()
    configuration.readonly = readOnly
    configuration.foreignKeysEnabled = true
    configuration.maximumReaderCount = 3
    configuration.busyMode = .timeout(patience)
    configuration.persistentReadOnlyConnections = true
    configuration.label = "svar"
    configuration.prepareDatabase { database in
      database.add(tokenizer: IndexTokenizer.self)
      // A pool that writes has connections that read, too.
      let isReading = readOnly || database.configuration.readonly
      let kilobytes =
        !isReading ? cacheKilobytes : readOnly && isShared ? sharedCacheKilobytes : readingCacheKilobytes
      try database.execute(sql: "PRAGMA cache_size = -\(kilobytes)")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}
