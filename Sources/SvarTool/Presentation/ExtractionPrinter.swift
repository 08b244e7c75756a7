import SvarModel

/// What was read out of one answer, as plain lines for a person.
struct ExtractionPrinter {
  let words: ToolWords
  /// Whether the rule that found each thing is told.
  let explains: Bool

  func lines(_ extraction: Extraction, text: String) -> [String] {
    let header = extraction.header
    var lines: [String] = []
    if !header.references.isEmpty { lines.append(header.references.map(\.description).joined(separator: ", ")) }
    if let title = header.title { lines.append(title) }
    if !header.askers.isEmpty {
      let names = header.askers.map { $0.name + ($0.party.map { " (\($0))" } ?? "") }
      lines.append(words.from + " " + names.joined(separator: ", "))
    }
    lines.append("\(words.answeredBy): " + (header.answeredBy?.name ?? words.unknown))
    if header.transferred { lines.append("\(words.handedOver) \(header.addressee ?? words.unknown)") }
    if let date = header.date {
      lines.append([header.place, date.description].compactMap(\.self).joined(separator: " "))
    }
    lines += section(words.measures, extraction.measures.flatMap { self.lines($0, text) })
    lines += section(words.collaborations, extraction.collaborations.flatMap { self.lines($0, text) })
    lines += section(
      words.agencies, extraction.agencies.map { "  \($0.name): \(PaperPrinter.oneLine(text.text(in: $0.span)))" })
    return lines
  }

  private func section(_ title: String, _ lines: [String]) -> [String] { lines.isEmpty ? [] : ["", title] + lines }

  private func lines(_ measure: Measure, _ text: String) -> [String] {
    ["  " + MeasureText(words: words).facts(measure, in: text)] + explained(measure.rule)
  }

  private func lines(_ collaboration: Collaboration, _ text: String) -> [String] {
    let party = PaperPrinter.oneLine(text.text(in: collaboration.party))
    let activity = PaperPrinter.oneLine(text.text(in: collaboration.activity))
    let group = collaboration.group.map { " [\($0)]" } ?? ""
    return ["  \(party): \(activity)\(group)"] + explained(collaboration.rule)
  }

  private func explained(_ rule: String) -> [String] { explains ? ["      \(words.rule): \(rule)"] : [] }
}
