import Foundation

/// A disk in memory that is soon full.
struct SmallDisk {
  let path: String

  /// Whether this machine lets the tests mount one.
  static let isPossible: Bool = {
    let path = FileManager.default.temporaryDirectory.appendingPathComponent("svar-disk-\(UUID().uuidString)").path
    guard let disk = try? SmallDisk(at: path, kilobytes: 64) else {
      print("skipped: the disk that is full; a small disk cannot be mounted here")
      return false
    }
    disk.remove()
    return true
  }()

  struct Problem: Error {}

  init(at path: String, kilobytes: Int) throws {
    self.path = path
    try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: true)
    guard Self.run("mount", "-t", "tmpfs", "-o", "size=\(kilobytes)k", "tmpfs", path) else {
      try FileManager.default.removeItem(atPath: path)
      throw Problem()
    }
  }

  func grow(to kilobytes: Int) throws {
    guard Self.run("mount", "-o", "remount,size=\(kilobytes)k", path) else { throw Problem() }
  }

  /// Has nothing written any more, as a disk that is mounted to be read.
  func freeze() throws {
    guard Self.run("mount", "-o", "remount,ro", path) else { throw Problem() }
  }

  func remove() {
    _ = Self.run("umount", "-l", path)
    try? FileManager.default.removeItem(atPath: path)
  }

  private static func run(_ arguments: String...) -> Bool {
    let process = Process()
    process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
    process.arguments = arguments
    process.standardError = FileHandle.nullDevice
    process.standardOutput = FileHandle.nullDevice
    guard (try? process.run()) != nil else { return false }
    process.waitUntilExit()
    return process.terminationStatus == 0
  }
}
