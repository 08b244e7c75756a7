import SvarModel

/// A paper with what it is tied to, as plain lines for a reader.
struct PaperPrinter {
  let words: ToolWords

  func lines(_ detail: PaperDetail) -> [String] {
    var lines: [String] = []
    for question in detail.questions { lines += self.lines(question.question) + [""] }
    for answer in detail.answers {
      if detail.questions.isEmpty { lines += known(from: answer) + [""] }
      lines += self.lines(answer) + [""]
    }
    while lines.last == "" { lines.removeLast() }
    return lines
  }

  private func lines(_ question: Question) -> [String] {
    var lines = ["\(words.kind(question.kind)) \(question.reference)  \(question.id)"]
    if !question.title.isEmpty { lines.append(question.title) }
    if !question.askers.isEmpty {
      lines.append(words.from + " " + question.askers.map(named).joined(separator: ", "))
    }
    if let addressee = question.addressee { lines.append(words.to + " " + named(addressee)) }
    lines.append(state(question))
    lines.append("")
    return lines + body(question.text)
  }

  /// What an answer tells of its question, where the question itself is not in the archive.
  private func known(from detail: AnswerDetail) -> [String] {
    let header = detail.extraction.header
    guard let reference = detail.answer.references.first else { return [] }
    var lines = ["\(words.kind(detail.answer.kind)) \(reference)  (\(words.onlyFromAnswer))"]
    if let title = header.title { lines.append(title) }
    if !header.askers.isEmpty { lines.append(words.from + " " + header.askers.map(named).joined(separator: ", ")) }
    if let addressee = header.addressee { lines.append(words.to + " " + addressee) }
    return lines
  }

  private func state(_ question: Question) -> String {
    var parts = [question.statusText ?? words.status(question.status)]
    if let lodged = question.dates.lodged { parts.append("\(words.lodged) \(lodged)") }
    if let deadline = question.deadline {
      parts.append("\(words.due) \(deadline.day)" + (deadline.isComputed ? " (\(words.computed))" : ""))
    }
    if let answered = question.dates.answered { parts.append("\(words.answered) \(answered)") }
    return parts.joined(separator: " · ")
  }

  private func lines(_ detail: AnswerDetail) -> [String] {
    let answer = detail.answer
    let references = answer.references.map(\.description).joined(separator: ", ")
    var lines = ["\(words.answer(to: answer.kind)) \(references)  \(answer.id)"]
    var facts = ["\(words.answeredBy): " + (answer.answeredBy.map(named) ?? words.unknown)]
    if let addressee = detail.extraction.header.addressee, detail.extraction.header.transferred {
      facts.append("\(words.handedOver) \(addressee)")
    }
    if let date = answer.date {
      facts.append([detail.extraction.header.place, date.description].compactMap(\.self).joined(separator: " "))
    }
    lines.append(facts.joined(separator: " · "))
    lines.append("")
    lines += body(answer.text)
    lines += measures(detail) + collaborations(detail) + agencies(detail)
    if !answer.debate.isEmpty { lines += ["", words.debate] }
    for speech in answer.debate {
      let party = speech.party.map { " (\($0))" } ?? ""
      lines += ["", [speech.title, speech.speaker].compactMap(\.self).joined(separator: " ") + party]
      lines += body(speech.text)
    }
    return lines
  }

  private func body(_ text: PaperText) -> [String] {
    text.paragraphs.flatMap { Wrapping.lines($0.text) + [""] }.dropLast()
  }

  private func measures(_ detail: AnswerDetail) -> [String] {
    guard !detail.extraction.measures.isEmpty else { return [] }
    let found = detail.answer.text.found
    let text = MeasureText(words: words)
    let lines = detail.extraction.measures.map { "  " + text.facts($0, in: found) }
    return ["", words.measures] + lines
  }

  private func collaborations(_ detail: AnswerDetail) -> [String] {
    guard !detail.extraction.collaborations.isEmpty else { return [] }
    let found = detail.answer.text.found
    var lines: [String] = []
    for collaboration in detail.extraction.collaborations {
      lines.append(
        "  \(Self.oneLine(found.text(in: collaboration.party))): \(Self.oneLine(found.text(in: collaboration.activity)))"
      )
      guard let id = collaboration.group, let group = detail.groups.first(where: { $0.id == id }) else { continue }
      lines += Wrapping.lines("\(words.members): " + group.members.joined(separator: ", "), indent: "    ")
    }
    return ["", words.collaborations] + lines
  }

  private func agencies(_ detail: AnswerDetail) -> [String] {
    var names: [String] = []
    for mention in detail.extraction.agencies where !names.contains(mention.name) { names.append(mention.name) }
    guard !names.isEmpty else { return [] }
    return ["", words.agencies] + Wrapping.lines(names.joined(separator: ", "), indent: "  ")
  }

  private func named(_ person: Person) -> String { person.name + (person.party.map { " (\($0))" } ?? "") }

  private func named(_ minister: Minister) -> String { minister.display + (minister.party.map { " (\($0))" } ?? "") }

  /// A stretch of text on one line.
  static func oneLine(_ text: String) -> String {
    text.split(whereSeparator: { $0.isNewline }).joined(separator: " ")
  }
}
