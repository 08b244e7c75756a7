internal import SvarModel

/// An interpellation with its debate from Riksdagen's fields: the question, and the minister's first speech as its answer.
enum RiksdagenInterpellation {
  static func papers(_ fields: RiksdagenFields, _ reference: Reference, _ provenance: Provenance) -> [Arrival] {
    var question = RiksdagenQuestion.question(.interpellation, fields, reference, provenance)
    let turns = fields.status["debatt"]["anforande"].items.compactMap { RiksdagenTurn($0) }
    guard let first = turns.first, let minister = minister(first, question), isAnswer(first, to: question) else {
      question.debate = turns.map(\.speech)
      return [.paper(.question(question))]
    }
    var lines = TextLines()
    lines.append(first.speaker, .speaker)
    lines.lines += first.lines.lines
    let answer = Answer(
      kind: .interpellation, references: [reference] + question.answeredTogetherWith,
      title: question.title.isEmpty ? nil : question.title, answeredBy: minister, date: first.day, text: lines.text,
      debate: turns.dropFirst().map(\.speech), record: first.record, provenance: provenance)
    return [.paper(.question(question)), .paper(.answer(answer))]
  }

  /// Whoever speaks first, where that is a minister: by the title said, or because the paper's own people say so.
  private static func minister(_ turn: RiksdagenTurn, _ question: Question) -> Minister? {
    guard var minister = MinisterName.read(turn.speaker, party: turn.party) else { return nil }
    let known = [question.answeredBy, question.addressee].compactMap(\.self).first {
      RiksdagenFields.isSame($0.name, minister.name)
    }
    guard minister.title != nil || known != nil else { return nil }
    minister.title = minister.title ?? known?.title
    minister.identifier = known?.identifier
    return minister
  }

  /// Whether the first speech is an answer to this question at all.
  ///
  /// Some papers hold the speeches of another debate, under the numbers of the right one. An answer begins by saying who
  /// has asked.
  private static func isAnswer(_ turn: RiksdagenTurn, to question: Question) -> Bool {
    let opening = turn.lines.lines.prefix(3).map(\.text).joined(separator: " ").prefix(1500).lowercased()
    if opening.contains("frågat") || opening.contains("interpellation") { return true }
    let words = Set(opening.split { !$0.isLetter && $0 != "-" })
    return question.askers.contains { asker in
      asker.name.lowercased().split(separator: " ").last.map { words.contains($0) || words.contains($0 + "s") } ?? false
    }
  }
}
