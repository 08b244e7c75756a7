internal import SvarModel

/// A question from Riksdagen's fields.
enum RiksdagenQuestion {
  static func question(
    _ kind: QuestionKind, _ fields: RiksdagenFields, _ reference: Reference, _ provenance: Provenance
  ) -> Question {
    let lines = headed(fields.lines)
    let printed = addressee(in: lines)
    let elsewhere = [printed, fields.recipient].compactMap(\.self)
    let addressee = fields.minister("stalldtill", elsewhere: elsewhere) ?? printed ?? fields.recipient
    let answeredBy = fields.minister("besvaradav", "besvarare", elsewhere: elsewhere)
    var dates = RiksdagenDates(fields, reference, lines).dates
    let answers = fields.references("frågesvar").compactMap { $0["ref_dok_id"].words.flatMap { PaperID(rawValue: $0) } }
    let words = fields.statusText
    let hasAnswer = !answers.isEmpty || fields.events("BESV").contains { $0.hasHappened && $0.name == "Besvarad" }
    let said = words.map(StatusWords.status) ?? .unknown
    let status = said == .unknown && hasAnswer ? .answered : said
    // Of a question that is not answered, a day of the answer is one that was planned.
    if status != .answered { dates.answered = nil }
    return Question(
      kind: kind, reference: reference, title: fields.title ?? "", askers: fields.askers, addressee: addressee,
      answeredBy: answeredBy, status: status, statusText: words, dates: dates, text: lines.text, answers: answers,
      answeredTogetherWith: fields.answeredTogetherWith, provenance: provenance)
  }

  /// The lines above the words, marked as headings: "Fråga 2002/03:42 av …", "av …", "till …", "den 15 oktober".
  static func headed(_ lines: TextLines) -> TextLines {
    var lines = lines
    for index in lines.lines.indices.prefix(8) {
      let text = lines.lines[index].text
      guard PaperHeading.isHeading(text) else { continue }
      lines.lines[index].kind = .heading
    }
    return lines
  }

  /// The minister whom the paper's own heading names.
  private static func addressee(in lines: TextLines) -> Minister? {
    for line in lines.lines.prefix(8) where line.kind == .heading {
      if line.text.hasPrefix("till ") { return MinisterName.read(line.text.dropFirst("till ".count)) }
      guard PaperHeading.opensQuestion(line.text), let to = line.text.firstRange(of: ") till ") else { continue }
      let rest = line.text[to.upperBound...]
      return MinisterName.read(rest.firstRange(of: " om ").map { rest[..<$0.lowerBound] } ?? rest)
    }
    return nil
  }
}
