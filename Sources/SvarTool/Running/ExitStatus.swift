/// How a command ends, after sysexits(3).
public enum ExitStatus: Int32, Sendable {
  case success = 0
  /// Nothing was found.
  case nothing = 1
  case usage = 64
  /// Nothing of the data could be read.
  case data = 65
  case noInput = 66
  case unavailable = 69
  /// A fault of the program's own.
  case software = 70
  case cannotCreate = 73
  case outputFailed = 74
  /// Somebody else is at it; try again.
  case busy = 75
  case notPermitted = 77
}
