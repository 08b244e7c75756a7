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
        return document.rejected(.exportTooNew(form: head.version, known: ExportedPapers.version))
      }
      switch ExportedPapers.Kind(rawValue: head.type) {
      case .question: return [.paper(.question(try decoder.decode(Body<Question>.self, from: data).paper))]
      case .answer:
        let answer = try decoder.decode(Body<Answer>.self, from: data).paper
        guard !answer.references.isEmpty else { return document.rejected(.exportWithoutQuestion) }
        return [.paper(.answer(answer))]
      case nil: return document.rejected(.exportOfOther(SourceName.shown(head.type)))
      }
    } catch let fault as DecodingError {
      return document.rejected(Self.reason(fault))
    } catch {
      return document.rejected(.unreadableExport)
    }
  }

  private static func reason(_ fault: DecodingError) -> RejectionReason {
    func place(_ path: [any CodingKey]) -> String {
      SourceName.shown(path.map { $0.intValue.map { "[\($0)]" } ?? $0.stringValue }.joined(separator: "."))
    }
    switch fault {
    case .keyNotFound(let key, let context):
      return .exportFault(place: place(context.codingPath + [key]), isMissing: true)
    case .typeMismatch(_, let context), .valueNotFound(_, let context), .dataCorrupted(let context):
      return .exportFault(place: place(context.codingPath), isMissing: false)
    @unknown default: return .unreadableExport
    }
  }
}
