import Foundation
import SvarModel

@testable import SvarReaders

/// The real papers that lie beside the project, where they do.
enum SharedCorpus {
  static let root = URL(fileURLWithPath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
    .deletingLastPathComponent().deletingLastPathComponent().appendingPathComponent("shared").standardizedFileURL.path

  static var isThere: Bool {
    let there = FileManager.default.fileExists(atPath: root + "/corpus/README.md")
    if !there { print("skipped: no real papers at ../shared") }
    return there
  }

  static func path(_ name: String) -> String { root + "/" + name }
}

/// What a reading gave.
struct Gathered {
  var questions: [Question] = []
  var answers: [Answer] = []
  var ignored: [(source: String, reason: String)] = []
  var rejected: [Rejection] = []
  var order: [String] = []

  mutating func take(_ arrival: Arrival) {
    switch arrival {
    case .paper(.question(let question)):
      questions.append(question)
      order.append(question.provenance.source)
    case .paper(.answer(let answer)):
      answers.append(answer)
      order.append(answer.provenance.source)
    case .ignored(let source, let reason):
      ignored.append((source, reason))
      order.append(source)
    case .rejected(let rejection):
      rejected.append(rejection)
      order.append(rejection.source)
    }
  }

  static func reading(
    _ paths: [String], as format: PaperReader.Format = .auto, limits: ReadingLimits = .standard
  ) throws -> Gathered {
    var gathered = Gathered()
    try PaperReader(format: format, limits: limits).read(paths: paths) { gathered.take($0) }
    return gathered
  }

  static func reading(
    _ bytes: [UInt8], named name: String = "paper", as format: PaperReader.Format = .auto,
    limits: ReadingLimits = .standard
  ) -> Gathered {
    var gathered = Gathered()
    PaperReader(format: format, limits: limits).read(bytes: bytes, name: name) { gathered.take($0) }
    return gathered
  }

  static func reading(
    _ text: String, named name: String = "paper", as format: PaperReader.Format = .auto
  ) -> Gathered { reading(Array(text.utf8), named: name, as: format) }
}
