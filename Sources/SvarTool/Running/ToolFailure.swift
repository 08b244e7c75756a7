/// Why a command could not do what was asked: a sentence for the person, and the status for the script.
public struct ToolFailure: Error, Sendable, CustomStringConvertible {
  public let status: ExitStatus
  public let message: String

  public init(_ status: ExitStatus, _ message: String) {
    self.status = status
    self.message = message
  }

  public var description: String { message }
}
