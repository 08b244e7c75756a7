import SvarArchive
import SvarModel
import SvarReaders
import SvarSettings
import Testing

@testable import SvarBrowser
@testable import SvarTool

/// What a reader keeps goes along with what they write out, and does not come in with what others did.
@Suite("What is kept is written out") struct KeptExportTests {
  private static let paper = PaperID(rawValue: "H8119001")!

  /// The sample with a notebook of one who has kept something of a question and of an agency.
  private func read() async throws -> (Archive, Shelf, ArchiveExporter) {
    let archive = try SampleArchive.make()
    let notebook = try ReaderNotebook.inMemory(for: archive)
    try await notebook.bookmark(.paper(Self.paper), note: "fråga *igen*")
    try await notebook.tag(.paper(Self.paper), adding: ["skog", "norr"], removing: [])
    try await notebook.setRead(.paper(Self.paper), true)
    try await notebook.tag(.agency("Trafikverket"), adding: ["järnväg"], removing: [])
    let shelf = Shelf(notebook: notebook)
    return (archive, shelf, ArchiveExporter(archive, notebook: shelf, language: .english))
  }

  /// The notebook as the browser knows it, as far as an export asks.
  private struct Shelf: Notebook {
    let notebook: ReaderNotebook

    func kept() async throws -> [ItemID: Kept] { try await notebook.kept() }
    func savedSearches() async throws -> [SavedSearch] { [] }
    func save(_ name: String, _ kind: ListKind, query: String) async throws {}
    func removeSearch(named name: String) async throws {}
    func lookedAt(searchNamed name: String) async throws {}
    func lines(of prompt: String) async throws -> [String] { [] }
    func bookmark(_ item: ItemID, note: String?) async throws {}
    func setRead(_ item: ItemID, _ isRead: Bool) async throws {}
    func tag(_ item: ItemID, adding added: [String], removing removed: [String]) async throws {}
    func choices() async throws -> [String: String] { [:] }
    func choose(_ name: String, _ value: String) async throws {}
    func add(line: String, of prompt: String) async throws {}
  }

  @Test("with a paper, in each form that has room for it") func paper() async throws {
    let (_, _, exporter) = try await read()
    func text(_ form: TakenForm) async throws -> String {
      try #require(try await exporter.text(of: Taken(subject: .item(.paper(Self.paper)), form: form)))
    }
    #expect(
      try await text(.jsonl).contains(
        #""kept":{"bookmarked":true,"note":"fråga *igen*","read":true,"tags":["norr","skog"]}"#))
    #expect(try await text(.markdown).contains("\n\n★ fråga \\*igen\\* · \\#norr · \\#skog · read\n\n"))
    let rows = try await text(.csv).split(separator: "\r\n")
    #expect(rows[0].hasSuffix(",source,bookmarked,note,tags,read"))
    #expect(rows.contains { $0.hasPrefix("question,H8119001,") && $0.hasSuffix(",yes,fråga *igen*,norr; skog,yes") })
    #expect(rows.dropFirst().contains { $0.hasSuffix(",no,,,no") }, "its answer, of which nothing is kept")
  }

  @Test("with an agency") func agency() async throws {
    let (_, _, exporter) = try await read()
    let line = try await exporter.text(of: Taken(subject: .item(.agency("Trafikverket")), form: .jsonl))
    #expect(line?.contains(#""kept":{"bookmarked":false,"read":false,"tags":["järnväg"]}"#) == true)
    #expect(line?.contains(#""name":"Trafikverket""#) == true)
  }

  @Test("and what was kept beside a paper does not come in with it") func comingIn() async throws {
    let (archive, _, exporter) = try await read()
    let request = ListRequest(kind: .question, query: "bokmärkt:ja")
    let lines = try #require(try await exporter.text(of: Taken(subject: .list(request), form: .jsonl)))
    #expect(lines.contains(#""kept":"#))
    let other = try Archive.inMemory(registers: Registers.known(), given: SampleArchive.words())
    let notebook = try ReaderNotebook.inMemory(for: other)
    let tally = try other.importing(reading: .answers()) { take in
      try PaperReader().read(bytes: Array(lines.utf8), name: "en.jsonl", take: take)
    }
    #expect(tally.rejected == [] && tally.added == 1)
    #expect(try await notebook.kept().isEmpty)
    #expect(try await archive.count(request) == 1)
  }
}
