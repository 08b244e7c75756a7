import SvarModel
import Testing

@testable import SvarArchive

/// Whom an agency works with, named and through groups, and agencies against each other.
@Suite struct NeighbourTests {
  private static let group = CollaborationGroup(
    id: "kust-3", name: "Kustgruppen", from: PartialDate("2020"), memberCount: 3,
    members: ["Kustbevakningen", "Sjöfartsverket", "Tullverket"])
  private static let earlier = CollaborationGroup(
    id: "kust-2", name: "Kustgruppen", to: PartialDate("2019"), memberCount: 2,
    members: ["Kustbevakningen", "Tullverket"])

  private static let registers = Registers(
    agency: { name in
      switch name {
      case "Fyrverket": Agency(name: name, successor: "Sjöfartsverket")
      case "Sjöfartsverket": Agency(name: name, successor: "Havsverket")
      default: Agency(name: name)
      }
    }, formerNames: { _ in [] }, group: { $0 == "kust-3" ? group : nil },
    stages: { $0 == "kust-3" ? [earlier, group] : [] })

  private static let texts = [
    Papers.text("Ett.", "Sjöfartsverket och Tullverket letar ihop."),
    Papers.text("Två.", "Sjöfartsverket och Tullverket letar igen."),
    Papers.text("Tre.", "Kustgruppen får i uppdrag att leta mer."),
    Papers.text("Fyra.", "Fyrverket lades ned."),
  ]

  private static let reading = AnswerReading(version: "neighbours") { text, _ in
    func span(_ words: String) -> Span { Papers.span(of: words, in: text) }
    switch texts.firstIndex(of: text) {
    case 0, 1:
      return Extraction(
        measures: [
          Measure(
            kind: .assignment, status: .decided, head: span("letar"), clause: span("Tullverket letar"),
            agencies: ["Sjöfartsverket", "Tullverket"], rule: "test")
        ],
        collaborations: [
          Collaboration(
            members: ["Sjöfartsverket", "Tullverket"], party: span("Sjöfartsverket och Tullverket"),
            activity: span("letar"), strength: .strong, rule: "test")
        ],
        agencies: [
          AgencyMention(name: "Sjöfartsverket", span: span("Sjöfartsverket")),
          AgencyMention(name: "Tullverket", span: span("Tullverket")),
        ])
    case 2:
      return Extraction(
        measures: [
          Measure(
            kind: .assignment, status: .decided, head: span("uppdrag att leta mer"),
            clause: span("uppdrag att leta mer"),
            agencies: ["group:kust-3"], rule: "test")
        ],
        collaborations: [
          Collaboration(
            group: "kust-3", party: span("Kustgruppen"), activity: span("leta mer"), strength: .strong, rule: "test")
        ])
    case 3: return Extraction(agencies: [AgencyMention(name: "Fyrverket", span: span("Fyrverket"))])
    default: return Extraction()
    }
  }

  private func archive() throws -> Archive {
    let archive = try Archive.inMemory(registers: Self.registers, usesDictionary: false)
    let arrivals: [Arrival] = Self.texts.enumerated().map { number, text in
      .paper(
        .answer(Papers.answer(["2020/21:\(60 + number)"], title: "Kusten", date: "2020-10-0\(1 + number)", text: text)))
    }
    _ = try archive.importing(arrivals, reading: Self.reading)
    return archive
  }

  @Test func partnersAreNamedOrThroughAGroup() async throws {
    let detail = try #require(try await archive().agency("Sjöfartsverket", query: ""))
    #expect(detail.partners.map(\.name) == ["Tullverket", "Kustbevakningen"])
    #expect(detail.partners.map(\.named) == [2, 0])
    #expect(detail.partners.map(\.throughGroups) == [1, 1])
    #expect(detail.partners[0].first == Day(2020, 10, 1))
    #expect(detail.partners[0].shared.map(\.id) == ["Sjöfartsverket+Tullverket", "kust-3"])
    #expect(detail.partners[1].shared.map(\.id) == ["kust-3"])
    #expect(detail.assignments.count == 2)
    #expect(detail.groupMeasures.map(\.name.text) == ["uppdrag att leta mer"])
    #expect(detail.collaborations.map(\.id) == ["Sjöfartsverket+Tullverket"])
    #expect(detail.throughGroups.map(\.id) == ["kust-3"])
  }

  @Test func whatTookItsPlaceIsFollowedToTheEnd() async throws {
    let detail = try #require(try await archive().agency("Fyrverket", query: ""))
    #expect(detail.successors.map(\.name) == ["Sjöfartsverket", "Havsverket"])
    #expect(detail.partners.isEmpty)
  }

  @Test func aCollaborationHasItsMembersByDateAndWhatItRestsOn() async throws {
    let archive = try archive()
    let pair = try #require(try await archive.collaboration("Sjöfartsverket+Tullverket", query: ""))
    #expect(pair.namedSince["Tullverket"] == Day(2020, 10, 1))
    #expect(pair.measures.map(\.name.text) == ["letar", "letar"])
    let group = try #require(try await archive.collaboration("kust-3", query: ""))
    #expect(group.stages.map(\.id) == ["kust-2", "kust-3"])
    #expect(group.measures.map(\.name.text) == ["uppdrag att leta mer"])
    #expect(group.namedMembers.isEmpty)
  }

  @Test(arguments: [ListKind.answer, .collaboration])
  func everyCellIsTheCountOfItsSearch(_ kind: ListKind) async throws {
    let archive = try archive()
    let matrix = try await archive.matrix(kind, size: 10)
    #expect(!matrix.names.isEmpty)
    for row in matrix.names.indices {
      #expect(matrix.counts[row][row] == nil)
      for column in matrix.names.indices where row != column {
        let found = try await archive.count(ListRequest(kind: kind, query: matrix.query(row, column)))
        #expect(matrix.counts[row][column] == found)
      }
    }
    let first = try #require(matrix.names.firstIndex(of: "Sjöfartsverket"))
    let second = try #require(matrix.names.firstIndex(of: "Tullverket"))
    #expect(matrix.counts[first][second] == 2)
    #expect(try await archive.matrix(kind, size: 1).names.count == 1)
  }
}
