internal import SvarModel

/// One speech (*anförande*) of `debatt`.
struct RiksdagenTurn {
  /// As the data have it: "Statsrådet Mehmet Kaplan (MP)".
  var speaker: String
  var party: Party?
  var number: Int?
  var day: Day?
  /// "2014/15:119", the record that holds it.
  var record: String?
  var lines: TextLines

  /// Nil where nobody speaks or nothing is said.
  init?(_ value: FieldValue) {
    guard let text = value["anf_text"].rawText, let speaker = value["talare"].words ?? value["talare_kort"].words else {
      return nil
    }
    lines = RiksdagenFields.lines(text)
    guard !lines.isEmpty else { return nil }
    self.speaker = TextLine.joined(speaker)
    party = value["parti"].words.flatMap { Party($0) }
    number = value["anf_nummer"].words.flatMap { Int($0) }
    day = value["anf_datum"].words.flatMap { Day(iso: $0) }
    // "2014/15:119-150": the record and the speech in it.
    let designation = value["anf_beteckning"].words ?? ""
    record = designation.split(separator: "-").first.flatMap { Reference($0) }?.description
  }

  var speech: Speech {
    let minister = MinisterName.read(speaker)
    let person = PersonName.read(speaker)
    return Speech(
      number: number, speaker: (minister?.title == nil ? person?.name : minister?.name) ?? speaker,
      title: minister?.title, party: party ?? person?.party, text: lines.text)
  }
}
