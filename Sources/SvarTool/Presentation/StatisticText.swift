import SvarModel

/// Counts as lines: the value, its number, and a bar in proportion to the largest.
struct StatisticText {
  let words: ToolWords
  private static let longestBar = 40

  func lines(_ statistic: Statistic, limit: Int?) -> [String] {
    let values = statistic.values.prefix(limit ?? .max)
    let labels = values.map { label($0.label, statistic.field) } + (statistic.unknown > 0 ? [words.unknownValue] : [])
    let counts = values.map(\.count) + (statistic.unknown > 0 ? [statistic.unknown] : [])
    let width = labels.map(\.count).max() ?? 0
    let digits = counts.map { String($0).count }.max() ?? 0
    let most = max(1, counts.max() ?? 1)
    return zip(labels, counts).map { label, count in
      let number = String(count)
      let bar = String(repeating: "█", count: (count * Self.longestBar + most - 1) / most)
      return label + String(repeating: " ", count: width - label.count) + "  "
        + String(repeating: " ", count: digits - number.count) + number + "  " + bar
    }
  }

  private func label(_ value: String, _ field: StatisticField) -> String {
    guard field == .kind, let kind = MeasureKind(rawValue: value) else { return value }
    return words.kind(kind)
  }
}
