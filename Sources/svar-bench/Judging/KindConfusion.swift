import SvarModel

/// Which kinds were taken for which, on measures that were found; and what was missed or extra of each.
struct KindConfusion {
  /// How often an annotated kind was found as another, or as itself.
  private(set) var counts: [String: [String: Int]] = [:]
  private(set) var missed: [String: Int] = [:]
  private(set) var extra: [String: Int] = [:]

  mutating func add(_ pairing: Pairing) {
    for (judged, found) in pairing.pairs where !judged.leavesUnscored("kind") {
      counts[Self.kind(judged), default: [:]][Self.kind(found), default: 0] += 1
    }
    for mark in pairing.missed { missed[Self.kind(mark), default: 0] += 1 }
    for mark in pairing.extra { extra[Self.kind(mark), default: 0] += 1 }
  }

  private static func kind(_ mark: Mark) -> String { mark.fields["kind"]?.string ?? "?" }

  /// A table: what was annotated down, what was found across, nothing as a point.
  var lines: [String] {
    let met = Set(counts.keys).union(counts.values.flatMap(\.keys)).union(missed.keys).union(extra.keys)
    guard !met.isEmpty else { return [] }
    let known = MeasureKind.allCases.map(\.rawValue)
    let kinds = known.filter(met.contains) + met.subtracting(known).sorted()
    var lines = [Self.row("", kinds.map(Self.short) + ["missed"])]
    for kind in kinds {
      lines.append(Self.row(kind, kinds.map { counts[kind]?[$0] ?? 0 }.map(Self.cell) + [Self.cell(missed[kind] ?? 0)]))
    }
    lines.append(Self.row("extra", kinds.map { Self.cell(extra[$0] ?? 0) } + [""]))
    return lines
  }

  private static func short(_ kind: String) -> String { String(kind.prefix(6)) }

  private static func cell(_ count: Int) -> String { count == 0 ? "·" : String(count) }

  private static func row(_ name: String, _ cells: [String]) -> String {
    let padded = cells.map { String(repeating: " ", count: max(1, 8 - $0.count)) + $0 }.joined()
    let line = name + String(repeating: " ", count: max(0, 15 - name.count)) + padded
    return String(line.reversed().drop { $0 == " " }.reversed())
  }
}
