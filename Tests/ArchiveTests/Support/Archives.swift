import Foundation
import SvarArchive
import SvarModel

/// Archives for tests.
enum Archives {
  static let reading = AnswerReading(version: "test") { Papers.reading($0, $1) }

  static let registers = Registers(
    agency: { name in
      name == "Sjöfartsverket" ? Agency(name: name, aliases: ["sjöverket"], abbreviation: "SjöV") : nil
    }, formerNames: { _ in [] }, group: { _ in nil })

  static func small() throws -> Archive {
    let archive = try Archive.inMemory(registers: registers)
    _ = try archive.importing(Papers.all, reading: reading)
    return archive
  }

  /// Runs a test with the path of a file that is not there yet, in a folder of its own that is removed afterwards.
  static func withPath<Value>(_ work: (String) async throws -> Value) async throws -> Value {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-\(UUID().uuidString)")
    defer { try? FileManager.default.removeItem(at: folder) }
    return try await work(folder.appendingPathComponent("arkiv.sqlite").path)
  }

  /// Every row of every list and every paper, as one text.
  static func dump(_ archive: Archive) async throws -> String {
    var lines: [String] = []
    for kind in ListKind.allCases {
      for row in try await archive.rows(ListRequest(kind: kind), offset: 0, limit: 10_000) {
        lines.append("\(row)")
        switch row.id {
        case .paper(let paper): lines.append("\(String(describing: try await archive.paper(paper, query: "")))")
        case .measure(let id): lines.append("\(String(describing: try await archive.measure(id, query: "")))")
        case .collaboration(let id):
          var detail = try await archive.collaboration(id, query: "")
          // A dictionary has no order of its own to be printed in.
          let since = detail?.namedSince.sorted { $0.key < $1.key } ?? []
          detail?.namedSince = [:]
          lines.append("\(String(describing: detail)) \(since)")
        case .refusal(let id): lines.append("\(String(describing: try await archive.refusal(id, query: "")))")
        case .matrix: break
        case .agency(let name): lines.append("\(String(describing: try await archive.agency(name, query: "")))")
        }
      }
    }
    return lines.joined(separator: "\n")
  }
}

extension Archive {
  /// The references, ids or names of a list's rows.
  func found(_ query: String, _ kind: ListKind = .question, typed: Bool = false) async throws -> [String] {
    let request = ListRequest(kind: kind, query: query, isBeingTyped: typed)
    let rows = try await rows(request, offset: 0, limit: 1_000)
    let count = try await count(request)
    return rows.map { row in
      switch row {
      case .question(let row): (row.kind == .interpellation ? "ip " : "") + row.reference.description
      case .answer(let row): row.id.rawValue
      case .measure(let row): row.name.text
      case .collaboration(let row): row.name.text
      case .agency(let row): row.name.text
      case .refusal(let row): row.act.text
      }
    } + (count == rows.count ? [] : ["but counted \(count)"])
  }
}
