internal import SvarModel

/// The answer to a written question from Riksdagen's fields.
enum RiksdagenAnswer {
  static func written(_ fields: RiksdagenFields, _ reference: Reference, _ provenance: Provenance) -> Answer {
    let lines = RiksdagenQuestion.headed(fields.lines)
    let subtitle = fields["subtitel"].flatMap { MinisterName.read($0) }
    let elsewhere = [fields.recipient, subtitle].compactMap(\.self)
    let answeredBy =
      fields.minister("besvaradav", "besvarare", elsewhere: elsewhere) ?? subtitle ?? fields.recipient
    let answered = fields.events("BESV").filter(\.hasHappened)
    let day = (answered.first { $0.name == "Besvarad" } ?? answered.first)?.day
    return Answer(
      kind: .written, references: references(reference, fields, lines), title: fields.title, answeredBy: answeredBy,
      date: day ?? RiksdagenDates.own(fields, reference, lines), text: lines.text, provenance: provenance)
  }

  /// The question that the paper bears the number of first, then the others that its heading names.
  private static func references(_ own: Reference, _ fields: RiksdagenFields, _ lines: TextLines) -> [Reference] {
    var references = [own]
    let heading = lines.lines.prefix(6).first { PaperHeading.opensWrittenAnswer($0.text) }?.text ?? ""
    let together = fields.references("fråga").compactMap {
      $0["ref_dok_id"].words.flatMap { DocumentID($0)?.reference }
    }
    for reference in ReferenceList.read(heading).map(\.reference) + together + fields.answeredTogetherWith {
      if !references.contains(reference) { references.append(reference) }
    }
    return references
  }
}
