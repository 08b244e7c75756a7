import Foundation

/// What processes hold in memory, as the kernel counts it.
enum OwnMemory {
  /// Megabytes that are a process's own: its private pages, and its share of those that others have too. Nil where the
  /// system does not tell.
  static func proportional(of process: Int32) -> Double? {
    guard let text = try? String(contentsOfFile: "/proc/\(process)/smaps_rollup", encoding: .utf8),
      let line = text.split(separator: "\n").first(where: { $0.hasPrefix("Pss:") }),
      let kilobytes = line.split(separator: " ").compactMap({ Double($0) }).first
    else { return nil }
    return kilobytes / 1000
  }

  /// The processes that run a program with this among its arguments.
  static func processes(of program: String, with argument: String) -> Set<Int32> {
    let all = (try? FileManager.default.contentsOfDirectory(atPath: "/proc"))?.compactMap { Int32($0) } ?? []
    let own = URL(fileURLWithPath: program).resolvingSymlinksInPath().path
    return Set(
      all.filter { process in
        guard (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/\(process)/exe")) == own,
          let words = FileManager.default.contents(atPath: "/proc/\(process)/cmdline")
        else { return false }
        return words.split(separator: 0).contains { String(decoding: $0, as: UTF8.self) == argument }
      })
  }

  /// How busy the machine is: processes that want to run, over the last minute.
  static var load: Double {
    var loads = [0.0]
    return getloadavg(&loads, 1) == 1 ? loads[0] : .nan
  }
}
