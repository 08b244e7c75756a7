import SvarModel

/// What was read, in the form that marks have.
enum FoundMarks {
  static func header(_ header: AnswerHeader) -> [String: Mark] {
    [
      "references": .list(header.references.map { .of($0.description) }),
      "askers": .list(
        header.askers.map { .of(["name": .of($0.name), "party": .of($0.party?.letters)]) }),
      "title": .of(header.title), "addressee": .of(header.addressee), "transferred": .truth(header.transferred),
      "answeredBy": .of(header.answeredBy?.name), "place": .of(header.place), "date": .of(header.date?.description),
    ]
  }

  static func amount(_ amount: Amount?) -> Mark {
    guard let amount else { return .nothing }
    return .of([
      "value": .number(Double(amount.value)), "qualifier": .of(amount.qualifier),
      "perYear": amount.perYear ? .truth(true) : .nothing,
    ])
  }

  static func quantity(_ quantity: Quantity?) -> Mark {
    guard let quantity else { return .nothing }
    return .of(["value": .number(quantity.value), "unit": .of(quantity.unit)])
  }
}
