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
      Phrase("datum", "date"),
      Phrase("dagen: 2020, 2020-09, 2020-09..2021, >2020", "the day: 2020, 2020-09, 2020-09..2021, >2020")
    ),
    (
      Phrase("från", "from"),
      Phrase("tidigast: 2020, 2020-09, 2020-09-15", "at the earliest: 2020, 2020-09, 2020-09-15")
    ),
    (Phrase("till", "to"), Phrase("senast", "at the latest")),
    (Phrase("svarstid", "days"), Phrase("dagar till svaret: >14", "days to the answer: >14")),
    (Phrase("belopp", "amount"), Phrase("kronor: >1000000", "kronor: >1000000")),
    (
      Phrase("senast", "deadline"),
      Phrase(
        "när en åtgärd ska vara klar: <2024-07, kommande, passerad, tyst",
        "when a measure is to be done: <2024-07, coming, passed, silent")
    ),
    (Phrase("bokmärkt", "bookmarked"), Phrase("ja, nej, eller ord i anteckningen", "yes, no, or words of the note")),
    (Phrase("läst", "read"), Phrase("ja eller nej", "yes or no")),
    (Phrase("tagg", "tag"), Phrase("egen tagg", "a tag of yours")),
    (Phrase("sortera", "sort"), Phrase("ordningen", "the order")),
  ]

  /// Whole lines, each with the last word of `text` completed; the values that `offer` holds go before the fixed ones.
  static func proposals(for text: String, offer: ValueOffer?, in kind: ListKind, words: Words) -> [Completion] {
    let word = QueryWord(lastOf: text)
    let language = words.language
    guard let field = word.field else {
      return fields.filter { $0.name[language].hasPrefix(word.value.lowercased()) }.map { field in
        Completion(inserted: "\(word.head)\(field.name[language]):", sentence: field.meaning[language], key: "")
      }
    }
    if let wanted = values(wantedBy: text, in: kind), let values = offer?.values(for: wanted), !values.isEmpty {
      return values.map { value in
        Completion(
          inserted: word.head + (value.written.hasPrefix(word.earlier) ? "" : word.earlier) + value.written,
          sentence: "\(words.number(value.count)) \(words.things(kind, value.count))", key: "")
      }
    }
    guard let known = fields.first(where: { $0.name.swedish == field || $0.name.english == field }) else { return [] }
    return values(of: known.name.swedish, words).filter { $0.lowercased().hasPrefix(word.value.lowercased()) }
      .map { Completion(inserted: word.head + word.earlier + $0, sentence: "", key: "") }
  }

  /// What is to be asked to offer the values of the field that is being typed; nil where no field is, or one whose values
  /// are numbers or days.
  static func values(wantedBy text: String, in kind: ListKind) -> ValueRequest? {
    let word = QueryWord(lastOf: text)
    guard let field = word.field else { return nil }
    let name = fields.first { $0.name.swedish == field || $0.name.english == field }?.name.swedish ?? field
    guard !["datum", "från", "till", "svarstid", "belopp", "sortera"].contains(name) else { return nil }
    let begun = (word.earlier + word.value).filter { !"\"”“„«»".contains($0) }
    return ValueRequest(field: field, begun: begun, list: ListRequest(kind: kind, query: word.rest.trimmed))
  }

  /// The name of a field in a language, by its name in either; as it is where it has none.
  static func name(of field: String, in language: InterfaceLanguage) -> String {
    fields.first { $0.name.swedish == field || $0.name.english == field }?.name[language] ?? field
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
      return names + [isSwedish ? "försenad" : "overdue"] + measures.filter { !$0.contains(" ") }
    case "typ":
      return isSwedish
        ? ["fråga", "svar", "interpellation", "debatt"] : ["question", "answer", "interpellation", "debate"]
    case "senast": return isSwedish ? ["ja", "kommande", "passerad", "tyst"] : ["yes", "coming", "passed", "silent"]
    case "sortera":
      return isSwedish ? ["nyast", "äldst", "relevans"] : ["newest", "oldest", "relevance"]
    default: return []
    }
  }
}
