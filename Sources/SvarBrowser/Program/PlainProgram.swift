/// What a terminal runs line by line, without a picture: for speech, for braille, for lines that are very slow.
///
/// The same events go in as for a ``ScreenProgram``; what comes out is what is new since the last time, to be put behind
/// what stands there.
public protocol PlainProgram: AnyObject {
  func start(size: Size, wake: @escaping @Sendable () -> Void)
  func take(_ events: [InputEvent]) -> [TerminalRequest]
  /// What is to be said now.
  ///
  /// - Parameter anew: whether all that is open is to be said, whatever was before.
  func speak(anew: Bool) -> [PlainPiece]
  /// What is open now, in a few words for a report of a crash; nothing that somebody has typed or reads.
  var view: String { get }
}

/// Something that is said.
public enum PlainPiece: Hashable, Sendable {
  /// On a line of its own.
  case line(String)
  /// Behind what the line that is being typed holds already.
  case typed(String)
}
