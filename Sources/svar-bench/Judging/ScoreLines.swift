import Foundation

extension ExtractionScore {
  /// The figures as they are printed, under a heading of their own.
  func lines(title: String) -> [String] {
    var lines = ["\(title): \(answers) judged answers"]
    for (name, tally) in [("measures", measures), ("collaborations", collaborations), ("agencies", agencies)] {
      lines.append("  " + Self.padded(name) + Self.told(tally))
    }
    lines.append("  on matched measures")
    lines += Self.measureFields.map { "    " + Self.padded($0) + Self.told(onMeasures[$0]) }
    lines.append("  header fields")
    lines += Self.headerFields.map { "    " + Self.padded($0) + Self.told(header[$0]) }
    let kinds = kinds.lines
    if !kinds.isEmpty {
      lines.append("  kinds of measures: annotated down, found across")
      lines += kinds.map { "    " + $0 }
    }
    return lines
  }

  private static func padded(_ name: String) -> String {
    name.padding(toLength: max(16, name.count + 1), withPad: " ", startingAt: 0)
  }

  private static func told(_ tally: Tally) -> String {
    String(format: "F1 %.3f  precision %.3f  recall %.3f", tally.f1, tally.precision, tally.recall)
      + "  (\(tally.right) right, \(tally.missed) missed, \(tally.extra) extra)"
  }

  private static func told(_ share: Share?) -> String {
    guard let share, let value = share.value else { return "-" }
    return String(format: "%.4f", value) + "  (\(share.right) of \(share.of))"
  }
}
