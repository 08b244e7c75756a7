import GRDB

/// How every connection to an archive is set up.
enum Connection {
  /// Kilobytes of pages that a connection keeps which writes.
  static let cacheKilobytes = 6_000
  /// Kilobytes of pages that a connection keeps which reads. A browser has up to four of them, and many readers may share
  /// a machine: what is not here comes out of the system's own memory of the file, which they have together.
  static let readingCacheKilobytes = 1_000
  /// How long another program's short write is waited for.
  static let patience = 2.0

  static func configuration(readOnly: Bool) -> Configuration {
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
      let kilobytes = isReading ? readingCacheKilobytes : cacheKilobytes
      try database.execute(sql: "PRAGMA cache_size = -\(kilobytes)")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}
