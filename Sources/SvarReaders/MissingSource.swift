/// A path was given that leads nowhere.
public struct MissingSource: Error, Hashable, Sendable, CustomStringConvertible {
  public let path: String

  public init(path: String) { self.path = path }

  public var description: String { "no such file or folder: \(SourceName.shown(path))" }
}
