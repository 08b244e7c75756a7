import Foundation

/// Messages and progress; never mixed with what a script reads.
public enum StandardError {
  public static var isTerminal: Bool { isatty(STDERR_FILENO) == 1 }

  public static func line(_ text: String) { write(Escaping.visible(text) + "\n") }

  /// Writes over the line one is on; for progress on a terminal.
  static func rewrite(_ text: String) { write("\r\u{1B}[K" + Escaping.visible(text)) }

  static func clearLine() { write("\r\u{1B}[K") }

  private static func write(_ text: String) {
    let bytes = Array(text.utf8)
    var written = 0
    while written < bytes.count {
      let count = bytes.withUnsafeBytes {
        Foundation.write(STDERR_FILENO, $0.baseAddress! + written, $0.count - written)
      }
      if count <= 0 && errno != EINTR { return }
      written += max(0, count)
    }
  }
}
