import Foundation
import SvarModel

/// Press releases and assignments of the government as papers, so that joining can be tried on more than answers.
///
/// Each is read as an answer of the middle of the month that its folder tells: `…/2019/03/name.md`.
struct ProsePapers {
  static let prefix = "prose-"

  /// In the order of their paths.
  let answers: [Answer]
  /// A text's own id by the paper's: a hash of its path, because numbers are given by what else lies there.
  let names: [PaperID: String]

  /// - Throws: what `FileManager` throws where the folder cannot be read.
  init(in folder: String) throws {
    var answers: [Answer] = []
    var names: [PaperID: String] = [:]
    var numbers: [Session: Int] = [:]
    for path in try FileManager.default.subpathsOfDirectory(atPath: folder).sorted() where path.hasSuffix(".md") {
      let parts = path.split(separator: "/").compactMap { Int($0) }
      guard parts.count == 2, let day = Day(parts[0], parts[1], 15), let session = Session(containing: day) else {
        continue
      }
      numbers[session, default: 0] += 1
      guard let number = numbers[session], let reference = Reference(session: session, number: number) else { continue }
      let text = try String(contentsOfFile: folder + "/" + path, encoding: .utf8)
      let title = text.split(separator: "\n").first.map { $0.trimmingPrefix(while: { "# ".contains($0) }) }
      let answer = Answer(
        kind: .written, references: [reference], title: title.map(String.init), date: day,
        text: PaperText(cleaning: Self.unmarked(text)), provenance: Provenance(form: .text, source: path))
      answers.append(answer)
      names[answer.id] = Self.prefix + Self.hash(path)
    }
    self.answers = answers
    self.names = names
  }

  /// The text without what Markdown adds at the beginning of a line.
  private static func unmarked(_ text: String) -> String {
    text.split(separator: "\n").map { String($0.trimmingPrefix(while: { "#*- ".contains($0) })) }
      .joined(separator: "\n")
  }

  /// FNV-1a of 64 bits.
  static func hash(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }
}
