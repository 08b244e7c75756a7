internal import SvarModel

/// What was said after an answer, speech by speech, apart from the answer itself.
enum DebatePart {
  static func add(_ speeches: [Speech], hits: [[PaperText.Place]], to page: inout PageBuilder) {
    page.heading(page.words.page.debate, isPart: true)
    page.add(.note, page.words.page.debateUnread)
    for (index, speech) in speeches.enumerated() {
      page.blank()
      var name = speech.number.map { "\(page.words.page.speech) \($0) " } ?? ""
      if let title = speech.title { name += title + " " }
      name += speech.speaker
      if let party = speech.party { name += " (\(party.letters))" }
      page.add(.speaker, name)
      PaperTextPart.add(speech.text, hits: hits.indices.contains(index) ? hits[index] : [], to: &page)
    }
  }
}
