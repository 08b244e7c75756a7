import SvarModel

/// Names, days and numbers as a paper writes them.
struct Naming {
  let stock: Stock
  let subject: Subject

  func text(_ slot: Slot, _ chance: inout Chance) -> String {
    switch slot {
    case .place: place(&chance)
    case .placeGenitive: Names.genitive(place(&chance))
    case .person: stock.names.person(&chance)
    case .personGenitive: Names.genitive(stock.names.person(&chance))
    case .agency: stock.names.agency(&chance)
    case .agencyGenitive: Names.genitive(stock.names.agency(&chance))
    case .asker: subject.asker.name
    case .askerGenitive: Names.genitive(subject.asker.name)
    case .minister: (subject.minister.title?.lowercased() ?? "") + " " + (subject.minister.name ?? "")
    case .ministerTitle: Self.definite(subject.minister.title?.lowercased() ?? "statsråd")
    case .number: String(chance.isTrue(0.6) ? chance.within(2...12) : chance.within(13...900))
    case .percent: percent(&chance)
    case .year: String(subject.day.year - chance.below(8))
    case .laterYear: String(subject.day.year + chance.below(3))
    case .date: SessionCalendar.written(subject.day.adding(days: -chance.within(5...700)))
    case .laterDate: SessionCalendar.written(subject.day.adding(days: chance.within(60...800)))
    case .sum: sum(&chance)
    case .inquiry: "(SOU \(subject.day.year - chance.below(4)):\(chance.within(1...110)))"
    case .bill: "\(Session(containing: subject.day)?.label ?? ""):\(chance.within(1...220))"
    default: ""
    }
  }

  private func place(_ chance: inout Chance) -> String {
    chance.isTrue(0.5) ? subject.place : stock.names.place(&chance)
  }

  private func percent(_ chance: inout Chance) -> String {
    let whole = chance.within(2...95)
    return chance.isTrue(0.25) ? "\(whole),\(chance.within(1...9))" : String(whole)
  }

  private func sum(_ chance: inout Chance) -> String {
    switch chance.below(10) {
    case 0: "\(chance.within(1...9)),\(chance.within(1...9)) miljarder kronor"
    case 1: "\(chance.within(10...950)) 000 kronor"
    default: "\(chance.within(2...120) * 5) miljoner kronor"
    }
  }

  private static func definite(_ title: String) -> String { title.hasSuffix("råd") ? title + "et" : title + "n" }
}
