internal import SvarModel
internal import SvarSettings

/// Proposals for the word that is being typed on the search line: names of fields, and values of those that have a fixed
/// few.
enum QueryCompletion {
  private static let fields: [(name: Phrase, meaning: Phrase)] = [
    (Phrase("parti", "party"), Phrase("partiet som frågar: M, S, SD …", "the party that asks: M, S, SD …")),
    (Phrase("frågare", "asker"), Phrase("vem som frågar", "who asks")),
    (Phrase("minister", "minister"), Phrase("vem som svarar eller tillfrågas", "who answers or is asked")),
    (Phrase("departement", "department"), Phrase("departementet", "the ministry")),
    (Phrase("myndighet", "agency"), Phrase("myndighet som nämns", "agency that is named")),
    (Phrase("åtgärd", "measure"), Phrase("slag av åtgärd", "kind of measure")),
    (Phrase("samverkan", "collaboration"), Phrase("grupp av myndigheter", "group of agencies")),
    (Phrase("status", "status"), Phrase("hur långt det kommit", "how far it has come")),
    (Phrase("typ", "type"), Phrase("fråga, svar, interpellation, debatt", "question, answer, interpellation, debate")),
    (Phrase("rm", "session"), Phrase("riksmöte: 2020/21", "session: 2020/21")),
    (
      Phrase("från", "from"),
      Phrase("tidigast: 2020, 2020-09, 2020-09-15", "at the earliest: 2020, 2020-09, 2020-09-15")
    ),
    (Phrase("till", "to"), Phrase("senast", "at the latest")),
    (Phrase("svarstid", "days"), Phrase("dagar till svaret: >14", "days to the answer: >14")),
    (Phrase("belopp", "amount"), Phrase("kronor: >1000000", "kronor: >1000000")),
    (Phrase("sortera", "sort"), Phrase("ordningen", "the order")),
  ]

  /// Whole lines, each with the last word of `text` completed.
  static func proposals(for text: String, words: Words) -> [Completion] {
    let start = text.lastIndex { $0 == " " || $0 == "(" }.map { text.index(after: $0) } ?? text.startIndex
    var word = text[start...]
    var head = String(text[..<start])
    if word.hasPrefix("-") {
      head += "-"
      word = word.dropFirst()
    }
    let language = words.language
    guard let colon = word.firstIndex(of: ":") else {
      return fields.filter { $0.name[language].hasPrefix(word.lowercased()) }.map { field in
        Completion(inserted: "\(head)\(field.name[language]):", sentence: field.meaning[language], key: "")
      }
    }
    let field = word[..<colon].lowercased()
    let begun = word[word.index(after: colon)...].lowercased()
    guard let known = fields.first(where: { $0.name.swedish == field || $0.name.english == field }) else { return [] }
    return values(of: known.name.swedish, words).filter { $0.lowercased().hasPrefix(begun) }.map { value in
      Completion(inserted: "\(head)\(field):\(value)", sentence: "", key: "")
    }
  }

  private static func values(of field: String, _ words: Words) -> [String] {
    let isSwedish = words.language == .swedish
    switch field {
    case "parti": return ["C", "KD", "L", "M", "MP", "S", "SD", "V"]
    case "åtgärd":
      return MeasureKind.allCases.compactMap { words.measureKinds[$0] }.filter { !$0.contains(" ") }
    case "status":
      let questions: [QuestionStatus] = [.answered, .waiting, .withdrawn, .lapsed]
      let names = isSwedish ? questions.compactMap { words.statuses[$0] } : questions.map(\.rawValue)
      let measures = MeasureStatus.allCases.compactMap { words.measureStatuses[$0] }
      return names + measures.filter { !$0.contains(" ") }
    case "typ":
      return isSwedish
        ? ["fråga", "svar", "interpellation", "debatt"] : ["question", "answer", "interpellation", "debate"]
    case "sortera":
      return isSwedish ? ["nyast", "äldst", "relevans"] : ["newest", "oldest", "relevance"]
    default: return []
    }
  }
}
