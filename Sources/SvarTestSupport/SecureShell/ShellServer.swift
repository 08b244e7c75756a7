import Foundation
public import SvarBrowser

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// A real server of SSH on loopback, whose every session is the browser.
public final class ShellServer {
  private static let program = "/usr/sbin/sshd"
  /// Whether this machine has both a server and a client.
  public static var isThere: Bool {
    FileManager.default.isExecutableFile(atPath: program)
      && FileManager.default.isExecutableFile(atPath: "/usr/bin/ssh")
  }

  private let folder: URL
  private let port: Int
  private let server: Process

  /// - Parameter arguments: the browser's, whatever a client asks for.
  public init(running arguments: String) throws {
    folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-sshd-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
    for name in ["host", "reader"] {
      try Self.run("/usr/bin/ssh-keygen", ["-q", "-t", "ed25519", "-N", "", "-f", folder.path + "/" + name])
    }
    try FileManager.default.copyItem(atPath: folder.path + "/reader.pub", toPath: folder.path + "/known")
    if getuid() == 0 {
      try? FileManager.default.createDirectory(atPath: "/run/sshd", withIntermediateDirectories: true)
    }
    port = try Self.freePort()
    let svar = try BuiltProgram.path("svar")
    let libraries = getenv("LD_LIBRARY_PATH").map { " LD_LIBRARY_PATH=\(String(cString: $0))" } ?? ""
    try """
    Port \(port)
    ListenAddress 127.0.0.1
    HostKey \(folder.path)/host
    AuthorizedKeysFile \(folder.path)/known
    StrictModes no
    UsePAM no
    PasswordAuthentication no
    KbdInteractiveAuthentication no
    PermitRootLogin yes
    PidFile none
    AcceptEnv *
    AllowTcpForwarding no
    AllowAgentForwarding no
    X11Forwarding no
    PermitTunnel no
    PermitUserRC no
    Subsystem sftp internal-sftp
    SetEnv LANG=C.UTF-8\(libraries)
    MaxStartups 200
    ForceCommand \(svar) \(arguments)
    """.write(to: folder.appendingPathComponent("config"), atomically: true, encoding: .utf8)
    server = Process()
    server.executableURL = URL(fileURLWithPath: Self.program)
    server.arguments = ["-D", "-e", "-f", folder.path + "/config"]
    server.standardError =
      FileManager.default.createFile(atPath: folder.path + "/log", contents: nil)
      ? FileHandle(forWritingAtPath: folder.path + "/log") : nil
    try server.run()
  }

  deinit {
    server.terminate()
    server.waitUntilExit()
    try? FileManager.default.removeItem(at: folder)
  }

  /// What the server has said.
  public var log: String { (try? String(contentsOfFile: folder.path + "/log", encoding: .utf8)) ?? "" }

  /// Somebody who logs in, with what they add to the client's command line.
  public func login(
    _ options: [String] = [], command: [String] = [], environment: [String: String] = [:],
    size: Size = Size(columns: 80, rows: 24)
  ) throws -> PseudoTerminal {
    try PseudoTerminal(
      "/usr/bin/ssh",
      [
        "-F", "none", "-p", "\(port)", "-i", folder.path + "/reader", "-o", "StrictHostKeyChecking=no", "-o",
        "UserKnownHostsFile=/dev/null", "-o", "LogLevel=ERROR", "-o", "ConnectionAttempts=20",
      ] + options + ["127.0.0.1"] + command,
      environment: ["HOME": folder.path].merging(environment) { $1 }, size: size)
  }

  private static func run(_ program: String, _ arguments: [String]) throws {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: program)
    process.arguments = arguments
    try process.run()
    process.waitUntilExit()
    guard process.terminationStatus == 0 else { throw PseudoTerminalProblem("\(program) failed") }
  }

  private static func freePort() throws -> Int {
    let descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
    defer { close(descriptor) }
    var address = sockaddr_in()
    address.sin_family = sa_family_t(AF_INET)
    address.sin_addr.s_addr = inet_addr("127.0.0.1")
    var size = socklen_t(MemoryLayout<sockaddr_in>.size)
    let bound = withUnsafeMutablePointer(to: &address) {
      $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
        bind(descriptor, $0, size) == 0 && getsockname(descriptor, $0, &size) == 0
      }
    }
    guard bound else { throw PseudoTerminalProblem("there is no free port") }
    return Int(UInt16(bigEndian: address.sin_port))
  }
}
