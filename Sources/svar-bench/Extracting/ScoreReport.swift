import Foundation
import SvarModel

/// The lines that tell a score: what was found, the fields, the header, and which kinds are taken for each other.
enum ScoreReport {
  static func lines(_ title: String, _ score: ExtractionScore) -> [String] {
    var lines = ["\(title): \(score.answers) answers"]
    for (name, counts) in [
      ("measures", score.measures), ("collaborations", score.collaborations), ("agencies", score.agencies),
    ] {
      lines.append(
        padded("  " + name, 18)
          + "F1 \(share(counts.f1))  precision \(share(counts.precision))  recall \(share(counts.recall))"
          + "  (\(counts.right) right, \(counts.missed) missed, \(counts.extra) extra)")
    }
    lines.append("  on measures that were found")
    for field in ExtractionScore.Field.allCases {
      lines.append(line(field == .coarseStatus ? "coarse status" : field.rawValue, score.fields[field]))
    }
    lines.append("  header")
    for field in ExtractionScore.headerFields { lines.append(line(field, score.header[field])) }
    return lines + matrix(score.kinds)
  }

  /// Rows are what was marked, columns what was read; the diagonal is right.
  static func matrix(_ counts: [String: [String: Int]]) -> [String] {
    let kinds = MeasureKind.allCases.map(\.rawValue).filter { kind in
      counts[kind] != nil || counts.values.contains { $0[kind] != nil }
    }
    guard !kinds.isEmpty else { return [] }
    let heading = padded("  kind marked, read as", 24) + kinds.map { right(String($0.prefix(5))) }.joined()
    return [heading]
      + kinds.map { kind in
        padded("    " + kind, 24) + kinds.map { right(counts[kind]?[$0].map(String.init) ?? ".") }.joined()
      }
  }

  private static func line(_ name: String, _ counts: FieldCounts?) -> String {
    guard let counts, let value = counts.share else { return padded("    " + name, 18) + "none judged" }
    return padded("    " + name, 18) + "\(share(value))  (\(counts.right) of \(counts.judged))"
  }

  private static func share(_ value: Double) -> String { String(format: "%.3f", value) }

  private static func padded(_ text: String, _ width: Int) -> String {
    text + String(repeating: " ", count: max(1, width - text.count))
  }

  private static func right(_ text: String) -> String { String(repeating: " ", count: max(1, 6 - text.count)) + text }
}
