/// A reply that is to be a `dokumentstatus`.
public enum DocumentStatus {
  /// - Throws: ``OpenDataFault`` where it is something else: a page that says the site is being worked on, half a file.
  public static func check(_ bytes: [UInt8]) throws {
    _ = try OpenDataReply.fields(bytes, root: "dokumentstatus")
  }
}
