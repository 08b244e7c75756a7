import ArgumentParser
import Foundation
import SvarModel
import SvarReaders

/// An answer with what a reader has marked in it: `ID.txt` and `ID.gold.json` in one folder.
struct MarkedAnswer {
  private static let ending = ".gold.json"

  let id: String
  let text: PaperText
  let day: Day?
  let annotation: Annotation

  /// The marked answers of the folders among the paths, in the order of their ids; paths without any give none.
  ///
  /// - Throws: `ValidationError`, with the file's name, where marks or text cannot be read.
  static func all(in paths: [String]) throws -> [MarkedAnswer] {
    try paths.flatMap { path -> [MarkedAnswer] in
      let names = (try? FileManager.default.contentsOfDirectory(atPath: path)) ?? []
      return try names.filter { $0.hasSuffix(ending) }.sorted().map { name in
        try MarkedAnswer(id: String(name.dropLast(ending.count)), in: URL(fileURLWithPath: path))
      }
    }
  }

  init(id: String, in folder: URL) throws {
    let marks = folder.appendingPathComponent(id + Self.ending)
    let paper = folder.appendingPathComponent(id + ".txt")
    do {
      annotation = try JSONDecoder().decode(Annotation.self, from: Data(contentsOf: marks))
    } catch {
      throw ValidationError("\(marks.path): no marks that can be read (\(error))")
    }
    do {
      text = try PlainTextPaper(bytes: [UInt8](Data(contentsOf: paper)), name: paper.path).answer.text
    } catch {
      throw ValidationError("\(paper.path): no text that can be read (\(error))")
    }
    self.id = id
    day = annotation.given?.date.flatMap { Day(iso: $0) }
  }

  init(id: String, text: PaperText, day: Day?, annotation: Annotation) {
    self.id = id
    self.text = text
    self.day = day
    self.annotation = annotation
  }
}
