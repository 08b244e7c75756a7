import Foundation
import OpenDataServer
import SvarArchive
import SvarModel
import SvarReaders
import SvarSync
import Testing

@Suite("Members") struct MemberTests {
  private func person(
    _ id: String, _ first: String, _ last: String, party: Any, terms: [[String: Any]]
  ) -> [String: Any] {
    [
      "intressent_id": id, "tilltalsnamn": first, "efternamn": last, "parti": party, "valkrets": "Norrviks län",
      "status": "Tjänstgörande riksdagsledamot",
      // One office is an object and not a list.
      "personuppdrag": ["uppdrag": terms.count == 1 ? terms[0] as Any : terms as Any],
    ]
  }

  private func term(_ type: String, _ role: String, _ body: String, _ first: String, _ last: String?) -> [String: Any] {
    [
      "typ": type, "roll_kod": role, "organ_kod": body, "from": first, "tom": last ?? NSNull(),
      "status": "Tjänstgörande", "uppgift": [[:]],
    ]
  }

  private func list(_ people: [[String: Any]]) throws -> Data {
    let list: [String: Any] = [
      "@hits": String(people.count), "person": people.count == 1 ? people[0] as Any : people as Any,
    ]
    return try JSONSerialization.data(withJSONObject: ["personlista": list])
  }

  /// An asker's number, as ``MadeStatus`` makes it.
  private func identifier(_ name: String) -> String { "9\(name.utf8.count)00" }

  @Test("The list is read, whether it holds one or several, and one office or several") func reading() throws {
    let one = person(
      "91", "Vera", "Exempel", party: "M", terms: [term("kammaruppdrag", "Riksdagsledamot", "kam", "2018-09-24", nil)])
    let two = person(
      "92", "Nils", "Påhitt", party: NSNull(),
      terms: [
        term("kammaruppdrag", "Ersättare", "kam", "2010-10-04", "2014-09-29"),
        term("Departement", "Justitieminister", "Ju", "2014-10-03", "2019-01-21"),
      ])
    #expect(try MemberList.read([UInt8](try list([one]))).map(\.name) == ["Vera Exempel"])
    let both = try MemberList.read([UInt8](try list([one, two])))
    #expect(both.map(\.party) == [Party("M"), nil])
    #expect(both[1].terms.map(\.kind) == [.chamber, .government])
    #expect(both[0].terms[0].covers(Day(2030, 1, 1)!))
    #expect(!both[1].isInChamber(on: Day(2014, 10, 1)!))
    #expect(throws: OpenDataFault.self) { try MemberList.read(Array("<html><body>nere</body></html>".utf8)) }
  }

  @Test("The list is fetched once in a session, and again when somebody new asks") func fetched() async throws {
    var data = OpenData()
    data.documents = [MadeStatus(1).served("fr", MadeStatus(1).question)]
    data.members = try list([person(identifier("Vera Exempel"), "Vera", "Exempel", party: "M", terms: [])])
    try await Filling.with(data) { filling in
      let report = try await filling.sync()
      #expect(report.members == 1)
      filling.server.forgetRequests()
      _ = try await filling.sync()
      #expect(!filling.server.requests.contains { $0.address.contains("personlista") })
      var other = MadeStatus(2)
      other.asker = "Ada Dikt Påhittad"
      let served = other.served("fr", other.question)
      filling.server.change { $0.documents.append(served) }
      _ = try await filling.sync()
      #expect(filling.server.requests.contains { $0.address.contains("personlista") })
    }
  }

  @Test("A party on a day: by the paper, by other papers, by the list, else unknown") func parties() async throws {
    var data = OpenData()
    func ask(_ number: Int, _ name: String, _ party: String?, _ day: String) {
      var status = MadeStatus(number)
      (status.asker, status.party, status.lodged) = (name, party, day)
      data.documents.append(status.served("fr", status.question))
    }
    ask(1, "Vera Exempel", "M", "2020-09-10")
    ask(2, "Vera Exempel", "M", "2020-12-10")
    ask(3, "Ada Diktad", "V", "2020-09-10")
    ask(4, "Ada Diktad", "-", "2020-12-10")
    let chamber = [term("kammaruppdrag", "Riksdagsledamot", "kam", "2018-09-24", "2022-09-26")]
    data.members = try list([
      person(identifier("Vera Exempel"), "Vera", "Exempel", party: "M", terms: chamber),
      person("977", "Stum", "Ledamot", party: "L", terms: chamber),
      person("978", "Vild", "Ledamot", party: "-", terms: chamber),
    ])
    try await Filling.with(data) { filling in
      _ = try await filling.sync()
      func party(_ name: String, _ id: String?, _ day: Day, own: String? = nil) async throws -> PartyOnDay? {
        try await filling.archive.party(
          of: Person(name: name, party: own.flatMap { Party($0) }, identifier: id), on: day)
      }
      let autumn = Day(2020, 10, 10)!
      let vera = identifier("Vera Exempel")
      let ada = identifier("Ada Diktad")
      var found = try await party("Vera Exempel", vera, autumn, own: "KD")
      #expect(found == PartyOnDay(party: Party("KD")!, source: .paper))
      found = try await party("Vera Exempel", vera, autumn)
      #expect(found == PartyOnDay(party: Party("M")!, source: .otherPapers))
      found = try await party("Vera Exempel", vera, Day(2021, 5, 5)!)
      #expect(found == PartyOnDay(party: Party("M")!, source: .register))
      found = try await party("Ada Diktad", ada, autumn)
      #expect(found == nil, "between two parties nobody knows")
      found = try await party("Stum Ledamot", "977", autumn)
      #expect(found == PartyOnDay(party: Party("L")!, source: .register))
      found = try await party("Stum Ledamot", "977", Day(2024, 1, 1)!)
      #expect(found == nil, "no seat on that day")
      found = try await party("Vild Ledamot", "978", autumn)
      #expect(found == nil, "who has no party now may have had one then")
      found = try await party("Vera Exempel", nil, autumn)
      #expect(found == nil, "a name alone is nobody")
    }
  }

  @Test("The lists of members and ministers, with counts, days and earlier names") func lists() async throws {
    var data = OpenData()
    for (number, name) in [(1, "Vera Exempel"), (2, "Vera Påhitt1")] {
      var status = MadeStatus(number)
      (status.asker, status.lodged, status.answered) = (name, "2020-09-1\(number)", "2020-09-30")
      data.documents.append(status.served("fr", status.question))
      data.documents.append(status.served("frs", status.answer("Fyrarna tänds.", on: "2020-09-30")))
    }
    data.members = try list([person(identifier("Vera Exempel"), "Vera", "Påhitt", party: "M", terms: [])])
    try await Filling.with(data) { filling in
      _ = try await filling.sync()
      let found = try await filling.archive.members(named: "exempel", limit: 9)
      #expect(found.total == 1)
      let row = try #require(found.rows.first)
      #expect(row.name == "Vera Påhitt")
      #expect(row.formerNames.contains("Vera Exempel"))
      #expect(row.constituency == "Norrviks län")
      #expect(row.first == Day(2020, 9, 11))
      let ministers = try await filling.archive.ministers(named: "justitieminister", limit: 9)
      #expect(ministers.rows.map(\.name) == ["Sten Påhitt"])
      #expect(ministers.rows.map(\.answers) == [2])
    }
  }
}
