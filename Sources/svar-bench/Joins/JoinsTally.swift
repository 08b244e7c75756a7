import SvarModel

/// How the judged pairs stand in an archive: which were joined, which of those are wrong, and which were missed.
struct JoinsTally {
  struct Count: Equatable {
    var same = 0
    var different = 0
    var untold = 0

    var all: Int { same + different + untold }

    mutating func add(_ verdict: JudgedPair.Verdict) {
      switch verdict {
      case .same: same += 1
      case .different: different += 1
      case .untold: untold += 1
      }
    }
  }

  private(set) var joined = Count()
  private(set) var apart = Count()
  /// Joined pairs by why; empty for those that a third mention joins.
  private(set) var byRule: [String: Count] = [:]
  /// Pairs of which a mention is no longer found.
  private(set) var lost = 0
  private(set) var wrong: [JudgedPair] = []
  private(set) var missed: [JudgedPair] = []

  /// Pairs of papers that are not there are not counted.
  mutating func add(_ pair: JudgedPair, _ mentions: JoinedMentions) {
    guard let one = mentions.index(at: pair.one), let other = mentions.index(at: pair.other) else {
      lost += 1
      return
    }
    let (first, second) = (mentions.all[one], mentions.all[other])
    guard first.thread == second.thread else {
      apart.add(pair.verdict)
      if pair.verdict == .same { missed.append(pair) }
      return
    }
    joined.add(pair.verdict)
    let tie = second.tie ?? first.tie
    byRule[tie?.rule.code ?? "", default: Count()].add(pair.verdict)
    if pair.verdict == .different { wrong.append(pair) }
  }

  /// The share of joined pairs that are different measures, in percent; those of which the papers do not say are left out.
  var percentWrong: Double {
    let told = joined.same + joined.different
    return told == 0 ? 0 : Double(joined.different) / Double(told) * 100
  }
}
