import SvarModel

/// One value of a field, before or after its rows are counted.
struct FacetValue: Hashable {
  /// As a reader is shown it; of kinds and statuses the raw value.
  var label: String
  /// As it stands behind the field's name in a query.
  var written: String
  var count = 0

  init(label: String, written: String) {
    self.label = label
    self.written = written
  }

  /// A name that is written as it is shown.
  init(name: String) { self.init(label: name, written: WrittenValue.of(name)) }

  init?(party letters: String) {
    guard let party = Party(letters) else { return nil }
    self.init(label: party.letters, written: party.letters)
  }

  init?(session year: Int) {
    guard let session = Session(startYear: year) else { return nil }
    self.init(label: session.label, written: session.label)
  }

  init?(measureKind raw: String) {
    guard let kind = MeasureKind(rawValue: raw) else { return nil }
    self.init(label: raw, written: kind.queryNames[0])
  }

  init?(questionStatus raw: String) {
    guard let status = QuestionStatus(rawValue: raw) else { return nil }
    self.init(label: raw, written: status.queryNames[0])
  }

  init?(measureStatus raw: String) {
    guard let status = MeasureStatus(rawValue: raw) else { return nil }
    self.init(label: raw, written: status.queryNames[0])
  }

  /// The commonest first; of as many rows by name.
  static func comesFirst(_ one: FacetValue, _ other: FacetValue) -> Bool {
    one.count != other.count ? one.count > other.count : one.label < other.label
  }
}
