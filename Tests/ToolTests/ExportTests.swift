import Foundation
import SvarArchive
import SvarLanguage
import SvarModel
import SvarReaders
import SvarSettings
import Testing

@testable import SvarTool

@Suite("What is written out") struct ExportTests {
  private func texts(_ format: ExportFormat, _ kind: ListKind, _ query: String = "") async throws -> [String] {
    let exporter = PaperExporter(format: format, words: ToolWords(.english))
    let written = ArchiveContent.Written()
    try await SampleArchive.make().forEachPaper(ListRequest(kind: kind, query: query)) {
      written.texts.append(try exporter.text($0))
    }
    return written.texts
  }

  @Test("as lines of JSON is read back whole: the same papers, measures, collaborations and agencies")
  func roundTrip() async throws {
    let lines = try await texts(.jsonl, .question) + texts(.jsonl, .answer)
    #expect(lines.count > 60 && lines.allSatisfy { $0.hasPrefix(ExportedPapers.beginning) && $0.last == "\n" })
    let archive = try Archive.inMemory(registers: Registers.known(), given: SampleArchive.words())
    let tally = try archive.importing(reading: .answers()) { take in
      try PaperReader().read(bytes: Array(lines.joined().utf8), name: "allt.jsonl", take: take)
    }
    #expect(tally.rejected == [] && tally.added == lines.count)
    let (before, after) = try await (ArchiveContent.of(SampleArchive.make()), ArchiveContent.of(archive))
    #expect(before.count == after.count)
    for (was, now) in zip(before, after) where was != now {
      Issue.record("\(now.prefix(300)) where \(was.prefix(300)) was")
    }
  }

  @Test("a line that cannot be read is named, and the others go in") func faults() async throws {
    var lines = try await texts(.jsonl, .question)
    lines[1] = "{\"format\":\"svar-papers\",\"type\":\"question\",\"version\":1,\"paper\":{\"kind\":\"written\"}}\n"
    lines[2] = lines[2].replacing("\"version\":1}", with: "\"version\":99}")
    lines[3] = "\n"
    var papers = 0
    var rejections: [String] = []
    PaperReader().read(bytes: Array(lines.joined().utf8), name: "a.jsonl") { arrival in
      switch arrival {
      case .paper: papers += 1
      case .rejected(let rejection): rejections.append(rejection.description)
      case .ignored: break
      }
    }
    #expect(papers == lines.count - 3)
    #expect(rejections.count == 2)
    #expect(rejections.first?.hasPrefix("a.jsonl:2: is an exported paper with a fault: ") ?? false)
    #expect(
      rejections.last?.hasPrefix("a.jsonl:3: was exported by a newer version of Svar (form 99; 1 is read)") ?? false)
  }

  @Test("as a table has as many fields in every row as in the first, whatever a text holds") func table() async throws {
    let rows = try await texts(.csv, .question) + texts(.csv, .answer)
    for row in rows {
      #expect(row.hasSuffix("\r\n"))
      #expect(Self.fields(row).count == PaperExporter.columns.count + KeptFields.columns.count, "\(row.prefix(200))")
    }
    #expect(CSVRow.of(["a\"b", "c,d", "e\nf", ""]) == "\"a\"\"b\",\"c,d\",\"e\nf\",\r\n")
  }

  /// Cut by the letter of RFC 4180.
  private static func fields(_ row: String) -> [String] {
    var fields = [""]
    var isQuoted = false
    for scalar in row.unicodeScalars {
      switch scalar {
      case "\"": isQuoted.toggle()
      case "," where !isQuoted: fields.append("")
      default: fields[fields.count - 1].unicodeScalars.append(scalar)
      }
    }
    return fields
  }

  @Test("as references has an entry for each paper") func references() async throws {
    let question = try #require(
      try await texts(.bibtex, .question).first { $0.hasPrefix("@misc{H8119001,") })
    #expect(question.hasPrefix("@misc{H8119001,\n  author = {{"))
    #expect(question.contains("  howpublished = {Skriftlig fråga 2020/21:9001},\n"))
    #expect(question.contains("  url = {https://data.riksdagen.se/dokument/H8119001},\n"))
    let record = try #require(
      try await texts(.ris, .answer).first { $0.contains("ID  - H8129001\r") })
    #expect(record.hasPrefix("TY  - GOVDOC\r\nAU  - "))
    #expect(record.contains("\r\nID  - H8129001\r\nER  - \r\n"))
  }

  @Test(
    "in Markdown acts on nothing",
    arguments: [
      ("# inte en rubrik", "\\# inte en rubrik"), ("1. inte en lista", "1\\. inte en lista"),
      ("a*b_c`", "a\\*b\\_c\\`"),
      ("<script>[x](y)", "\\<script\\>\\[x\\](y)"), ("- nej", "\\- nej"), ("e-post", "e-post"),
      ("a\u{1B}[2J", "a \\[2J"),
    ]) func markdown(_ text: String, _ written: String)
  {
    #expect(PaperMarkdown.escaped(text) == written)
  }
}
