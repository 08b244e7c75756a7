/// A measure as one answer states it. Spans are of the answer's text as found.
public struct Measure: Hashable, Sendable, Codable {
  public var kind: MeasureKind
  public var status: MeasureStatus
  /// The noun phrase that names the instrument, with what it is about.
  public var head: Span
  /// The clause around it.
  public var clause: Span
  /// Official names of agencies, and `group:ID` for a named group.
  public var agencies: [String]
  /// The year of the act, explicit or resolved from the answer's date; nil where unknown.
  public var year: Int?
  public var deadline: PartialDate?
  /// The words that name the deadline, where they stand in another sentence than the clause.
  public var deadlineSource: Span?
  public var amount: Amount?
  public var quantity: Quantity?
  /// The rule that found it.
  public var rule: String

  public init(
    kind: MeasureKind, status: MeasureStatus, head: Span, clause: Span, agencies: [String] = [], year: Int? = nil,
    deadline: PartialDate? = nil, amount: Amount? = nil, quantity: Quantity? = nil, rule: String
  ) {
    self.kind = kind
    self.status = status
    self.head = head
    self.clause = clause
    self.agencies = agencies
    self.year = year
    self.deadline = deadline
    self.amount = amount
    self.quantity = quantity
    self.rule = rule
  }
}
