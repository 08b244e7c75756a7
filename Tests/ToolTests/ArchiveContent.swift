import SvarArchive
import SvarModel

@testable import SvarTool

/// What follows from an archive's papers, in an order of its own: by it two archives are compared.
enum ArchiveContent {
  final class Written: @unchecked Sendable { var texts: [String] = [] }

  static func of(_ archive: Archive) async throws -> [String] {
    let written = Written()
    for kind in [ListKind.question, .answer] {
      try await archive.forEachPaper(ListRequest(kind: kind)) { paper in
        switch paper {
        case .question(let question): written.texts.append(try JSONText.of(question))
        case .answer(let detail):
          written.texts.append(try JSONText.of(detail.answer) + (try JSONText.of(detail.extraction)))
        }
      }
    }
    for kind in [ListKind.measure, .collaboration, .agency, .refusal] {
      try await archive.forEachRow(ListRequest(kind: kind)) { written.texts.append("\($0)") }
    }
    return written.texts
  }
}
