internal import SvarModel

/// The page of any thing.
enum PageMaker {
  static func make(
    _ subject: ItemID, _ detail: Detail, query: String, words: Words, glyphs: Glyphs = .unicode, today: Day? = nil
  ) -> Document {
    var page =
      switch (subject, detail) {
      case (.paper(let id), .paper(let paper)): PaperPage.make(id, paper, query: query, words: words)
      case (_, .measure(let measure)): MeasurePage.make(measure, query: query, words: words, today: today)
      case (_, .collaboration(let collaboration)): CollaborationPage.make(collaboration, query: query, words: words)
      case (_, .agency(let agency)): AgencyPage.make(agency, query: query, words: words, glyphs: glyphs)
      case (_, .refusal(let refusal)): RefusalPage.make(refusal, query: query, words: words)
      case (_, .matrix(let matrix)): MatrixPage.make(matrix, words: words)
      case (_, .paper): Document(subject: subject, query: query, title: "")
      }
    page.subject = subject
    return page
  }
}
