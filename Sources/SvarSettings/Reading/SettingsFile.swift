import Foundation
import TOMLKit

/// A file of settings, parsed, that can tell where each key stands.
struct SettingsFile {
  let name: String
  let table: TOMLTable
  private let lines: [String]

  /// - Throws: ``SettingsProblem`` with the place where the text stops being TOML.
  init(name: String, text: String) throws(SettingsProblem) {
    self.name = name
    lines = text.split(separator: "\n", omittingEmptySubsequences: false).map(String.init)
    do {
      table = try TOMLTable(string: text)
    } catch let error as TOMLParseError {
      throw SettingsProblem(
        file: name, line: error.source.begin.line, column: error.source.begin.column,
        reason: .notTOML(error.description))
    } catch {
      throw SettingsProblem(file: name, reason: .notTOML(String(describing: error)))
    }
  }

  /// A problem at the place of a key: at `word` in the key's own line where that is given.
  func problem(_ reason: SettingsProblem.Reason, key: String, in section: String? = nil, at word: String? = nil)
    -> SettingsProblem
  {
    guard let (line, column) = place(of: key, in: section) else { return SettingsProblem(file: name, reason: reason) }
    var found = column
    if let word, let range = lines[line].range(of: word, range: lines[line].index(afterKey: key)..<lines[line].endIndex)
    {
      found = lines[line].unicodeScalars.distance(from: lines[line].startIndex, to: range.lowerBound)
    }
    return SettingsProblem(file: name, line: line + 1, column: found + 1, reason: reason)
  }

  /// TOMLKit tells no places of values, so a key is looked for by the line that sets it.
  private func place(of key: String, in section: String?) -> (line: Int, column: Int)? {
    var current: String?
    for (index, line) in lines.enumerated() {
      let trimmed = line.drop { $0 == " " || $0 == "\t" }
      if trimmed.first == "[" {
        current = trimmed.dropFirst().prefix { $0 != "]" }.trimmingCharacters(in: .whitespaces)
        if section.map({ current == "\($0).\(key)" }) == true { return (index, line.count - trimmed.count) }
        continue
      }
      guard current == section else { continue }
      if Self.sets(String(trimmed), key) { return (index, line.count - trimmed.count) }
    }
    return nil
  }
}

extension SettingsFile {
  /// Whether a line sets a key, written bare or in quotation marks of either kind.
  private static func sets(_ line: String, _ key: String) -> Bool {
    let escaped = key.replacingOccurrences(of: "\\", with: "\\\\").replacingOccurrences(of: "\"", with: "\\\"")
    for written in ["\"\(escaped)\"", "'\(key)'", key] where line.hasPrefix(written) {
      let rest = line.dropFirst(written.count).drop { $0 == " " || $0 == "\t" }
      if rest.first == "=" || rest.first == "." { return true }
    }
    return false
  }
}

extension String {
  fileprivate func index(afterKey key: String) -> Index { range(of: key)?.upperBound ?? startIndex }
}
