import Foundation

/// A program of this package, as it was built beside the tests.
public enum BuiltProgram {
  /// Where the program of that name lies.
  ///
  /// - Throws: ``PseudoTerminalProblem`` where it was not built.
  public static func path(_ name: String) throws -> String {
    for folder in folders {
      let path = folder + "/" + name
      if FileManager.default.isExecutableFile(atPath: path) { return path }
    }
    throw PseudoTerminalProblem("the program “\(name)” is not built beside the tests (looked in \(folders))")
  }

  /// The folder of the test bundle, and those above it where a bundle is a folder.
  private static let folders: [String] = {
    let start =
      (try? FileManager.default.destinationOfSymbolicLink(atPath: "/proc/self/exe")) ?? CommandLine.arguments[0]
    var url = URL(fileURLWithPath: start).deletingLastPathComponent()
    var folders: [String] = []
    for _ in 0..<4 {
      folders.append(url.path)
      url.deleteLastPathComponent()
    }
    // Where the tests run inside a helper of the tools, the bundle is named by an argument.
    for argument in CommandLine.arguments where argument.hasSuffix(".xctest") {
      folders.append(URL(fileURLWithPath: argument).deletingLastPathComponent().path)
    }
    return folders
  }()
}
