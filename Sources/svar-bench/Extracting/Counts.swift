/// What was found rightly, missed, and found though nobody marked it.
struct FoundCounts: Hashable {
  var right = 0
  var missed = 0
  var extra = 0

  var precision: Double { right + extra > 0 ? Double(right) / Double(right + extra) : 1 }
  var recall: Double { right + missed > 0 ? Double(right) / Double(right + missed) : 1 }
  var f1: Double {
    let sum = precision + recall
    return sum > 0 ? 2 * precision * recall / sum : 0
  }
}

/// How many of the fields that were judged are right.
struct FieldCounts: Hashable {
  var right = 0
  var judged = 0

  /// Nil where none was judged.
  var share: Double? { judged > 0 ? Double(right) / Double(judged) : nil }

  mutating func add(_ isRight: Bool) {
    right += isRight ? 1 : 0
    judged += 1
  }
}
