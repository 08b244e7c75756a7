/// Invented people and places, and the names of agencies.
struct Names {
  let titles: [String]
  private let agencies: [String]
  private let first: [String]
  private let surnames: [String]
  private let places: [String]
  private let agencyRanks: Zipf
  private let placeRanks: Zipf

  /// - Throws: ``BenchDataError`` where a kind of name is missing.
  init() throws(BenchDataError) {
    let rows = try BenchData("names.tsv").rows
    func all(_ kind: String) throws(BenchDataError) -> [String] {
      let found = rows.filter { $0["kind"] == kind }.map { $0["text"] }
      guard !found.isEmpty else { throw BenchDataError(file: "names.tsv", line: 0, reason: "no \(kind)") }
      return found
    }
    func joined(_ kind: String) throws(BenchDataError) -> [String] {
      let ends = try all(kind + " last")
      return try all(kind + " first").flatMap { start in
        ends.map { start.last == $0.first ? start + $0.dropFirst() : start + $0 }
      }
    }
    var order = Chance(3)
    titles = try all("title")
    agencies = try all("agency").shuffled(using: &order)
    first = try all("first")
    surnames = try joined("surname").shuffled(using: &order)
    places = try joined("place").shuffled(using: &order)
    agencyRanks = Zipf(agencies.count, exponent: 0.9)
    placeRanks = Zipf(places.count, exponent: 0.9)
  }

  func agency(_ chance: inout Chance) -> String { agencies[min(agencyRanks.rank(&chance), agencies.count - 1)] }

  func place(_ chance: inout Chance) -> String { places[min(placeRanks.rank(&chance), places.count - 1)] }

  /// First name and surname; two surnames now and then.
  func person(_ chance: inout Chance) -> String {
    let name = chance.one(of: first) + " " + chance.one(of: surnames)
    return chance.isTrue(0.06) ? name + " " + chance.one(of: surnames) : name
  }

  static func genitive(_ name: String) -> String { "sxz".contains(name.last ?? "s") ? name : name + "s" }
}
