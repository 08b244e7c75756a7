// Shows every event it gets, and does what Alt with a letter asks, so that tests can see the terminal from outside.
import SvarTerminal

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

do {
  let end = try TerminalSession.run(Probe(account: CommandLine.arguments.dropFirst().first))
  print("left: \(end)")
  exit(end.status)
} catch {
  print("refused: \(error.english)")
  print("vägrad: \(error.swedish)")
  exit(69)
}
