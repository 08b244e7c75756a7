import SvarModel
import Testing

@testable import SvarReaders

@Suite("Riksdagen's documents as a table") struct TableTests {
  private static let names =
    "hangar_id,dok_id,rm,beteckning,doktyp,typ,subtyp,tempbeteckning,organ,mottagare,nummer,slutnummer,datum,"
    + "systemdatum,publicerad,titel,subtitel,status"

  private static func row(
    _ id: String = "H811234", _ type: String = "fr", title: String = "Kajen i Norrvik",
    person: String = "Sten Alm (M)", recipient: String = "Kulturminister Eva Ek (MP)", status: String = "Besvarad"
  ) -> String {
    let number = String(Int(id.dropFirst(4)) ?? 0)
    return "5212592,\(id),2020/21,\(number),\(type),\(type),,,M,\(recipient),\(number),0,2020-10-05 00:00:00,"
      + "2020-10-16 08:15:00,2020-10-05 00:00:00,\(title),\(person),\(status)"
  }

  private func read(_ lines: String..., named name: String = "fr.csv") -> Gathered {
    Gathered.reading(Array(lines.joined(separator: "\r\n").utf8), named: name)
  }

  @Test("gives its rows as papers, with what it has of each") func papers() throws {
    let read = read(
      Self.names, Self.row(), Self.row("H812234", "frs", person: "Kulturminister Eva Ek (MP)", status: ""),
      Self.row("H81042", "ip", status: "Inlämnad"), "")
    #expect(read.rejected.isEmpty, "\(read.rejected)")
    let question = try #require(read.questions.first)
    #expect(question.id.rawValue == "H811234")
    #expect(question.title == "Kajen i Norrvik")
    #expect(question.askers == [Person(name: "Sten Alm", party: Party("M"))])
    #expect(question.addressee == Minister(title: "Kulturminister", name: "Eva Ek", party: Party("MP")))
    #expect(question.dates.lodged == Day(2020, 10, 5))
    #expect(question.status == .answered)
    #expect(question.text.paragraphs.isEmpty, "there is no text in the table, and none is made up")
    #expect(question.provenance == Provenance(form: .table, source: "fr.csv:2", changed: "2020-10-16 08:15:00"))
    let answer = try #require(read.answers.first)
    #expect(answer.id.rawValue == "H812234")
    #expect(answer.references == [Reference("2020/21:234")])
    #expect(answer.answeredBy?.name == "Eva Ek")
    #expect(read.questions.last?.kind == .interpellation)
    #expect(read.questions.last?.status == .waiting)
  }

  @Test(
    "is known by the names of its columns, whatever stands between them and around them",
    arguments: [",", ";", "\t"], [false, true])
  func separators(_ separator: String, _ isQuoted: Bool) {
    func line(_ cells: [String]) -> String {
      cells.map { isQuoted ? "\"\($0)\"" : $0 }.joined(separator: separator)
    }
    let read = read("\u{FEFF}" + line(["titel", "dok_id", "doktyp"]), line(["Fyrar", "H81119", "FR"]))
    #expect(read.questions.map(\.title) == ["Fyrar"])
  }

  @Test("may have separators, marks and line breaks inside its fields") func quoted() {
    let title = "\"Kajen, \"\"den långa\"\"\r\ni Norrvik\""
    let read = read(Self.names, Self.row(title: title), Self.row("H811235"), named: "fr.csv")
    #expect(read.questions.map(\.title) == ["Kajen, \"den långa\" i Norrvik", "Kajen i Norrvik"])
    #expect(read.order == ["fr.csv:2", "fr.csv:4"], "each is named by the line on which it begins")
  }

  @Test("may come without a line of names, in the order of the official model") func nameless() {
    let read = read(Self.row(), Self.row("H811235", title: "Bryggan"))
    #expect(read.questions.map(\.title) == ["Kajen i Norrvik", "Bryggan"])
    #expect(read.order == ["fr.csv:1", "fr.csv:2"])
  }

  @Test("gives the text where it has one") func text() {
    let read = read("dok_id,doktyp,html", "H81119,fr,\"<p>Fyrarna <b>släcks</b>.</p><p>Varför?</p>\"")
    #expect(read.questions.first?.text.plain == "Fyrarna släcks.\nVarför?")
  }

  @Test("is told its faults with the line, and the other rows are read") func faults() {
    let read = read(
      Self.names, "1,H811234,2020/21", Self.row("X"), Self.row("H8013FiU1", "bet"), Self.row(),
      "5,\"H811236,2020/21", "och aldrig mer", named: "mapp/fr.csv")
    #expect(read.questions.map(\.id.rawValue) == ["H811234"])
    #expect(
      read.rejected.map(\.description) == [
        "mapp/fr.csv:2: has 3 fields where the table has 18 columns",
        "mapp/fr.csv:3: has an id, “X”, that names no session and number",
        "mapp/fr.csv:6: has a quotation mark that is never closed; what came before was read",
      ])
    #expect(read.ignored.map(\.source) == ["mapp/fr.csv:4"])
  }

  @Test("may end its lines with one separator more") func trailing() {
    #expect(read("dok_id;doktyp;titel;", "H81119;fr;Fyrar;").questions.map(\.title) == ["Fyrar"])
    #expect(read("dok_id;doktyp;titel;", "H81119;fr;Fyrar").questions.map(\.title) == ["Fyrar"])
    #expect(read("dok_id;doktyp;titel", "H81119;fr;Fyrar;").questions.map(\.title) == ["Fyrar"])
    let other = read("dok_id;doktyp;titel", "H81119;fr;Fyrar;bojar")
    #expect(other.rejected.first?.description == "fr.csv:2: has 4 fields where the table has 3 columns")
  }

  @Test("is read out of a zip file, as the data sets have it") func zipped() {
    let packed = MadeArchive.make(.zip, [.init("fr-2020-21.csv", Self.names + "\n" + Self.row() + "\n")])
    let read = Gathered.reading(packed, named: "Skriftliga frågor.csv.zip")
    #expect(read.order == ["Skriftliga frågor.csv.zip/fr-2020-21.csv:2"])
    #expect(read.questions.count == 1)
  }

  @Test("of something else is none of these") func others() {
    #expect(read("namn;parti", "Sten Alm;M").rejected.first?.reason.english.hasPrefix("is text without") == true)
    #expect(read("12,H8,2020/21").rejected.count == 1)
    #expect(Gathered.reading(Array((Self.names + "\n" + Self.row()).utf8), as: .tei).questions.isEmpty)
  }
}
