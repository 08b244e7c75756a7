import Foundation
import SvarModel
import Testing

@testable import SvarReaders

@Suite("Where papers lie") struct SourcesTests {
  typealias A = MadeArchive

  private let paper = MadePapers.interpellation()
  private func paper(_ number: Int) -> String {
    MadePapers.interpellation(id: "ipq-201920--\(number)", title: "fyr \(number)")
  }

  private func inFolder(_ body: (String) throws -> Void) throws {
    let folder = FileManager.default.temporaryDirectory.appendingPathComponent("svar-\(UUID().uuidString)").path
    try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
    defer { try? FileManager.default.removeItem(atPath: folder) }
    try body(folder)
  }

  private func write(_ text: String, _ path: String) throws { try write(Array(text.utf8), path) }
  private func write(_ bytes: [UInt8], _ path: String) throws {
    try FileManager.default.createDirectory(
      atPath: (path as NSString).deletingLastPathComponent, withIntermediateDirectories: true)
    try Data(bytes).write(to: URL(fileURLWithPath: path))
  }

  // MARK: Folders and files

  @Test func foldersAreReadInTheOrderOfSortedNamesAndNothingIsPassedOver() throws {
    try inFolder { folder in
      try write(paper(2), folder + "/b/två.xml")
      try write(paper(1), folder + "/a/.dold")
      try write(paper(3), folder + "/b/å.json")
      try write("bara ord", folder + "/läs.txt")
      try write("", folder + "/tom")
      let read = try Gathered.reading([folder])
      #expect(read.questions.map(\.reference.number) == [1, 2, 3], "by content, not by name")
      #expect(read.rejected.map { String($0.source.dropFirst(folder.count + 1)) } == ["läs.txt", "tom"])
      #expect(read.rejected[1].reason.english == "is empty")
      #expect(read.order.count == 5)
    }
  }

  @Test func aFolderThatHoldsItselfIsNotFollowed() throws {
    try inFolder { folder in
      try write(paper(1), folder + "/fyr.xml")
      try FileManager.default.createSymbolicLink(atPath: folder + "/om", withDestinationPath: folder)
      try FileManager.default.createSymbolicLink(atPath: folder + "/länk", withDestinationPath: folder + "/fyr.xml")
      try FileManager.default.createSymbolicLink(atPath: folder + "/ingenstans", withDestinationPath: "/finns/inte")
      let read = try Gathered.reading([folder])
      #expect(read.questions.count == 2)
      #expect(read.ignored.first?.reason.contains("symbolic link") == true)
      #expect(read.rejected.first?.reason.english.contains("leads nowhere") == true)
    }
  }

