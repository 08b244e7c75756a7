import Foundation
import SvarLanguage
import SvarModel
import Testing

@testable import svar_bench

/// Folders of annotated answers, and the third of them that is held out.
struct JudgedAnswerTests {
  /// A folder with these files, until it is removed.
  private struct Folder {
    let url = FileManager.default.temporaryDirectory.appending(path: "judged-\(UUID().uuidString)")

    init(_ files: [String: String]) throws {
      try FileManager.default.createDirectory(at: url, withIntermediateDirectories: true)
      for (name, text) in files { try Data(text.utf8).write(to: url.appending(path: name)) }
    }

    func remove() { try? FileManager.default.removeItem(at: url) }
  }

  private static let text = "Regeringen gav i fjol Skolverket i uppdrag att se över kursplanerna.\n"

  @Test("what the reader finds is held against the annotation, the day known from outside")
  func read() throws {
    let gold = """
      {"given":{"date":"2021-03-02"},"measures":[{"kind":"uppdrag","status":"beslutad","year":2020,
      "head":{"start":35,"end":67},"clause":{"start":0,"end":67}}],
      "agencies":[{"name":"Statens skolverk","start":22,"end":32}]}
      """
    let folder = try Folder(["A1.txt": Self.text, "A1.gold.json": gold, "notes.md": "beside"])
    defer { folder.remove() }
    let judged = try JudgedAnswer.all(in: folder.url.path)
    #expect(judged.map(\.id) == ["A1"])
    #expect(judged.first?.day?.description == "2021-03-02")
    var score = ExtractionScore()
    for answer in judged { score.add(judged: answer.marks, found: try answer.found(by: try AnswerReader())) }
    #expect(score.measures == Tally(right: 1, missed: 0, extra: 0))
    #expect(score.onMeasures["year"] == Share(right: 1, of: 1))
    #expect(score.agencies == Tally(right: 1, missed: 0, extra: 0))
  }

  @Test("a folder without annotations has none, and so has a path that is no folder")
  func none() throws {
    let folder = try Folder(["A1.txt": Self.text])
    defer { folder.remove() }
    #expect(try JudgedAnswer.all(in: folder.url.path).isEmpty)
    #expect(try JudgedAnswer.all(in: folder.url.appending(path: "A1.txt").path).isEmpty)
  }

  @Test(
    "a fault is told with its file",
    arguments: [
      (["A1.gold.json": "{}"], "A1.txt: cannot be read"),
      (["A1.gold.json": "{", "A1.txt": text], "A1.gold.json: is not JSON"),
      (
        ["A1.gold.json": #"{"measures":{}}"#, "A1.txt": text],
        "A1.gold.json: not the form of an annotated answer at measures"
      ),
      (["A1.gold.json": #"{"given":{"date":"in May"}}"#, "A1.txt": text], "A1.gold.json: no day: in May"),
      (["A1.gold.json": "{}", "A1.txt": ""], "A1.txt: is empty"),
    ])
  func faults(_ files: [String: String], _ told: String) throws {
    let folder = try Folder(files)
    defer { folder.remove() }
    let error = #expect(throws: JudgedAnswerError.self) { try JudgedAnswer.all(in: folder.url.path) }
    #expect(error?.description == told)
  }

  @Test(
    "the digest is SHA-256",
    arguments: [
      ("", "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"),
      ("abc", "ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad"),
      (
        "abcdbcdecdefdefgefghfghighijhijkijkljklmklmnlmnomnopnopq",
        "248d6a61d20638b8e5c026930c3e6039a33ce45964ff2167f6ecedd419db06c1"
      ),
    ])
  func digest(_ message: String, _ known: String) {
    let hex = SHA256Digest.of(Array(message.utf8)).map { String(format: "%02x", $0) }.joined()
    #expect(hex == known)
  }

  @Test("an id is held out by itself alone")
  func heldOut() {
    #expect(["H810776", "H310709", "H310693", "HA10268", "HA10339"].allSatisfy(HeldOut.holds))
    #expect(!HeldOut.holds("HA10246"))
  }
}
