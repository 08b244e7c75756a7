import Foundation
internal import SvarModel

/// A paper as `svar export --format jsonl` writes it.
struct ExportedPaperForm: JSONForm {
  let format = PaperReader.Format.auto

  private struct Head: Decodable {
    var version: Int
    var type: String
  }

  private struct Body<Paper: Decodable>: Decodable {
    var paper: Paper
  }

  func read(_ value: FieldValue, of document: Document) -> [Arrival]? {
    guard value["format"].rawText == ExportedPapers.format else { return nil }
    let decoder = JSONDecoder()
    let data = Data(document.bytes)
    do {
      let head = try decoder.decode(Head.self, from: data)
      guard head.version <= ExportedPapers.version else {
        return document.rejected(
          "was exported by a newer version of Svar (form \(head.version); \(ExportedPapers.version) is read)")
      }
      switch ExportedPapers.Kind(rawValue: head.type) {
      case .question: return [.paper(.question(try decoder.decode(Body<Question>.self, from: data).paper))]
      case .answer:
        let answer = try decoder.decode(Body<Answer>.self, from: data).paper
        guard !answer.references.isEmpty else { return document.rejected("is an answer that names no question") }
        return [.paper(.answer(answer))]
      case nil: return document.rejected("is an exported “\(SourceName.shown(head.type))”, which is not read")
      }
    } catch let fault as DecodingError {
      return document.rejected("is an exported paper with a fault: \(Self.reason(fault))")
    } catch {
      return document.rejected("is an exported paper that cannot be read")
    }
  }

  private static func reason(_ fault: DecodingError) -> String {
    func place(_ path: [any CodingKey]) -> String {
      SourceName.shown(path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: "."))
    }
    switch fault {
    case .keyNotFound(let key, let context):
      return "“\(place(context.codingPath + [key]))” is missing"
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      return "“\(place(context.codingPath))” is not what it should be"
    @unknown default: return "it does not have the form"
    }
  }
}
