/// What sentences are made of: parts, each with the texts that it may be.
struct Grammar {
  /// A word as it stands, another part, or a place for a word of the vocabulary.
  enum Content {
    case word(String)
    case part(Int)
    case slot(Slot)
  }

  struct Piece {
    let content: Content
    /// Whether a blank stands before it.
    let isApart: Bool
  }

  private let parts: [Weighted<[Piece]>]
  private let plainest: [[Piece]]
  private let numbers: [String: Int]

  /// - Throws: ``BenchDataError`` where a line has no weight, or names a part or a place that there is none of.
  init() throws(BenchDataError) {
    let rows = try BenchData("grammar.tsv").rows
    var numbers: [String: Int] = [:]
    for row in rows where numbers[row["part"]] == nil { numbers[row["part"]] = numbers.count }
    var parts = [Weighted<[Piece]>](repeating: Weighted(), count: numbers.count)
    var plainest = [[Piece]?](repeating: nil, count: numbers.count)
    for row in rows {
      guard let weight = Double(row["weight"]), weight > 0, let number = numbers[row["part"]] else {
        throw row.fault("there is no weight")
      }
      let pieces = try Self.pieces(of: row["text"], numbers, row)
      parts[number].add(pieces, weight: weight)
      plainest[number] = plainest[number] ?? pieces
    }
    for part in Part.allCases where numbers[part.rawValue] == nil {
      throw BenchDataError(file: "grammar.tsv", line: 0, reason: "the part \(part.rawValue) is missing")
    }
    self.parts = parts
    self.plainest = plainest.map { $0 ?? [] }
    self.numbers = numbers
  }

  func number(of part: Part) -> Int { numbers[part.rawValue] ?? 0 }

  /// One of the texts that a part may be; the first of them where the sentence has grown deep already.
  func pieces(of part: Int, depth: Int, _ chance: inout Chance) -> [Piece] {
    depth > 12 ? plainest[part] : parts[part].one(&chance)
  }

  private static func pieces(
    of text: String, _ numbers: [String: Int], _ row: BenchData.Row
  ) throws(BenchDataError) -> [Piece] {
    var pieces: [Piece] = []
    var isApart = true
    var word = ""
    var name: String?
    func close() {
      guard !word.isEmpty else { return }
      pieces.append(Piece(content: .word(word), isApart: isApart))
      word = ""
      isApart = false
    }
    for character in text {
      switch (character, name) {
      case ("{", nil):
        close()
        name = ""
      case ("}", let found?):
        if let number = numbers[found] {
          pieces.append(Piece(content: .part(number), isApart: isApart))
        } else if let slot = Slot(rawValue: found) {
          pieces.append(Piece(content: .slot(slot), isApart: isApart))
        } else {
          throw row.fault("there is no {\(found)}")
        }
        name = nil
        isApart = false
      case (_, let begun?): name = begun + String(character)
      case (" ", nil):
        close()
        isApart = true
      default: word.append(character)
      }
    }
    close()
    guard name == nil else { throw row.fault("a brace is left open") }
    return pieces
  }
}

/// The parts that papers begin their sentences with.
enum Part: String, CaseIterable {
  case title = "TITLE"
  case opening = "QOPEN"
  case background = "QBODY"
  case lead = "QLEAD"
  case asking = "QASK"
  case recap = "RECAP"
  case answering = "ABODY"
  case measure = "AMEASURE"
  case closing = "ACLOSE"
  case speech = "SPEECH"
}

/// A place in a text of the grammar for something of the vocabulary or of the paper.
enum Slot: String {
  case np
  case definite = "np.definite"
  case definitePlural = "np.definiteplural"
  case plural = "np.plural"
  case genitive = "np.genitive"
  case noun, nouns
  case topicDefinite = "topic.definite"
  case topicPlural = "topic.plural"
  case topicDefinitePlural = "topic.definiteplural"
  case topicGenitive = "topic.genitive"
  case infinitive = "verb.infinitive"
  case present = "verb.present"
  case past = "verb.past"
  case supine = "verb.supine"
  case passive = "verb.passive"
  case presentPassive = "verb.presentpassive"
  case adjective = "adj"
  case adjectiveNeuter = "adj.neuter"
  case adjectivePlural = "adj.plural"
  case place
  case placeGenitive = "place.gen"
  case person
  case personGenitive = "person.gen"
  case agency
  case agencyGenitive = "agency.gen"
  case asker
  case askerGenitive = "asker.gen"
  case minister
  case ministerTitle = "minister.title"
  case number, percent, year, sum, date, inquiry, bill
  case laterYear = "year.later"
  case laterDate = "date.later"
}
