/// What is needed to cite a paper, as its papers have it; what they do not give is left out.
public struct Citation: Hashable, Sendable {
  public var id: PaperID
  /// The day the paper is dated.
  public var date: Day?
  /// Who asks, or who answers.
  public var authors: [Person]
  public var title: String
  /// `Skriftlig fråga`, `Svar på interpellation`: what the parliament calls it.
  public var series: String
  /// Every reference: several where one answer answers several questions.
  public var references: [Reference]

  public init(_ question: Question) {
    id = question.id
    date = question.date
    authors = question.askers
    title = question.title
    series = question.kind == .written ? "Skriftlig fråga" : "Interpellation"
    references = [question.reference]
  }

  public init(_ answer: Answer) {
    id = answer.id
    date = answer.date
    authors =
      answer.answeredBy.flatMap { minister in
        minister.name.map { Person(name: $0, party: minister.party, identifier: minister.identifier) }
      }.map { [$0] } ?? []
    title = answer.title ?? ""
    series = answer.kind == .written ? "Svar på skriftlig fråga" : "Svar på interpellation"
    references = answer.references
  }

  /// The publisher of all these papers.
  public static let publisher = "Sveriges riksdag"

  /// Where the paper lies at the parliament; for an answer in the chamber, the interpellation, which its debate stands under.
  public var address: String? { id.document?.address }

  private var numbers: String { references.map(\.description).joined(separator: ", ") }

  // MARK: - Forms

  /// One line to be read.
  ///
  /// ```
  /// Vera Exempel (MP): Vargar i Värmland. Skriftlig fråga 2020/21:9001, 2020-10-02. Sveriges riksdag. https://…
  /// ```
  public var plain: String {
    let title = Self.line(title)
    let people = authors.map { person in Self.line(person.name) + (person.party.map { " (\($0.letters))" } ?? "") }
    let head = people.isEmpty ? title : people.joined(separator: ", ") + (title.isEmpty ? "" : ": " + title)
    let place = ["\(series) \(numbers)", date?.description].compactMap(\.self).joined(separator: ", ")
    return [head, place, Self.publisher].filter { !$0.isEmpty }.map { $0.hasSuffix(".") ? $0 : $0 + "." }
      .joined(separator: " ") + (address.map { " " + $0 } ?? "")
  }

  /// An entry for BibTeX and BibLaTeX. Names are kept together: which of a name's words is the family's is not known.
  public var bibtex: String {
    var fields: [(String, String)] = []
    if !authors.isEmpty {
      fields.append(("author", authors.map { "{\(Self.tex($0.name))}" }.joined(separator: " and ")))
    }
    fields.append(("title", "{\(Self.tex(title))}"))
    fields.append(("howpublished", "\(series) \(Self.tex(numbers))"))
    fields.append(("publisher", Self.publisher))
    if let date {
      fields.append(("date", date.description))
      fields.append(("year", String(date.year)))
    }
    if let address { fields.append(("url", address)) }
    fields.append(("langid", "swedish"))
    return "@misc{\(id.rawValue),\n" + fields.map { "  \($0) = {\($1)},\n" }.joined() + "}\n"
  }

  /// A record in the form of reference managers (RIS, as of 2012), with its line ends.
  public var ris: String {
    var lines = ["TY  - GOVDOC"]
    lines += authors.map { "AU  - \(Self.line($0.name))" }
    lines.append("TI  - \(Self.line(title))")
    lines.append("T2  - \(series)")
    lines.append("M1  - \(numbers)")
    if let date {
      lines.append("PY  - \(date.year)")
      lines.append("DA  - \(date.description.replacing("-", with: "/"))/")
    }
    lines.append("PB  - \(Self.publisher)")
    lines.append("LA  - sv")
    if let address { lines.append("UR  - \(address)") }
    lines.append("ID  - \(id.rawValue)")
    lines.append("ER  - ")
    return lines.map { $0 + "\r\n" }.joined()
  }

  /// Text for TeX: what would act is written so that it is read.
  private static func tex(_ text: String) -> String {
    var written = ""
    for scalar in line(text).unicodeScalars {
      switch scalar {
      case "\\": written += "\\textbackslash{}"
      case "~": written += "\\textasciitilde{}"
      case "^": written += "\\textasciicircum{}"
      case "{", "}", "%", "&", "$", "#", "_": written += "\\" + String(scalar)
      default: written.unicodeScalars.append(scalar)
      }
    }
    return written
  }

  /// Text on one line, without what would act on a terminal or begin a field.
  private static func line(_ text: String) -> String {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: text.unicodeScalars.map { $0.value < 0x20 || (0x7F..<0xA0).contains($0.value) ? " " : $0 })
    return String(view)
  }
}
