import SvarModel
import Testing

@testable import SvarLanguage

@Suite struct SentenceTests {
  /// The sentences of a line, as text; `|` marks where one is meant to end.
  @Test(arguments: [
    "Det gäller bl.a. fyrar, t.ex. de i norr. |Sedan är det slut.",
    "Lagen (prop. 2017/18:36) trädde i kraft den 1 juli 2019. |Den gäller än.",
    "Herr talman! |Kalle Ek har frågat mig om fyrar.",
    "Anslaget ökade med 1,5 miljoner. |2020 ökar det igen.",
    "Vad sker? |Ingenting.",
  ])
  func sentencesEndWhereTheyShould(marked: String) throws {
    let tokeniser = try Tokeniser(lexicon: Lexicon())
    let expected = marked.split(separator: "|").map { $0.hasSuffix(" ") ? String($0.dropLast()) : String($0) }
    let text = marked.replacing("|", with: "")
    let scalars = text.unicodeScalars.map(\.value)
    var tokens: [Token] = []
    tokeniser.tokens(of: scalars, from: 0, to: scalars.count, into: &tokens)
    let found = SentenceSplitter.sentences(of: tokens, in: 0..<tokens.count).map {
      text[Span(tokens[$0.lowerBound].start, tokens[$0.upperBound - 1].end)]
    }
    #expect(found == expected)
  }

  @Test func aTornFirstLetterIsPutBack() throws {
    let found = try extraction(of: "R egeringen tillsatte en utredning om fyrar.", on: Day(2020, 1, 1))
    #expect(found.measures.map(\.kind) == [.inquiry])
  }

  @Test func aHyphenFromALineBreakIsNoHindrance() throws {
    let found = try extraction(of: "Kust-bevakningen och Tullverket deltar.", on: Day(2020, 1, 1))
    #expect(found.agencies.map(\.name) == ["Kustbevakningen", "Tullverket"])
  }
}
