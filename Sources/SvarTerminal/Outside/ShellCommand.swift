#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Runs a command that the reader typed, at the terminal, with a text for its standard input.
///
/// The line goes to the shell as it was typed; nothing of a paper becomes a part of it.
enum ShellCommand {
  enum Ending: Hashable {
    case exited(Int32)
    case killed(Int32)
    case failed(String)
  }

  static func run(_ command: String, input: [UInt8]) -> Ending {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0 else { return .failed(String(cString: strerror(errno))) }
    for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
    var process: pid_t = 0
    let status = Spawning.spawn(
      ["/bin/sh", "-c", command], at: "/bin/sh", standardInput: ends[0], isQuiet: false, process: &process)
    close(ends[0])
    guard status == 0 else {
      close(ends[1])
      return .failed(String(cString: strerror(status)))
    }
    return wait(for: process, feeding: input[...], to: ends[1])
  }

  /// Hands the input over as fast as it is taken, and waits for the end; what ends without reading all is no fault.
  private static func wait(for process: pid_t, feeding input: ArraySlice<UInt8>, to descriptor: Int32) -> Ending {
    _ = fcntl(descriptor, F_SETFL, O_NONBLOCK)
    var rest = input
    var isOpen = true
    func end() {
      if isOpen { close(descriptor) }
      isOpen = false
    }
    while true {
      if rest.isEmpty { end() }
      if isOpen {
        let count = rest.withUnsafeBytes { write(descriptor, $0.baseAddress, $0.count) }
        if count > 0 {
          rest = rest.dropFirst(count)
        } else if errno == EAGAIN {
          var line = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
          poll(&line, 1, 50)
        } else if errno != EINTR {
          end()
        }
      }
      var status: Int32 = 0
      let ended = waitpid(process, &status, WUNTRACED | (isOpen ? WNOHANG : 0))
      if ended == process {
        // Nobody could wake it again.
        if status & 0xFF == 0x7F {
          kill(process, SIGCONT)
          continue
        }
        end()
        return status & 0x7F == 0 ? .exited((status >> 8) & 0xFF) : .killed(status & 0x7F)
      }
      if ended < 0, errno != EINTR {
        end()
        return .failed(String(cString: strerror(errno)))
      }
    }
  }
}

/// Starts programs with the signals as a shell would have them.
enum Spawning {
  /// 0, or an error number. A quiet program has nothing of the terminal, and a process group of its own.
  static func spawn(
    _ arguments: [String], at path: String, standardInput: Int32?, isQuiet: Bool, process: inout pid_t
  ) -> Int32 {
    #if canImport(Glibc)
      var actions = posix_spawn_file_actions_t()
      var attributes = posix_spawnattr_t()
    #else
      var actions: posix_spawn_file_actions_t?
      var attributes: posix_spawnattr_t?
    #endif
    posix_spawn_file_actions_init(&actions)
    posix_spawnattr_init(&attributes)
    defer {
      posix_spawn_file_actions_destroy(&actions)
      posix_spawnattr_destroy(&attributes)
    }
    if let standardInput {
      posix_spawn_file_actions_adddup2(&actions, standardInput, 0)
    } else {
      posix_spawn_file_actions_addopen(&actions, 0, "/dev/null", O_RDONLY, 0)
    }
    if isQuiet {
      posix_spawn_file_actions_addopen(&actions, 1, "/dev/null", O_WRONLY, 0)
      posix_spawn_file_actions_addopen(&actions, 2, "/dev/null", O_WRONLY, 0)
    }
    var all = sigset_t()
    sigfillset(&all)
    posix_spawnattr_setsigdefault(&attributes, &all)
    var none = sigset_t()
    sigemptyset(&none)
    posix_spawnattr_setsigmask(&attributes, &none)
    var flags = Int32(POSIX_SPAWN_SETSIGDEF) | Int32(POSIX_SPAWN_SETSIGMASK)
    if isQuiet { flags |= Int32(POSIX_SPAWN_SETPGROUP) }
    posix_spawnattr_setflags(&attributes, Int16(flags))
    var words: [UnsafeMutablePointer<CChar>?] = arguments.map { strdup($0) } + [nil]
    defer { for word in words { free(word) } }
    return posix_spawn(&process, path, &actions, &attributes, &words, environ)
  }
}
