internal import SvarModel

/// The government's notice that an answer will come late; recognised, and no answer.
struct DelayNoticeForm: TextForm {
  let format = PaperReader.Format.text

  func read(_ text: PlainTextPaper, of document: Document) -> [Arrival]? {
    let isNotice = text.text.paragraphs.prefix(12).contains {
      let line = $0.text.lowercased()
      return line.hasPrefix("meddelande om fördröjt svar") || line.hasPrefix("meddelande om fördröjda svar")
    }
    return isNotice ? document.ignored("is a notice that an answer is delayed") : nil
  }
}
