import Foundation

/// Standard output, buffered; a closed pipe ends the program quietly, a full disk ends it with a sentence.
public final class Output {
  private var buffer: [UInt8] = []
  private let descriptor: Int32

  public init(descriptor: Int32 = 1) { self.descriptor = descriptor }

  /// Whether somebody looks at it.
  public var isTerminal: Bool { isatty(descriptor) == 1 }

  /// Writes text as it is; what comes from papers goes through ``Escaping`` first where a terminal reads it.
  public func write(_ text: String) throws {
    buffer.append(contentsOf: text.utf8)
    if buffer.count >= 1 << 16 { try flush() }
  }

  public func line(_ text: String = "") throws {
    try write(text)
    try write("\n")
  }

  /// A line of a paper's own words: control characters are made visible where a terminal reads them.
  public func shown(_ text: String) throws {
    try line(isTerminal ? Escaping.visible(text) : text)
  }

  public func flush() throws {
    var written = 0
    defer { buffer.removeAll(keepingCapacity: true) }
    while written < buffer.count {
      let count = buffer.withUnsafeBytes { bytes in
        Foundation.write(descriptor, bytes.baseAddress! + written, bytes.count - written)
      }
      if count > 0 {
        written += count
      } else if errno == EPIPE {
        throw ToolFailure(.success, "")
      } else if errno != EINTR {
        throw ToolFailure(.outputFailed, String(cString: strerror(errno)))
      }
    }
  }
}
