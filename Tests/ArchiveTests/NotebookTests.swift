import Foundation
import GRDB
import SvarArchive
import SvarModel
import Testing

@Suite struct NotebookTests {
  @Test func aSearchIsKeptWithWhatItFinds() async throws {
    let notebook = try ReaderNotebook.open(for: Archives.small(), environment: [:])
    #expect(notebook.path.isEmpty)
    #expect(try await notebook.savedSearches().isEmpty)
    try await notebook.save("polis", .question, query: "polis")
    try await notebook.save(" Fyrar ", .measure, query: "fyr*")
    try await notebook.save("polis", .answer, query: "polis*")
    #expect(
      try await notebook.savedSearches() == [
        SavedSearch(name: "Fyrar", kind: .measure, query: "fyr*", count: 1, new: 0),
        SavedSearch(name: "polis", kind: .answer, query: "polis*", count: 1, new: 0),
      ])
    try await notebook.removeSearch(named: "Fyrar")
    #expect(try await notebook.savedSearches().map(\.name) == ["polis"])
    await #expect(throws: NotebookError.noName) { try await notebook.save(" ", .question, query: "a") }
    await #expect(throws: QueryProblem.self) { try await notebook.save("halv", .question, query: "(a") }
  }

  @Test func whatAnImportBringsIsNewUntilLookedAt() async throws {
    let archive = try Archives.small()
    let notebook = try ReaderNotebook.inMemory(for: archive)
    try await notebook.save("hamnar", .question, query: "hamn*")
    try await notebook.save("fyrar", .measure, query: "fyr*")
    try await notebook.save("svar", .answer, query: "")
    func new() async throws -> [Int?] { try await notebook.savedSearches().map(\.new) }
    #expect(try await new() == [0, 0, 0])
    _ = try archive.importing(People.papers, reading: Archives.reading)
    #expect(try await new() == [0, 23, 1])
    // The same again brings nothing, and so nothing new.
    _ = try archive.importing(People.papers, reading: Archives.reading)
    #expect(try await archive.lastArrival() == 2)
    try await notebook.lookedAt(searchNamed: "hamnar")
    #expect(try await new() == [0, 0, 1])
    let later = Papers.answer(["2022/23:901"], date: "2022-12-01", text: Papers.seaText)
    _ = try archive.importing([.paper(.answer(later))], reading: Archives.reading)
    #expect(try await new() == [1, 0, 2])
    #expect(try await archive.found("").count == 28)
  }

  @Test func aChangedPaperIsNewAgain() async throws {
    let archive = try Archives.small()
    let changed = Papers.question("2020/21:12", title: "Polisens båtar", text: Papers.text("Polisen har många båtar."))
    _ = try archive.importing([.paper(.question(changed))], reading: Archives.reading)
    let request = ListRequest(kind: .question, query: "polis*", arrivedAfter: 1)
    #expect(try await archive.rows(request, offset: 0, limit: 9).count == 1)
    #expect(try await archive.count(request) == 1)
  }

  /// What another browser has just begun is no stranger's file.
  @Test func aNotebookThatIsBeingMadeIsTakenForOne() async throws {
    try await Archives.withPath { path in
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let begun = try DatabaseQueue(path: path)
      try await begun.write {
        try $0.execute(sql: "CREATE TABLE grdb_migrations (identifier TEXT NOT NULL PRIMARY KEY)")
      }
      let notebook = try ReaderNotebook.open(path, for: Archives.small())
      try await notebook.save("polis", .question, query: "polis")
      #expect(try await notebook.savedSearches().map(\.name) == ["polis"])
    }
  }

  @Test func manyThatBeginAtOnceHaveOneNotebook() async throws {
    try await Archives.withPath { start in
      let archive = try Archives.small()
      for round in 0..<8 {
        let path = start + "-\(round)"
        try await withThrowingTaskGroup(of: Void.self) { group in
          for number in 0..<6 {
            group.addTask {
              let notebook = try ReaderNotebook.open(path, for: archive)
              try await notebook.save("\(number)", .question, query: "polis")
            }
          }
          try await group.waitForAll()
        }
        #expect(try await ReaderNotebook.open(path, for: archive).savedSearches().count == 6)
      }
    }
  }

  @Test func linesAreKeptOnceAndTheOldestGo() async throws {
    let notebook = try ReaderNotebook.inMemory(for: Archives.small())
    for line in ["polis", "skola", " ", "polis"] { try await notebook.add(line: line, of: "search") }
    try await notebook.add(line: "open 3", of: "command")
    #expect(try await notebook.lines(of: "search") == ["skola", "polis"])
    #expect(try await notebook.lines(of: "command") == ["open 3"])
    for number in 0..<510 { try await notebook.add(line: "\(number)", of: "search") }
    let lines = try await notebook.lines(of: "search")
    #expect(lines.count == 500 && lines.first == "10" && lines.last == "509")
    #expect(try await notebook.lines(of: "command") == ["open 3"])
  }

  @Test func itLiesInTheReadersOwnFolderAndIsThereAgain() async throws {
    try await Archives.withPath { path in
      let archive = try Archive.open(path, for: .writing)
      let state = URL(fileURLWithPath: path).deletingLastPathComponent().appendingPathComponent("tillstånd").path
      let one = try ReaderNotebook.open(for: archive, environment: ["XDG_STATE_HOME": state])
      #expect(one.path.hasPrefix(state + "/svar/arkiv-") && one.path.hasSuffix(".sqlite"))
      try await one.save("alla", .question, query: "")
      let other = try ReaderNotebook.open(for: archive, environment: ["XDG_STATE_HOME": state])
      // Two browsers write at once.
      try await withThrowingTaskGroup(of: Void.self) { group in
        for number in 0..<20 {
          group.addTask { try await (number % 2 == 0 ? one : other).add(line: "rad \(number)", of: "search") }
        }
        try await group.waitForAll()
      }
      #expect(try await Set(one.lines(of: "search")).count == 20)
      #expect(try await other.savedSearches().map(\.name) == ["alla"])
      let home = try ReaderNotebook.open(for: archive, environment: ["HOME": state])
      #expect(home.path.hasPrefix(state + "/.local/state/svar/arkiv-"))
      #expect(try await home.savedSearches().isEmpty)
      let permissions = try FileManager.default.attributesOfItem(atPath: one.path)[.posixPermissions] as? Int
      #expect(permissions == 0o600)
    }
  }

  @Test func whatIsKeptOfAThingIsThereAgain() async throws {
    try await Archives.withPath { path in
      let notebook = try ReaderNotebook.open(path, for: Archives.small())
      let paper = ItemID.paper(PaperID(rawValue: "H81112")!)
      let things: [ItemID] = [paper, .measure("a:b"), .collaboration("x"), .agency("Statens verk")]
      for thing in things { #expect(ItemID(key: thing.key) == thing) }
      #expect(ItemID(key: "paper:skräp") == nil && ItemID(key: "annat:x") == nil && ItemID(key: "utan") == nil)
      try await notebook.bookmark(paper, note: "granska")
      try await notebook.setRead(paper, true)
      try await notebook.tag(paper, adding: ["Skog", "#vatten", "!"], removing: [])
      try await notebook.tag(.agency("Statens verk"), adding: ["skog"], removing: [])
      let again = try ReaderNotebook.open(path, for: Archives.small())
      #expect(
        try await again.kept() == [
          paper: Kept(note: "granska", tags: ["skog", "vatten"], isRead: true),
          .agency("Statens verk"): Kept(tags: ["skog"]),
        ])
      try await again.bookmark(paper, note: nil)
      try await again.setRead(paper, false)
      try await again.tag(paper, adding: [], removing: ["skog", "vatten"])
      #expect(try await notebook.kept()[paper] == nil)
      #expect(try await notebook.choices().isEmpty)
      try await notebook.choose("mouse", "on")
      #expect(try await again.choices() == ["mouse": "on"])
    }
  }

  @Test func listsAreFilteredByWhatIsKept() async throws {
    let archive = try Archives.small()
    let all = try await archive.rows(ListRequest(kind: .question), offset: 0, limit: 99).map(\.id)
    #expect(all.count > 2)
    func found(_ query: String, _ kind: ListKind = .question) async throws -> [ItemID] {
      try await archive.rows(ListRequest(kind: kind, query: query), offset: 0, limit: 99).map(\.id)
    }
    // Without a notebook nothing is kept.
    #expect(try await found("bokmärkt:ja") == [])
    #expect(try await found("läst:nej") == all)
    let notebook = try ReaderNotebook.inMemory(for: archive)
    try await notebook.bookmark(all[0], note: "Granska noga")
    try await notebook.bookmark(all[1], note: "")
    try await notebook.setRead(all[1], true)
    try await notebook.tag(all[2], adding: ["skog'); --"], removing: [])
    #expect(try await found("bokmärkt:ja") == [all[0], all[1]])
    #expect(try await found("bookmarked:no") == Array(all.dropFirst(2)))
    #expect(try await found("bokmärkt:granska") == [all[0]])
    #expect(try await found("bokmärkt:\"noga granska\"") == [all[0]])
    #expect(try await found("läst:ja") == [all[1]])
    #expect(try await found("-read:yes bokmärkt:ja") == [all[0]])
    #expect(try await found("tagg:skog*") == [all[2]])
    #expect(try await found("tag:yes") == [all[2]])
    #expect(try await found("tagg:skog") == [])
    #expect(try await archive.count(ListRequest(kind: .question, query: "(tagg:skog* ELLER läst:ja)")) == 2)
    let agency = try #require(try await found("", .agency).first)
    try await notebook.tag(agency, adding: ["verk"], removing: [])
    #expect(try await found("tagg:verk", .agency) == [agency])
    #expect(try await found("tagg:verk") == [])
    #expect(archive.reading(of: "läst:kanske").problem != nil)
    #expect(archive.reading(of: "läst:j", isBeingTyped: true).problem == nil)
    let values = try await archive.values(of: "tagg", beginning: "", in: ListRequest(kind: .question), limit: 9)
    #expect(
      values.contains(FieldValue(written: "skog----", count: 1)) || values.contains { $0.written.hasPrefix("skog") })
  }

  @Test func aStrangersFileIsLeftAlone() async throws {
    try await Archives.withPath { path in
      let archive = try Archives.small()
      let folder = URL(fileURLWithPath: path).deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      let text = String(repeating: "Detta är ingen anteckningsbok. ", count: 40)
      try text.write(toFile: path, atomically: true, encoding: .utf8)
      #expect(throws: NotebookError.notADatabase(path: path)) { try ReaderNotebook.open(path, for: archive) }
      #expect(try String(contentsOfFile: path, encoding: .utf8) == text)

      let other = folder.appendingPathComponent("recept.sqlite").path
      try await DatabaseQueue(path: other).write { try $0.execute(sql: "CREATE TABLE recept(namn TEXT)") }
      #expect(throws: NotebookError.foreign(path: other)) { try ReaderNotebook.open(other, for: archive) }

      let newer = folder.appendingPathComponent("ny.sqlite").path
      _ = try ReaderNotebook.open(newer, for: archive)
      try await DatabaseQueue(path: newer).writeWithoutTransaction { try $0.execute(sql: "PRAGMA user_version = 9") }
      #expect(throws: NotebookError.newer(path: newer, version: 9, known: 2)) {
        try ReaderNotebook.open(newer, for: archive)
      }
      #expect(throws: NotebookError.cannotWrite(path: folder.path, reason: "it is a folder")) {
        try ReaderNotebook.open(folder.path, for: archive)
      }
    }
  }

  @Test func everyErrorHasASentenceInBothLanguages() {
    let errors: [NotebookError] = [
      .notADatabase(path: "a"), .newer(path: "a", version: 2, known: 1), .busy(path: "a"),
      .cannotWrite(path: "a", reason: "b"), .fault(path: "a", reason: "b"), .noName,
    ]
    #expect(Set(errors.map(\.description)).count == errors.count)
    for error in errors { #expect(error.description != error.swedishDescription) }
  }
}
