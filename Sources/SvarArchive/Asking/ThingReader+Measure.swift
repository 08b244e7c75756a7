import GRDB
import SvarModel

extension ThingReader {
  func measure(_ asked: String) throws -> MeasureDetail? {
    guard let key = try standing(measure: asked), let id = try id("measure", "key", key),
      let row = try rows.measure(id)
    else { return nil }
    let mentions = try Row.fetchAll(
      database.cachedStatement(
        sql: """
          SELECT m.answer, m.position, m.clause, t.extraction, t.body, t.layout, k.rule, k.shared, o.paper, o.session,
              o.number
            FROM measure_mention m JOIN answer a ON a.id = m.answer JOIN answer_text t ON t.id = a.id
            LEFT JOIN measure_tie k ON k.answer = m.answer AND k.position = m.position
            LEFT JOIN answer o ON o.id = k.other_answer
            WHERE m.measure = ? ORDER BY a.day IS NULL, a.id, m.position
          """), arguments: [key])
    var agencies: [String] = []
    var found: [MeasureDetail.Mention] = []
    for mention in mentions {
      let extraction = try Record.value(Extraction.self, mention["extraction"])
      let position: Int = mention["position"]
      guard extraction.measures.indices.contains(position), let answer = try plainRows.answer(mention["answer"]) else {
        continue
      }
      let measure = extraction.measures[position]
      agencies += measure.agencies.filter { !agencies.contains($0) }
      let text = try PaperReader.packed(mention["body"], mention["layout"]).text()
      let clause: String = mention["clause"]
      let sentence = text.sentence(around: measure.clause)
      found.append(
        MeasureDetail.Mention(
          answer: answer, measure: measure, clause: marker.marked(clause),
          sentence: sentence == clause ? Marked("") : marker.marked(sentence),
          deadlineSentence: measure.deadlineSource.map { text.words(in: $0) }, tie: tie(mention)))
    }
    return MeasureDetail(row: row, agencies: agencies, mentions: found)
  }

  private func tie(_ row: Row) -> MeasureTie? {
    guard let number: Int = row["rule"], let rule = MeasureTie.Rule(rawValue: number),
      let paper = (row["paper"] as String?).flatMap({ PaperID(rawValue: $0) }),
      let reference = RowReader.reference(row["session"], row["number"])
    else { return nil }
    return MeasureTie(rule: rule, shared: row["shared"], other: paper, otherReference: reference)
  }

  /// The id that the measure has now: the same, or that of the measure whose mention has it for itself or as a mark.
  private func standing(measure asked: String) throws -> String? {
    if try id("measure", "key", asked) != nil { return asked }
    if let now = try String.fetchOne(
      database.cachedStatement(
        sql: "SELECT measure FROM measure_mention WHERE own = ? ORDER BY answer, position LIMIT 1"), arguments: [asked])
    {
      return now
    }
    return try String.fetchOne(
      database.cachedStatement(
        sql: """
          SELECT m.measure FROM measure_mark k JOIN measure_mention m ON m.answer = k.answer AND m.position = k.position
            WHERE k.mark = ? AND k.rule <> ? ORDER BY k.answer, k.position LIMIT 1
          """), arguments: [asked, MeasureTie.Rule.subject.rawValue])
  }
}

extension PaperText {
  /// The sentence that a span of the text as found stands in, as it is read; the span's own words where it goes over
  /// more than one paragraph.
  func sentence(around span: Span) -> String {
    let places = places(of: span)
    guard places.count == 1, let place = places.first else { return words(in: span) }
    let scalars = Array(paragraphs[place.paragraph].text.unicodeScalars)
    func ends(_ index: Int) -> Bool {
      guard [".", "!", "?"].contains(scalars[index]), index + 2 < scalars.count, scalars[index + 1] == " " else {
        return false
      }
      // A capital after a stop begins a sentence, unless the stop is that of a short form: "t.ex. Skåne", "m.m.".
      let before = scalars[..<index].reversed().prefix { $0.properties.isAlphabetic }.count
      return scalars[index + 2].properties.isUppercase && before > 3
    }
    var start = min(place.span.start, scalars.count)
    while start > 0, !(start >= 2 && ends(start - 2)) { start -= 1 }
    var end = max(place.span.end, start)
    while end < scalars.count, !(end > place.span.start && ends(end - 1)) { end += 1 }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[start..<end])
    return String(view)
  }
}
