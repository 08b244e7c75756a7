import SvarModel
import Testing

@testable import SvarLanguage

/// Text that no minister wrote: the reader ends, and what it finds lies within the text.
@Suite struct HostileTextTests {
  private static let pieces = [
    "", " ", "(", ")", ",", "–", ":", "\u{301}", "𝄞", "att", "som", "har", "ska", "i uppdrag", "om", "2020",
    "den 1 juli",
    "999999999999999999 miljarder kronor", "½", "regeringen", "Svar på fråga", "Anf.", "2020/21:1",
    "länsstyrelserna i Skåne",
    "tillsammans med", "tillsatte", "en utredning", "Polismyndigheten",
  ]

  @Test func anyRowOfPiecesIsRead() throws {
    for (place, first) in Self.pieces.enumerated() {
      for second in Self.pieces {
        let text = [first, second, Self.pieces[(place * 7 + 3) % Self.pieces.count], first].joined(separator: " ")
        let found = try extraction(of: text, on: Day(2020, 2, 29))
        let count = text.unicodeScalars.count
        #expect(found.measures.allSatisfy { $0.clause.start <= $0.head.start && $0.clause.end <= count })
        #expect(found.collaborations.allSatisfy { $0.party.end <= count && $0.activity.end <= count })
        #expect(found.agencies.allSatisfy { $0.span.end <= count })
      }
    }
  }

  @Test func aLineWithoutEndIsRead() throws {
    let text = String(repeating: "att regeringen har som ", count: 4_000)
    #expect(try extraction(of: text).measures.isEmpty)
  }
}
