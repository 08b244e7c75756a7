internal import SvarModel

/// The ids of TEI files: `ipq-19992000--0001`, `prot-200910--128`.
enum TEIIdentity {
  /// The reference that the id of a file spells out; nil for any other id.
  static func reference(_ id: some StringProtocol, prefix: String) -> Reference? {
    guard id.hasPrefix(prefix) else { return nil }
    let parts = id.dropFirst(prefix.count).split(separator: "-")
    guard parts.count == 2, let session = session(parts[0]), let number = Int(parts[1]) else { return nil }
    return Reference(session: session, number: number)
  }

  /// `200910` as 2009/10, `19992000` as 1999/2000.
  static func session(_ years: some StringProtocol) -> Session? {
    guard years.utf8.count == 6 || years.utf8.count == 8 else { return nil }
    return Session("\(years.prefix(4))/\(years.dropFirst(4))")
  }
}
