import Foundation

/// What hands text to the clipboard of whoever sits at the terminal (OSC 52), through tmux and screen too.
struct ClipboardSequence {
  enum Multiplexer: Hashable {
    case none, tmux, screen

    /// - Parameter environment: looks a variable up.
    init(environment: (String) -> String?) {
      if environment("TMUX")?.isEmpty == false {
        self = .tmux
      } else if environment("STY")?.isEmpty == false || environment("TERM")?.hasPrefix("screen") == true {
        self = .screen
      } else {
        self = .none
      }
    }
  }

  var multiplexer: Multiplexer

  /// The bytes to send.
  func bytes(for text: String) -> [UInt8] {
    let plain = Array("\u{1B}]52;c;".utf8) + Data(text.utf8).base64EncodedData() + [0x07]
    switch multiplexer {
    case .none:
      return plain
    case .tmux:
      // Which of the two tmux takes is a matter of its settings (`set-clipboard on`, `allow-passthrough on`).
      return plain + Array("\u{1B}Ptmux;".utf8) + plain.flatMap { $0 == 0x1B ? [0x1B, 0x1B] : [$0] } + Self.terminator
    case .screen:
      // screen drops strings of more than some hundred bytes: in pieces, each in a string of its own.
      let pieces = stride(from: 0, to: plain.count, by: 76).map { plain[$0..<min($0 + 76, plain.count)] }
      return pieces.flatMap { Array("\u{1B}P".utf8) + $0 + Self.terminator }
    }
  }

  private static let terminator = Array("\u{1B}\\".utf8)
}
