/// What was found of what there is.
struct Tally: Equatable {
  var right = 0
  var missed = 0
  var extra = 0

  /// The share of what was found that is right; 1 where nothing was found.
  var precision: Double { right + extra > 0 ? Double(right) / Double(right + extra) : 1 }
  /// The share of what there is that was found; 1 where there is nothing.
  var recall: Double { right + missed > 0 ? Double(right) / Double(right + missed) : 1 }
  var f1: Double {
    precision + recall > 0 ? 2 * precision * recall / (precision + recall) : 0
  }

  mutating func add(_ pairing: Pairing) {
    right += pairing.pairs.count
    missed += pairing.missed.count
    extra += pairing.extra.count
  }
}

/// How many of those judged are right.
struct Share: Equatable {
  var right = 0
  var of = 0

  /// Nil where nothing was judged.
  var value: Double? { of > 0 ? Double(right) / Double(of) : nil }

  mutating func add(_ isRight: Bool) {
    right += isRight ? 1 : 0
    of += 1
  }
}
