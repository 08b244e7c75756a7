import GRDB

/// How every connection to an archive is set up.
enum Connection {
  /// Kilobytes of pages that one connection keeps; a browser has to stay small.
  static let cacheKilobytes = 6_000
  /// How long another program's short write is waited for.
  private static let patience = 2.0

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
      try database.execute(sql: "PRAGMA cache_size = -\(cacheKilobytes)")
      try database.execute(sql: "PRAGMA temp_store = MEMORY")
    }
    return configuration
  }
}
