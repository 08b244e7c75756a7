public import Foundation

/// The one site that is fetched from, and which addresses belong to it.
public struct Site: Hashable, Sendable {
  /// Scheme, host and port, with the path under which everything lies.
  public let base: URL

  /// Riksdagen's open data.
  public static let riksdagen = Site(base: URL(string: "https://data.riksdagen.se/")!)!

  /// - Parameter base: `http` or `https`, with a host; nil for anything else.
  public init?(base: URL) {
    guard let scheme = base.scheme?.lowercased(), ["http", "https"].contains(scheme), base.host != nil,
      base.user == nil
    else { return nil }
    self.base = base.absoluteString.hasSuffix("/") ? base : URL(string: base.absoluteString + "/") ?? base
  }

  /// An address on the site: "dokumentlista/" with what is asked for.
  public func address(_ path: String, _ query: [(name: String, value: String)] = []) -> URL {
    let asked = query.map { $0.name + "=" + Self.escaped($0.value) }.joined(separator: "&")
    let text = base.absoluteString + Self.escapedPath(path) + (asked.isEmpty ? "" : "?" + asked)
    return URL(string: text) ?? base
  }

  /// An address as a reply writes it, `//host/…`, `/path` or whole, made one of this site; nil where it leads elsewhere.
  ///
  /// The scheme is the site's own, whatever is written: lists give `http` for what is fetched by `https`.
  public func address(written text: String) -> URL? {
    var text = text.trimmingCharacters(in: .whitespacesAndNewlines)
    if text.hasPrefix("//") { text = (base.scheme ?? "https") + ":" + text }
    guard text.contains("://") else {
      let path = text.hasPrefix("/") ? String(text.dropFirst()) : text
      let root = base.absoluteString
      return URL(string: root + Self.escapedAddress(path))
    }
    guard let url = URL(string: Self.escapedAddress(text)), owns(url) else { return nil }
    return inScheme(url)
  }

  /// Whether the address is of this site: the same host, and the same port where one is written.
  public func owns(_ url: URL) -> Bool {
    guard url.host?.lowercased() == base.host?.lowercased() else { return false }
    return url.port == base.port || (isUsual(url.port) && isUsual(base.port))
  }

  private func isUsual(_ port: Int?) -> Bool { port == nil || port == 80 || port == 443 }

  private func inScheme(_ url: URL) -> URL {
    guard var parts = URLComponents(url: url, resolvingAgainstBaseURL: false) else { return url }
    parts.scheme = base.scheme
    parts.port = base.port
    return parts.url ?? url
  }

  // MARK: Escaping

  private static let unreserved = CharacterSet(
    charactersIn: "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-._~")

  /// A value in a query: everything but the unreserved is escaped, `/` as well.
  static func escaped(_ value: String) -> String {
    value.addingPercentEncoding(withAllowedCharacters: unreserved) ?? value
  }

  private static func escapedPath(_ path: String) -> String {
    path.addingPercentEncoding(withAllowedCharacters: unreserved.union(CharacterSet(charactersIn: "/"))) ?? path
  }

  /// What is written but may not stand in an address: blanks and å. What is escaped already stays.
  private static func escapedAddress(_ text: String) -> String {
    let allowed = unreserved.union(CharacterSet(charactersIn: ":/?#[]@!$&'()*+,;=%"))
    return text.addingPercentEncoding(withAllowedCharacters: allowed) ?? text
  }
}
