import SvarModel

/// The invented members and ministers of all sessions.
struct People {
  /// Somebody who asks.
  struct Member {
    let name: String
    let party: Party
    let identifier: String
    /// The years in which the sessions begin that they sit in.
    let years: ClosedRange<Int>
  }

  private struct Term {
    let minister: Minister
    let end: Day
  }

  static let years = 1993...2025
  private static let members = 420
  /// Party letters with about how many of the seats they hold.
  private static let seats: [(String, Double)] = [
    ("S", 30), ("M", 22), ("SD", 14), ("C", 8), ("V", 8), ("KD", 7), ("L", 6), ("MP", 6), ("-", 0.5),
  ]
  /// When governments changed, with the parties of the one that came.
  private static let governments: [(Day, [String])] = [
    (Day(1991, 10, 4)!, ["M", "C", "L", "KD"]), (Day(1994, 10, 7)!, ["S"]),
    (Day(2006, 10, 6)!, ["M", "C", "L", "KD"]), (Day(2014, 10, 3)!, ["S", "MP"]),
    (Day(2022, 10, 18)!, ["M", "KD", "L"]),
  ]

  private let sitting: [Int: [Member]]
  private let cabinets: [[Term]]

  init(_ names: Names) {
    var chance = Chance(4)
    var parties = Weighted<String>()
    for (letters, share) in Self.seats { parties.add(letters, weight: share) }
    var sitting: [Int: [Member]] = [:]
    for number in 1...Self.members {
      let party = parties.one(&chance)
      let first = chance.within(Self.years.lowerBound - 8...Self.years.upperBound - 1)
      let member = Member(
        name: names.person(&chance), party: Party(party)!, identifier: "99\(1_000_000 + number)",
        years: first...(first + chance.within(4...16)))
      // Nobody of that party sat before.
      let begins = party == "SD" ? 2010 : Self.years.lowerBound
      for year in member.years where year >= begins { sitting[year, default: []].append(member) }
    }
    self.sitting = sitting
    cabinets = names.titles.map { Self.terms($0, names, &chance) }
  }

  private static func terms(_ title: String, _ names: Names, _ chance: inout Chance) -> [Term] {
    var terms: [Term] = []
    var start = Day(1993, 1, 1)!
    let last = Day(2026, 12, 31)!
    while start < last {
      let change = governments.map(\.0).first { $0 > start } ?? last
      let end = min(change, start.adding(days: chance.within(700...2000)))
      let parties = governments.last { $0.0 <= start }?.1 ?? ["S"]
      let minister = Minister(
        title: title.prefix(1).uppercased() + title.dropFirst(), name: names.person(&chance),
        party: Party(chance.one(of: parties)), identifier: "98\(chance.within(1_000_000...9_999_999))")
      terms.append(Term(minister: minister, end: end))
      start = end
    }
    return terms
  }

  /// Somebody who sits in the session of the day: a few ask much, and who governs asks little.
  func asker(on day: Day, _ chance: inout Chance) -> Member {
    let year = Session(containing: day)?.startYear ?? day.year
    let all = sitting[year] ?? sitting[Self.years.upperBound] ?? []
    let governing = Self.governments.last { $0.0 <= day }?.1 ?? []
    let ranks = Zipf(all.count, exponent: 0.6)
    var member = all[min(ranks.rank(&chance), all.count - 1)]
    if governing.contains(member.party.letters) { member = all[min(ranks.rank(&chance), all.count - 1)] }
    return member
  }

  func minister(on day: Day, _ chance: inout Chance) -> Minister {
    let terms = chance.one(of: cabinets)
    return (terms.first { day < $0.end } ?? terms[terms.count - 1]).minister
  }
}
