/// How a paper is cited: who, what, where, when, and its address.
///
/// ```swift
/// Citation(question).plain
/// // Anna Ek (M): Tågen i norr. Skriftlig fråga 2020/21:89, Sveriges riksdag, 2020-09-15. https://…
/// ```
public struct Citation: Hashable, Sendable {
  /// The paper's id: the key of a bibliography.
  public var id: String
  public var authors: [String]
  public var title: String
  /// What it is among the parliament's papers: `Skriftlig fråga 2020/21:89`.
  public var series: String
  public var day: Day?
  public var address: String?

  /// The citation of a question.
  public init(_ question: Question) {
    id = question.id.rawValue
    authors = question.askers.map { Self.named($0.name, $0.party) }
    title = question.title
    series = Self.name(question.kind) + " " + question.reference.description
    day = question.date
    address = question.document.address
  }

  /// The citation of an answer; its own title, or that of what it answers.
  public init(_ answer: Answer, title other: String? = nil) {
    id = answer.id.rawValue
    authors = [answer.answeredBy.map { Self.named($0.display, $0.party) }].compactMap(\.self).filter { !$0.isEmpty }
    title = answer.title ?? other ?? ""
    let references = answer.references.map(\.description).joined(separator: ", ")
    series = "Svar på \(Self.name(answer.kind).lowercased()) \(references)"
    day = answer.date
    address = answer.id.document?.address
  }

  private static let publisher = "Sveriges riksdag"

  private static func name(_ kind: QuestionKind) -> String {
    kind == .interpellation ? "Interpellation" : "Skriftlig fråga"
  }

  private static func named(_ name: String, _ party: Party?) -> String {
    name + (party.map { " (\($0.letters))" } ?? "")
  }

  /// In one line, for a footnote.
  public var plain: String {
    let who = authors.joined(separator: ", ")
    let what = title.isEmpty ? "" : Self.line(title) + ". "
    let place = [series, Self.publisher, day?.description].compactMap(\.self).joined(separator: ", ")
    return [who.isEmpty ? "" : who + ": ", what, place, ".", address.map { " " + $0 } ?? ""].joined()
  }

  /// An entry for BibTeX; what would act there is escaped.
  public var bibtex: String {
    var fields: [(String, String)] = []
    if !authors.isEmpty {
      fields.append(("author", authors.map { "{\(Self.escaped($0))}" }.joined(separator: " and ")))
    }
    if !title.isEmpty { fields.append(("title", "{\(Self.escaped(title))}")) }
    fields.append(("howpublished", Self.escaped("\(series), \(Self.publisher)")))
    if let day {
      fields.append(("year", String(day.year)))
      fields.append(("date", day.description))
    }
    if let address { fields.append(("url", address)) }
    let lines = fields.map { "  \($0.0) = {\($0.1)}" }.joined(separator: ",\n")
    return "@misc{\(id),\n\(lines)\n}\n"
  }

  /// An entry in RIS, as reference managers take it.
  public var ris: String {
    var lines = ["TY  - GOVDOC", "ID  - \(id)"]
    lines += authors.map { "AU  - \(Self.line($0))" }
    if !title.isEmpty { lines.append("TI  - \(Self.line(title))") }
    lines.append("SE  - \(series)")
    lines.append("PB  - \(Self.publisher)")
    if let day {
      lines += ["PY  - \(day.year)", "DA  - \(day.description.split(separator: "-").joined(separator: "/"))"]
    }
    if let address { lines.append("UR  - \(address)") }
    return (lines + ["ER  - "]).map { $0 + "\r\n" }.joined()
  }

  /// Without line breaks and other controls, which would end a field.
  private static func line(_ text: String) -> String {
    let plain = String(
      String.UnicodeScalarView(text.unicodeScalars.map { $0.value < 32 || $0.value == 127 ? " " : $0 }))
    return plain.split(separator: " ").joined(separator: " ")
  }

  private static func escaped(_ text: String) -> String {
    var result = ""
    for character in line(text) {
      switch character {
      case "\\": result += "\\textbackslash{}"
      case "{", "}", "%", "&", "#", "$", "_": result += "\\" + String(character)
      case "~": result += "\\textasciitilde{}"
      case "^": result += "\\textasciicircum{}"
      default: result.append(character)
      }
    }
    return result
  }
}
