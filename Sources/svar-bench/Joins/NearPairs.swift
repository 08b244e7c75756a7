import Foundation
import SvarModel

/// Mentions that were not joined although they are alike: of the same kind, in different papers, with words in common
/// that few have, agencies in common, and near in time.
struct NearPairs {
  let mentions: [JoinedMentions.Mention]

  /// - Returns: places in `mentions`, the likest first.
  func nearest(_ count: Int) -> [(one: Int, other: Int)] {
    let words = mentions.map { Self.words(of: $0.clause) }
    var bearers: [String: [Int]] = [:]
    for (index, words) in words.enumerated() {
      for word in words { bearers[word, default: []].append(index) }
    }
    let weight = bearers.mapValues { log(Double(mentions.count) / Double($0.count)) }
    let total = words.map { $0.reduce(0) { $0 + (weight[$1] ?? 0) } }
    var shared: [[Int]: Double] = [:]
    for (word, indices) in bearers where indices.count <= 40 {
      for (number, one) in indices.enumerated() {
        for other in indices[(number + 1)...] where mayBeOne(one, other) {
          shared[[one, other], default: 0] += weight[word] ?? 0
        }
      }
    }
    let scored = shared.map { pair, weight in
      (pair: pair, score: score(pair[0], pair[1], weight / (min(total[pair[0]], total[pair[1]]) + 6)))
    }
    return scored.sorted { ($1.score, $0.pair[0], $0.pair[1]) < ($0.score, $1.pair[0], $1.pair[1]) }
      .prefix(count).map { ($0.pair[0], $0.pair[1]) }
  }

  private func mayBeOne(_ one: Int, _ other: Int) -> Bool {
    let (one, other) = (mentions[one], mentions[other])
    return one.paper != other.paper && one.thread != other.thread && one.measure.kind == other.measure.kind
  }

  private func score(_ one: Int, _ other: Int, _ share: Double) -> Double {
    let (one, other) = (mentions[one], mentions[other])
    let agencies = Set(one.measure.agencies).isDisjoint(with: other.measure.agencies) ? 0 : 0.15
    let apart = abs((one.day?.number ?? 0) - (other.day?.number ?? 0))
    return share + agencies - Double(min(apart, 3000)) / 6000
  }

  private static func words(of clause: String) -> Set<String> {
    Set(
      clause.lowercased().split { !$0.isLetter && !$0.isNumber }.filter { $0.count >= 5 }.map { String($0.prefix(7)) })
  }
}
