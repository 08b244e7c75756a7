/// What a server does wrong, once or several times.
public enum Fault: Hashable, Sendable {
  /// A status, with `Retry-After` where one is given.
  case status(Int, retryAfter: String? = nil)
  /// The connection ends after so many bytes of the reply.
  case cut(after: Int)
  /// The reply says that it is so many bytes longer than it is.
  case tooShort(by: Int)
  /// A page of HTML in place of what was asked for, with 200.
  case page
  /// A redirect.
  case redirect(String)
  /// The reply comes in pieces of so many bytes.
  case slow(pieces: Int)
  /// The head comes and then nothing more, until the client has gone.
  case silent
  /// So many bytes of the reply come, and then nothing more, until the client has gone.
  case stalled(after: Int)
  /// Bytes that are not those of the file.
  case garbled
}

/// Faults that are to happen: each to requests whose address holds some words, so many times.
public struct FaultScript: Sendable {
  private var lines: [(words: String, fault: Fault, times: Int)] = []

  public init() {}

  /// The next so many requests whose address holds `words` meet the fault.
  public mutating func add(_ fault: Fault, to words: String, times: Int = 1) { lines.append((words, fault, times)) }

  /// The fault that a request meets; nil where it meets none.
  mutating func next(for address: String) -> Fault? {
    guard let index = lines.firstIndex(where: { $0.times > 0 && address.contains($0.words) }) else { return nil }
    lines[index].times -= 1
    return lines[index].fault
  }
}
