import SvarLanguage
import SvarModel

/// One reader for all tests; making it reads the embedded data once.
let sharedReader = Result { try AnswerReader() }

/// What the reader finds in an invented text.
func extraction(of text: String, on date: Day? = nil) throws -> Extraction {
  try sharedReader.get().read(PaperText(cleaning: text), date: date)
}

extension String {
  /// The words of a span.
  subscript(span: Span) -> String {
    String(String.UnicodeScalarView(Array(unicodeScalars)[span.start..<span.end]))
  }
}
