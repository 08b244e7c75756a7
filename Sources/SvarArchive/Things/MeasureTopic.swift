import SvarModel

/// What a measure whose name says nothing is about, as its clause goes on: "en särskild utredare", `med uppgift att se
/// över färjelederna`.
enum MeasureTopic {
  private static let longest = 90

  /// Phrases that what it is about begins with, wherever they stand behind the head.
  private static let anywhere: [[String]] = [
    ["med", "uppgift", "att"], ["med", "uppdrag", "att"], ["med", "uppdraget", "att"], ["med", "syfte", "att"],
    ["i", "syfte", "att"], ["för", "att"], ["uppgift", "är", "att"], ["uppdrag", "är", "att"], ["uppgiften", "att"],
    ["med", "förslag", "till"], ["med", "förslag", "om"], ["angående"], ["rörande"], ["avseende"], ["gällande"],
    ["beträffande"],
  ]
  /// Words that say so only right behind it: elsewhere they begin a condition.
  private static let behind: Set<String> = ["om", "av", "kring"]
  private static let mustVerbs: Set<String> = ["ska", "skall"]

  /// The words as the clause writes them, cut between words where they are many; nil where the clause does not say.
  static func of(head: String, clause: String) -> String? {
    guard let range = clause.firstRange(of: head) else { return nil }
    let rest = String(clause[range.upperBound...])
    let scalars = Array(rest.unicodeScalars)
    let tokens = Tokens.of(rest)
    guard let start = start(tokens, scalars) else { return nil }
    let words = tokens[start...].prefix { $0.end - tokens[start].start <= longest }
    guard let last = words.last, words.count >= 2 else { return nil }
    let end = last.end == tokens.last?.end ? last.end : words.dropLast(isLoose(last.form) ? 1 : 0).last?.end ?? last.end
    let isCut = last.end != tokens.last?.end
    return rest.text(in: Span(tokens[start].start, end)) + (isCut ? " …" : "")
  }

  private static func start(_ tokens: [Tokens.Token], _ scalars: [Unicode.Scalar]) -> Int? {
    guard let first = tokens.first else { return nil }
    let isNext = scalars[..<first.start].allSatisfy { $0 == " " || $0 == "\u{A0}" }
    if isNext, behind.contains(first.form) { return 0 }
    for index in tokens.indices {
      for phrase in anywhere where tokens[index...].prefix(phrase.count).map(\.form) == phrase {
        // "vars uppdrag är att diskutera": what is told begins with "att".
        return phrase.count > 1 && phrase[1] == "är" ? index + 2 : index
      }
      // "En särskild utredare ska se över …": what it is to do.
      if index == 0, mustVerbs.contains(tokens[0].form) { return 0 }
    }
    return nil
  }

  private static func isLoose(_ form: String) -> Bool {
    ["och", "eller", "att", "i", "på", "av", "om", "för", "med", "den", "det", "en", "ett", "som", "till"].contains(
      form)
  }
}
