internal import SvarModel

/// The days of a paper, from its events, its own date and the line "den 26 januari" above its words.
struct RiksdagenDates {
  var dates = QuestionDates()

  init(_ fields: RiksdagenFields, _ reference: Reference, _ lines: TextLines) {
    dates.lodged = fields.events("INL").first?.day ?? Self.own(fields, reference, lines)
    dates.forwarded = fields.events("Överlämnad").first?.day
    dates.announced = fields.events("ANM").first?.day
    dates.due = fields.events("SISVA").first?.day
    let answers = fields.events("BESV")
    // Two events bear the code: "Besvarad", and "Svarsdatum", the day that was planned.
    dates.answered = (answers.first { $0.name == "Besvarad" } ?? answers.first)?.day
  }

  /// The paper's own date: `datum`, but not where the paper's first lines say another day, and not the first or last
  /// day of a year, which stand there for want of any.
  static func own(_ fields: RiksdagenFields, _ reference: Reference, _ lines: TextLines) -> Day? {
    let printed = lines.lines.prefix(4).lazy.compactMap { PrintedDay.read($0.text, in: reference.session) }.first
    guard let given = fields["datum"].flatMap({ Day(iso: $0) }), given.year > 1970 else { return printed }
    if let printed, printed != given { return printed }
    return isPlaceholder(given) && printed == nil ? nil : given
  }

  static func isPlaceholder(_ day: Day) -> Bool {
    (day.month, day.day) == (1, 1) || (day.month, day.day) == (12, 31)
  }
}
