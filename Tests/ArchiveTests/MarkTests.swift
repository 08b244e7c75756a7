import SvarArchive
import SvarModel
import Testing

@Suite struct MarkTests {
  @Test func whatMatchedIsMarkedInTitlesSnippetsAndTexts() async throws {
    let archive = try Archives.small()
    let row = try await question(archive, "polis få")
    #expect(words(row.title) == ["Polisens"])
    #expect(row.snippet.map(words) == ["Polisen", "få", "poliser"])
    let detail = try #require(try await archive.paper(row.id, query: "polis få")).questions[0]
    #expect(words(detail.title) == ["Polisens"])
    #expect(detail.hits.map(\.paragraph) == [0, 0, 1])
    #expect(
      detail.hits.map { detail.question.text.paragraphs[$0.paragraph].text.text(in: $0.span) } == [
        "Polisen", "få", "poliser",
      ])
  }

  @Test func onlyWhatIsWantedIsMarked() async throws {
    let archive = try Archives.small()
    #expect(try await question(archive, "båtar -fyrarna").snippet.map(words) == ["båtar"])
    #expect(try await question(archive, "\"för få\" båtar").snippet.map(words) == ["för få", "båtar"])
    #expect(try await question(archive, "=poliser").snippet.map(words) == ["poliser"])
    #expect(try await question(archive, "skärg*").snippet.map(words) == ["skärgården"])
    #expect(try await question(archive, "frågare:nils").asker.map(words) == ["Nils"])
    #expect(try await question(archive, "").snippet == nil)
    #expect(try await question(archive, "parti:SD").snippet == nil)
  }

  @Test func theTitleAloneGivesNoSnippet() async throws {
    let row = try await question(try Archives.small(), "framtid")
    #expect(words(row.title) == ["framtid"])
    #expect(row.snippet == nil)
  }

  @Test func debatesAreMarkedSpeechBySpeech() async throws {
    let archive = try Archives.small()
    let id = PaperID(rawValue: "H81012-SVAR")!
    let detail = try #require(try await archive.paper(id, query: "typ:debatt sundet ELLER borta")).answers[0]
    #expect(detail.debateHits.map(\.count) == [1, 1])
    let rows = try await archive.rows(ListRequest(kind: .answer, query: "typ:debatt sundet"), offset: 0, limit: 1)
    guard case .answer(let row)? = rows.first else {
      Issue.record("no row")
      return
    }
    #expect(row.snippet.map(words) == ["sundet"])
  }

  @Test func aSnippetIsTheBestPassageCutAtWords() async throws {
    let filler = Array(repeating: "utfyllnad med många ord", count: 30).joined(separator: " ")
    let text = Papers.text("fisk \(filler)", "\(filler) här står fisk nära hav i texten \(filler)")
    let archive = try Archive.inMemory()
    _ = try archive.importing(
      [.paper(.question(Papers.question("2020/21:1", title: "x", text: text)))], reading: .nothing)
    let snippet = try #require(try await question(archive, "fisk hav").snippet)
    #expect(words(snippet) == ["fisk", "hav"])
    #expect((100...190).contains(snippet.text.unicodeScalars.count))
    #expect(snippet.text.hasPrefix("… ") && snippet.text.hasSuffix(" …"))
    let inner = snippet.text.dropFirst(2).dropLast(2).split(separator: " ").map(String.init)
    #expect(Set(inner).isSubset(of: Set(text.plain.split(whereSeparator: \.isWhitespace).map(String.init))))
  }

  private func question(_ archive: Archive, _ query: String) async throws -> QuestionRow {
    let rows = try await archive.rows(ListRequest(kind: .question, query: query), offset: 0, limit: 1)
    guard case .question(let row)? = rows.first else { throw QueryProblem(.nothingToFind, at: 0) }
    return row
  }

  private func words(_ marked: Marked) -> [String] { marked.hits.map { marked.text.text(in: $0) } }
}
