internal import SvarModel

/// What another list has of the same query where this one has nothing, or few: words that stand in the questions alone
/// are looked for in vain among the answers, and nobody is to believe that there is nothing.
extension State {
  /// A list of more rows than this is no trap.
  private static let few = 5

  /// The list that is counted beside the one that is wanted: questions and answers have each other, and what was found
  /// in answers has these. Nil where nothing is asked, or enough is found.
  var otherList: ListRequest? {
    guard !list.wanted.query.isEmpty, let count = list.count, count <= Self.few else { return nil }
    var request = list.counted
    switch list.kind {
    case .question: request.kind = .answer
    case .answer: request.kind = .question
    case .measure, .collaboration, .agency, .refusal:
      guard count == 0 else { return nil }
      request.kind = .answer
    }
    return request
  }

  /// The other list and how many rows it has, where these are more than the ones in sight.
  var offeredList: (request: ListRequest, count: Int)? {
    guard let other = otherList, list.isAnswered, list.elsewhere.of == list.counted,
      list.elsewhere.value > list.count ?? 0
    else { return nil }
    return (other, list.elsewhere.value)
  }

  /// What is said of the other list, with the key that shows it.
  var offerOfList: String? {
    guard let (other, count) = offeredList, let action = Listing.action(showing: other.kind) else { return nil }
    let found = "\(words.number(count)) \(words.things(other.kind, count))"
    let tell = list.isEmpty ? words.asking.elsewhereInstead : words.asking.elsewhereToo
    return tell(found, count, label(of: action))
  }

  mutating func settleElsewhere() -> [Effect] {
    guard let other = otherList, !list.elsewhere.isDone(list.counted) else { return giveUp(.elsewhere) }
    if case .elsewhere(other) = underWay[.elsewhere]?.what { return [] }
    return [ask(.elsewhere(other), for: .elsewhere)]
  }
}
