import Foundation

/// A file named on the command line, or standard input.
enum InputFile {
  /// - Throws: ``ToolFailure`` where there is no such file, or it cannot be read.
  static func bytes(_ path: String, words: ToolWords) throws -> [UInt8] {
    if path == "-" { return [UInt8](FileHandle.standardInput.readDataToEndOfFile()) }
    var isFolder: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isFolder) else {
      throw ToolFailure(.noInput, words.noSuchFile(path))
    }
    guard !isFolder.boolValue, let data = FileManager.default.contents(atPath: path) else {
      throw ToolFailure(.noInput, words.isNoFile(path))
    }
    return [UInt8](data)
  }
}
