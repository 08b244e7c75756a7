import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Finds the entry of the terminal database that a terminal goes by.
enum TerminalKind {
  /// The name to give to ncurses: what `TERM` says, or where this machine has no such entry, what that kind of terminal
  /// understands as well.
  static func find(environment: (String) -> String?) throws(TerminalError) -> String {
    guard let asked = environment("TERM"), !asked.isEmpty else { throw .terminalTypeMissing }
    guard let name = ([asked] + stand(in: asked)).first(where: isKnown) else { throw .terminalTypeUnknown(asked) }
    guard svar_capability("cup") != nil else { throw .terminalCannotPaint(asked) }
    return name
  }

  /// The commoner terminals that understand all that the asked one does and this program uses. Over SSH a machine often
  /// lacks the entry of a newer terminal.
  static func stand(in name: String) -> [String] {
    let families: [(prefix: String, names: [String])] = [
      ("tmux", ["tmux-256color", "screen-256color", "screen"]),
      ("screen", ["screen-256color", "screen"]),
      ("xterm", ["xterm-256color", "xterm"]),
      ("alacritty", ["xterm-256color", "xterm"]),
      ("foot", ["xterm-256color", "xterm"]),
      ("ghostty", ["xterm-256color", "xterm"]),
      ("kitty", ["xterm-256color", "xterm"]),
      ("wezterm", ["xterm-256color", "xterm"]),
      ("konsole", ["xterm-256color", "xterm"]),
      ("gnome", ["xterm-256color", "xterm"]),
      ("vte", ["xterm-256color", "xterm"]),
      ("iterm", ["xterm-256color", "xterm"]),
      ("rio", ["xterm-256color", "xterm"]),
      ("contour", ["xterm-256color", "xterm"]),
      ("st-", ["xterm-256color", "xterm"]),
      ("rxvt", ["rxvt-unicode-256color", "rxvt", "xterm"]),
      ("linux", ["linux"]),
      ("vt", ["vt220", "vt100"]),
    ]
    return families.first { name.hasPrefix($0.prefix) }?.names ?? []
  }

  private static func isKnown(_ name: String) -> Bool {
    // A name is never a path into the database's folders.
    guard !name.contains("/"), name.utf8.count < 100 else { return false }
    var status: Int32 = 0
    return setupterm(name, STDOUT_FILENO, &status) == OK || status == 1
  }
}
