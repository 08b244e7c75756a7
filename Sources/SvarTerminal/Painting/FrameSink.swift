import CNcurses

#if canImport(Glibc)
  import Glibc
#elseif canImport(Darwin)
  import Darwin
#endif

/// Where ncurses writes: the terminal, or for the length of one frame a file in memory, so that the frame can be made
/// shorter before it is sent, and is sent in one piece.
final class FrameSink {
  /// What ncurses has for its output; a descriptor of its own on the terminal.
  let file: UnsafeMutablePointer<FILE>
  private let descriptor: Int32
  private let memory: Int32

  init?() {
    let descriptor = dup(STDOUT_FILENO)
    guard descriptor >= 0 else { return nil }
    guard let file = fdopen(descriptor, "w") else {
      close(descriptor)
      return nil
    }
    self.file = file
    self.descriptor = descriptor
    memory = svar_memory_file()
  }

  deinit {
    fclose(file)
    if memory >= 0 { close(memory) }
  }

  /// What is written meanwhile; nil where it went to the terminal at once.
  func capture(_ paint: () -> Void) -> [UInt8]? {
    guard memory >= 0, lseek(memory, 0, SEEK_SET) == 0, dup2(memory, descriptor) >= 0 else {
      paint()
      return nil
    }
    paint()
    dup2(STDOUT_FILENO, descriptor)
    let size = Int(lseek(memory, 0, SEEK_CUR))
    guard size > 0 else { return [] }
    var bytes = [UInt8](repeating: 0, count: size)
    let count = pread(memory, &bytes, size, 0)
    // A large frame is not kept in memory for good.
    if size > 1 << 16 { ftruncate(memory, 0) }
    return Array(bytes.prefix(max(0, count)))
  }
}
