internal import SvarModel

/// The fields of a `dokumentstatus`, as Riksdagen names them, with what is odd in them taken care of.
struct RiksdagenFields {
  /// Somebody of `dokintressent`.
  struct Entry {
    var role: String
    var name: String?
    var party: Party?
    var identifier: String?
    var order: Int
  }

  /// An event of `dokaktivitet`.
  struct Event {
    var code: String
    var name: String
    var day: Day
    var hasHappened: Bool
  }

  let status: FieldValue
  let dokument: FieldValue

  init(_ status: FieldValue) {
    self.status = status
    dokument = status["dokument"].items.first ?? .null
  }

  /// A field of the document itself, without the line break that ends some; nil where it is null or blank.
  subscript(_ name: String) -> String? { dokument[name].words }

  /// `fr`, `frs`, `ip` or another; by the id's series where no type is given.
  var type: String? {
    if let type = (self["doktyp"] ?? self["typ"])?.lowercased() { return type }
    switch self["dok_id"].flatMap({ DocumentID($0) })?.series {
    case .writtenQuestion?: return "fr"
    case .writtenAnswer?: return "frs"
    case .interpellation?: return "ip"
    case .other(let code)?: return "series \(code)"
    case nil: return nil
    }
  }

  var reference: Reference? {
    if let reference = self["dok_id"].flatMap({ DocumentID($0) })?.reference { return reference }
    guard let session = self["rm"].flatMap({ Session($0) }),
      let number = (self["beteckning"] ?? self["nummer"]).flatMap({ Int($0) })
    else { return nil }
    return Reference(session: session, number: number)
  }

  var title: String? { self["titel"].map { TextLine.joined($0) } }

  /// The words of the paper.
  var lines: TextLines {
    if let html = dokument["html"].rawText, html.utf8.contains(where: { $0 > 0x20 }) { return HTMLText.lines(of: html) }
    let text = dokument["text"].rawText ?? ""
    return Self.lines(text)
  }

  /// Lines of a text that may or may not be HTML; the data write some line breaks out as `\r\n`.
  static func lines(_ text: String) -> TextLines {
    if HTMLText.isMarkup(text) { return HTMLText.lines(of: text) }
    var lines = TextLines()
    let unescaped =
      text.utf8.contains(UInt8(ascii: "\\")) && text.contains("\\r\\n")
      ? text.split(separator: "\\r\\n").joined(separator: "\n") : text
    for line in unescaped.split(whereSeparator: \.isNewline) { lines.append(line) }
    return lines
  }

  // MARK: People

  /// Those in one of these roles, in the order of the data.
  func people(_ roles: String...) -> [Entry] {
    let all = status["dokintressent"]["intressent"].items.compactMap { value -> Entry? in
      guard let role = value["roll"].words?.lowercased(), roles.contains(role) else { return nil }
      let identifier = value["intressent_id"].words
      return Entry(
        role: role, name: value["namn"].words, party: value["partibet"].words.flatMap { Party($0) },
        identifier: identifier?.contains { $0 != "0" } ?? false ? identifier : nil,
        order: value["ordning"].words.flatMap { Int($0) } ?? 0)
    }
    return all.enumerated().sorted { ($0.element.order, $0.offset) < ($1.element.order, $1.offset) }.map(\.element)
  }

  /// Who asks: by the roles, else by the subtitle.
  var askers: [Person] {
    var askers: [Person] = []
    for entry in people("undertecknare", "fragestallare") {
      guard let name = entry.name,
        let person = PersonName.read(name, party: entry.party, identifier: entry.identifier),
        !askers.contains(where: { $0.name == person.name })
      else { continue }
      askers.append(person)
    }
    if askers.isEmpty, let subtitle = self["subtitel"], let person = PersonName.read(subtitle) { askers = [person] }
    return askers
  }

  /// The minister in one of these roles. Where the role gives the name alone, the title comes from another place of the
  /// same paper that names the same person.
  func minister(_ roles: String..., elsewhere: [Minister]) -> Minister? {
    for role in roles {
      for entry in people(role) {
        guard let name = entry.name,
          var minister = MinisterName.read(name, party: entry.party, identifier: entry.identifier)
        else { continue }
        if minister.title == nil {
          minister.title = elsewhere.first { Self.isSame($0.name, minister.name) }?.title
        }
        return minister
      }
    }
    return nil
  }

  static func isSame(_ first: String?, _ second: String?) -> Bool {
    guard let first, let second else { return false }
    return first.lowercased() == second.lowercased()
  }

  /// `mottagare`: on a question at times who was asked, at times who answers; nil where it is blank.
  var recipient: Minister? { self["mottagare"].flatMap { MinisterName.read($0) } }

  // MARK: Events

  /// The events of a code, those that have happened first.
  func events(_ code: String) -> [Event] {
    let events = status["dokaktivitet"]["aktivitet"].items.compactMap { value -> Event? in
      guard value["kod"].words?.lowercased() == code.lowercased(),
        let day = value["datum"].words.flatMap({ Day(iso: $0) }), day.year > 1970
      else { return nil }
      return Event(
        code: code, name: value["namn"].words ?? "", day: day, hasHappened: value["status"].words != "planerad")
    }
    return events.filter(\.hasHappened) + events.filter { !$0.hasHappened }
  }

  /// What the paper calls its own state: the status text, else the status, where it is one.
  var statusText: String? {
    let texts = status["dokuppgift"]["uppgift"].items.filter { $0["kod"].words == "statustext" }
    if let text = texts.compactMap({ $0["text"].words }).first { return text }
    guard let status = self["status"], StatusWords.status(status) != .unknown else { return nil }
    return status
  }

  // MARK: References

  /// The references of `dokreferens` of a type, in either case.
  func references(_ type: String) -> [FieldValue] {
    status["dokreferens"]["referens"].items.filter { $0["referenstyp"].words?.lowercased() == type.lowercased() }
  }

  /// Questions that are answered together with this one.
  var answeredTogetherWith: [Reference] {
    var found: [Reference] = []
    for value in references("GemensamtBesvarad") {
      let reference =
        value["ref_dok_id"].words.flatMap { DocumentID($0)?.reference }
        ?? value["uppgift"].words.flatMap { ReferenceList.read($0).first?.reference }
      if let reference, reference != self.reference, !found.contains(reference) { found.append(reference) }
    }
    return found
  }
}
