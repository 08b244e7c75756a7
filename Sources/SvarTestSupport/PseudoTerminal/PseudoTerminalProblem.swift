/// Why a program in a pseudo-terminal did not do what a test waited for; with the screen as it was.
public struct PseudoTerminalProblem: Error, CustomStringConvertible {
  public var description: String

  public init(_ description: String) { self.description = description }
}
