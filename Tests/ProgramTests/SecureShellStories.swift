import SvarBrowser
import SvarTestSupport
import Testing

@Suite(
  "Over a real SSH",
  .enabled(if: ShellServer.isThere, "skipped: no sshd on this machine; apt-get install openssh-server"), .serialized)
struct SecureShellStories {
  @Test("a reader logs in, reads and leaves") func reads() throws {
    let server = try ShellServer(running: "--restricted --sample --language sv")
    let terminal = try server.login(["-tt"])
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("/varg")
    try terminal.waitFor("Skyddsjakt på varg")
    try terminal.type("<esc> Q")
    #expect(try terminal.waitForEnd() == .exited(0))
    #expect(terminal.screen.leftOn == [])
  }

  @Test(
    "whatever is asked of the client, it is the browser that answers",
    arguments: [
      (["-tt"], ["sh"]), (["-tt"], ["/bin/bash", "-i"]), (["-tt"], ["svar", "import", "/etc/passwd"]),
      (["-tt", "-o", "SendEnv=SVAR_ARCHIVE TERMINFO BASH_ENV"], ["cat", "/etc/passwd"]),
    ])
  func commands(options: [String], command: [String]) throws {
    let server = try ShellServer(running: "--restricted --sample --language sv")
    let terminal = try server.login(
      options, command: command,
      environment: ["SVAR_ARCHIVE": "/etc/passwd", "TERMINFO": "/nonexistent", "BASH_ENV": "/etc/passwd"])
    try terminal.waitFor(ReadingStories.newest)
    try terminal.type("<c-z>")
    terminal.settle(quiet: 100)
    #expect(!terminal.screen.text.contains("root:") && terminal.screen.isAlternate)
    try terminal.type("Q")
    #expect(try terminal.waitForEnd() == .exited(0))
  }

  @Test("without a terminal it says so in a sentence, and that is all", arguments: [["-T"], ["-T", "-s"]])
  func noTerminal(options: [String]) throws {
    let server = try ShellServer(running: "--restricted --sample --language sv")
    let terminal = try server.login(options, command: options.contains("-s") ? ["sftp"] : ["cat /etc/passwd"])
    #expect(try terminal.waitForEnd() == .exited(64))
    // What a subsystem says beside its answer, the client keeps to itself.
    #expect(terminal.screen.text.contains("svar: ") || options.contains("-s"), "\(terminal.screen.text)")
    #expect(!terminal.screen.text.contains("root:"))
  }
}
