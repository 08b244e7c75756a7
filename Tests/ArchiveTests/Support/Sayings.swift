import SvarArchive
import SvarModel

/// Papers that say one thing each.
enum Sayings {
  static func arrivals(_ texts: [String], from first: Int = 1) -> [Arrival] {
    texts.enumerated().map { number, text in
      .paper(
        .question(Papers.question("2020/21:\(first + number)", title: "Ett", minister: nil, text: Papers.text(text))))
    }
  }

  static func archive(_ texts: [String], usesDictionary: Bool = true) throws -> Archive {
    let archive = try Archive.inMemory(usesDictionary: usesDictionary)
    _ = try archive.importing(arrivals(texts), reading: .nothing)
    return archive
  }
}

extension Archive {
  /// The texts that a query finds, oldest number first, with what is marked in brackets.
  func marked(_ query: String, typed: Bool = false) async throws -> [String] {
    let request = ListRequest(kind: .question, query: query, isBeingTyped: typed)
    var texts: [(number: Int, text: String)] = []
    for row in try await rows(request, offset: 0, limit: 1_000) {
      guard case .question(let found) = row, let detail = try await paper(found.id, query: query)?.questions.first
      else { continue }
      let paragraphs = detail.question.text.paragraphs.enumerated().map { number, paragraph in
        Marked(paragraph.text, hits: detail.hits.filter { $0.paragraph == number }.map(\.span)).bracketed
      }
      texts.append((found.reference.number, paragraphs.joined(separator: " ")))
    }
    return texts.sorted { $0.number < $1.number }.map(\.text)
  }
}

extension Marked {
  /// The text with each hit in brackets.
  var bracketed: String {
    var text = String.UnicodeScalarView()
    for (place, scalar) in self.text.unicodeScalars.enumerated() {
      if hits.contains(where: { $0.end == place }) { text.append("]") }
      if hits.contains(where: { $0.start == place }) { text.append("[") }
      text.append(scalar)
    }
    if hits.contains(where: { $0.end == self.text.unicodeScalars.count }) { text.append("]") }
    return String(text)
  }
}
