import Foundation
import SvarLanguage
import SvarModel
import SvarReaders
import SvarTool

/// An answer that a careful reader has annotated: `ID.txt`, the text as found, and `ID.gold.json`, what is in it.
struct JudgedAnswer {
  let id: String
  let answer: Answer
  let marks: AnswerMarks

  /// The answer's day where it is known from outside the text.
  let day: Day?

  private static let ending = ".gold.json"

  /// The annotated answers of a folder, by id; empty where the path is no folder or holds none.
  /// - Throws: ``JudgedAnswerError`` with the file, where one cannot be read.
  static func all(in path: String) throws -> [JudgedAnswer] {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
    return try names.filter { $0.hasSuffix(ending) }.sorted().map { name in
      try JudgedAnswer(id: String(name.dropLast(ending.count)), folder: URL(fileURLWithPath: path))
    }
  }

  private init(id: String, folder: URL) throws {
    let marks = try Self.reading(folder.appending(path: id + Self.ending)) { try AnswerMarks(json: $0) }
    self.id = id
    self.marks = marks
    answer = try Self.reading(folder.appending(path: id + ".txt")) { bytes in
      try PlainTextPaper(bytes: Array(bytes), name: id + ".txt").answer
    }
    guard let given = marks.given?["date"]?.string else {
      day = nil
      return
    }
    guard let known = Day(iso: given) else {
      throw JudgedAnswerError(file: id + Self.ending, reason: "no day: \(given)")
    }
    day = known
  }

  private static func reading<Value>(_ file: URL, _ read: (Data) throws -> Value) throws -> Value {
    do {
      return try read(Data(contentsOf: file))
    } catch let rejection as Rejection {
      throw JudgedAnswerError(file: file.lastPathComponent, reason: rejection.reason.english)
    } catch let error as DecodingError {
      throw JudgedAnswerError(file: file.lastPathComponent, reason: Self.reason(error))
    } catch {
      throw JudgedAnswerError(file: file.lastPathComponent, reason: "cannot be read")
    }
  }

  private static func reason(_ error: DecodingError) -> String {
    switch error {
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .keyNotFound(_, let context):
      "not the form of an annotated answer at " + context.codingPath.map(\.stringValue).joined(separator: ".")
    default: "is not JSON"
    }
  }
}

/// A fault in an annotated answer, with its file.
struct JudgedAnswerError: Error, CustomStringConvertible {
  let file: String
  let reason: String

  var description: String { "\(file): \(reason)" }
}

extension JudgedAnswer {
  /// What the reader finds in it, through the very line that `svar extract --json` prints.
  func found(by reader: AnswerReader) throws -> AnswerMarks {
    try AnswerMarks(json: Data(reader.read(answer.text, date: day).json(text: answer.text.found).utf8))
  }
}