  @Test func aPathThatIsNotThereIsToldBeforeAnythingIsRead() throws {
    try inFolder { folder in
      try write(paper, folder + "/fyr.xml")
      var count = 0
      #expect(throws: MissingSource(path: folder + "/båt")) {
        try PaperReader().read(paths: [folder + "/fyr.xml", folder + "/båt"]) { _ in count += 1 }
      }
      #expect(count == 0)
    }
  }

  @Test func aNameCannotSteerATerminal() throws {
    let read = Gathered.reading(
      A.make(.tar, [A.Member("../../etc/a\u{1B}[31m\nb\u{202E}", "x")]), named: "a\u{7}.tar")
    #expect(read.rejected.map(\.source) == ["a\\u{7}.tar/../../etc/a\\u{1b}[31m\\u{a}b\\u{202e}"])
  }

  // MARK: Archives

  @Test(arguments: [A.Kind.zip, .tar, .tarGzip, .tarXZ, .tarZstandard, .sevenZip])
  func archivesAreReadInTheirOwnOrder(kind: A.Kind) throws {
    let members = [3, 1, 2].map { A.Member("mapp/Skriftliga frågor-\($0).json", paper($0)) }
    let bytes = A.make(kind, members)
    let read = Gathered.reading(bytes, named: "a.zip")
    #expect(read.questions.map(\.reference.number) == [3, 1, 2])
    #expect(read.questions.first?.provenance.source == "a.zip/mapp/Skriftliga frågor-3.json")
    try inFolder { folder in
      try write(bytes, folder + "/Skriftliga frågor.x")
      let fromDisk = try Gathered.reading([folder])
      #expect(fromDisk.questions.map(\.reference.number) == [3, 1, 2])
    }
  }

  @Test func aLoneFileUnderCompressionIsRead() {
    let read = Gathered.reading(A.make(.gzipAlone, [A.Member("x", paper)]), named: "fyr.xml.gz")
    #expect(read.questions.first?.provenance.source == "fyr.xml.gz")
  }

  @Test(arguments: [A.Kind.zip, .tarXZ])
  func standardInputIsAStream(kind: A.Kind) throws {
    for bytes in [A.make(kind, [A.Member("a", paper(1)), A.Member("b", paper(2))]), Array(paper(1).utf8)] {
      let pipe = Pipe()
      let writer = Thread {
        pipe.fileHandleForWriting.write(Data(bytes))
        try? pipe.fileHandleForWriting.close()
      }
      writer.start()
      var gathered = Gathered()
      var isKnown = true
      try PaperReader().read(
        paths: ["-"], standardInput: pipe.fileHandleForReading.fileDescriptor,
        progress: { isKnown = isKnown && $0.bytesInAll != nil }, take: { gathered.take($0) })
      #expect(gathered.questions.first?.reference.number == 1)
      #expect(gathered.rejected.isEmpty)
      #expect(!isKnown)
    }
  }

  @Test func archivesLieInArchivesTwoDeepAndNoDeeper() {
    let inner = A.make(.zip, [A.Member("c.xml", paper)])
    let middle = A.make(.tarGzip, [A.Member("b.zip", inner), A.Member("d.xml", paper(8))])
    let two = Gathered.reading(middle, named: "a.tgz")
    #expect(two.questions.map(\.provenance.source) == ["a.tgz/b.zip/c.xml", "a.tgz/d.xml"])
    let three = Gathered.reading(
      A.make(.zip, [A.Member("a.tgz", middle), A.Member("e.xml", paper(9))]), named: "o.zip")
    #expect(three.questions.map(\.provenance.source) == ["o.zip/a.tgz/d.xml", "o.zip/e.xml"])
    #expect(three.rejected.map(\.source) == ["o.zip/a.tgz/b.zip"])
    #expect(three.rejected.first?.reason.english.contains("2 is the most") == true)
  }

  @Test func aLargeArchiveInAnArchiveIsStreamed() {
    var limits = ReadingLimits.standard
    limits.paper = 4 << 10
    let noise = (0..<40).map { A.Member("\($0).xml", paper($0 + 1)) }
    let inner = A.make(.tar, noise)
    #expect(inner.count > limits.paper)
    let read = Gathered.reading(
      A.make(.zip, [A.Member("i.tar", inner), A.Member("sist.xml", paper(99))]), named: "o.zip", limits: limits)
    #expect(read.questions.count == 41)
    #expect(read.questions.last?.reference.number == 99)
  }

  // MARK: Bounds

  @Test func aPaperThatIsTooLargeIsNamedWithTheBound() throws {
    var limits = ReadingLimits.standard
    limits.paper = 1 << 20
    let large = [UInt8](repeating: 0x20, count: (1 << 20) + 1)
    let inZip = Gathered.reading(
      A.make(.zip, [A.Member("stor", large), A.Member("fyr.xml", paper)]), named: "a.zip", limits: limits)
    #expect(inZip.rejected.map(\.source) == ["a.zip/stor"])
    #expect(inZip.rejected.first?.reason.english == "is larger than 1 MiB, the most that one paper may be")
    #expect(inZip.questions.count == 1, "what comes after is read")
    #expect(Gathered.reading(large, limits: limits).rejected.count == 1)
    try inFolder { folder in
      try write(large, folder + "/stor")
      #expect(try Gathered.reading([folder], limits: limits).rejected.first?.reason.english.contains("1 MiB") == true)
    }
    #expect(
      RejectionReason.archiveTooLarge(bytes: ReadingLimits.standard.archive, before: "").english
        == "holds more than 8 GiB unpacked")
  }

  @Test func anArchiveThatUnpacksToTooMuchIsLeftThere() {
    var limits = ReadingLimits.standard
    limits.archive = 64 << 10
    let bomb = [UInt8](repeating: 0x20, count: 60 << 10)
    let members = [
      A.Member("fyr.xml", paper), A.Member("a", bomb), A.Member("b", bomb), A.Member("sist.xml", paper(9)),
    ]
    let read = Gathered.reading(A.make(.zip, members), named: "a.zip", limits: limits)
    #expect(read.questions.count == 1)
    #expect(read.rejected.last?.source == "a.zip")
    #expect(read.rejected.last?.reason.english.contains("64 KiB") == true)
    let nested = Gathered.reading(
      A.make(.tar, [A.Member("i.zip", A.make(.zip, members))]), named: "o.tar", limits: limits)
    #expect(nested.questions.count == 1, "what lies inside counts with the outermost")
  }

  // MARK: Damage

  @Test func anEncryptedMemberIsRejectedByName() {
    let read = Gathered.reading(
      A.make(.zip, [A.Member("hemlig.xml", paper)], passphrase: "mås"), named: "a.zip")
    #expect(read.rejected.map(\.source) == ["a.zip/hemlig.xml"])
    #expect(read.rejected.first?.reason.english == "is encrypted")
  }

  @Test(arguments: [A.Kind.tar, .tarGzip, .tarXZ])
  func whatWasGoodInADamagedArchiveIsKept(kind: A.Kind) {
    var state: UInt32 = 7
    let noise = (0..<200_000).map { _ -> UInt8 in
      state = state &* 1_664_525 &+ 1_013_904_223
      return UInt8(state >> 24)
    }
    let whole = A.make(kind, [A.Member("a.xml", paper(1)), A.Member("brus", noise), A.Member("b.xml", paper(2))])
    let read = Gathered.reading(Array(whole.prefix(whole.count / 2)), named: "a.tar")
    #expect(read.questions.map(\.reference.number) == [1])
    #expect(!read.rejected.isEmpty)
    #expect(read.rejected.allSatisfy { $0.source.hasPrefix("a.tar") })
  }

  @Test func anEmptyArchiveAndAFalseOneAreRejected() {
    #expect(Gathered.reading(A.make(.zip, []), named: "a.zip").rejected.count == 1)
    #expect(Gathered.reading([0x1F, 0x8B, 8, 0, 1, 2, 3, 4, 5, 6, 7], named: "a.gz").rejected.count == 1)
    #expect(Gathered.reading([0x50, 0x4B, 3, 4] + Array("nej".utf8), named: "a.zip").rejected.count == 1)
  }

  // MARK: Pace

  @Test func whatTheTakerThrowsEndsTheReading() throws {
    struct Enough: Error {}
    try inFolder { folder in
      for number in 1...600 { try write(paper(number), folder + "/\(1000 + number).xml") }
      var count = 0
      #expect(throws: Enough.self) {
        try PaperReader().read(paths: [folder]) { _ in
          count += 1
          if count == 5 { throw Enough() }
        }
      }
      #expect(count == 5)
      var last = ReadingProgress(bytesRead: 0, bytesInAll: nil, source: "")
      var numbers: [Int] = []
      try PaperReader().read(paths: [folder], progress: { last = $0 }) {
        if case .paper(.question(let question)) = $0 { numbers.append(question.reference.number) }
      }
      #expect(numbers == Array(1...600), "read side by side, handed over in order")
      #expect(last.bytesInAll != nil && last.fraction ?? 0 > 0.9)
    }
  }

  // MARK: What a file is

  @Test(arguments: [
    ("%PDF-1.7 x", "PDF"), ("{\\rtf1 x", "RTF"), ("\u{0}\u{5}\u{16}\u{7}", "Macintosh"),
    ("SQLite format 3\u{0}", "SQLite"),
    ("a\u{0}b", "binary"), ("<!DOCTYPE html><html><body>x", "HTML"), ("<svg/>", "“svg”"), ("   \n", "empty"),
  ])
  func isNamedWhereItIsNoPaper(text: String, name: String) {
    let read = Gathered.reading(text)
    #expect(read.rejected.first?.reason.english.contains(name) == true, "\(read.rejected)")
    #expect(read.order.count == 1)
  }

  @Test func aWordDocumentIsNamed() {
    let read = Gathered.reading(A.make(.zip, [A.Member("[Content_Types].xml", "<Types/>")]), named: "svar.docx")
    #expect(read.rejected.first?.reason.english.contains("Office document without a text") == true)
  }

  @Test func theFormThatWasAskedForIsTheOnlyOneTaken() {
    #expect(Gathered.reading(paper, as: .tei).questions.count == 1)
    #expect(Gathered.reading(paper, as: .riksdagen).rejected.first?.reason.english.contains("“riksdagen”") == true)
    #expect(Gathered.reading("Svar på fråga 2020/21:89 av Sten Alm (M)", as: .riksdagen).rejected.count == 1)
    #expect(Gathered.reading(MadePapers.status(), as: .riksdagen).questions.count == 1)
    #expect(Gathered.reading(MadePapers.status(), as: .tei).rejected.count == 1)
    #expect(
      Gathered.reading("[bookmark: a]Svar på fråga 2020/21:89 av Sten Alm (M)\nJa.", as: .text).answers.count == 1)
  }
}
