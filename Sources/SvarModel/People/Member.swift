/// Somebody of the parliament's own list of persons (*personlista*).
public struct Member: Hashable, Sendable, Identifiable {
  /// A time in an office.
  public struct Term: Hashable, Sendable {
    /// What kind of office it is.
    public enum Kind: String, Hashable, Sendable {
      /// A seat in the chamber, or standing in for somebody who has one.
      case chamber
      /// A member of the government.
      case government
      /// An office of a party in the chamber.
      case party
      case other
    }

    public var kind: Kind
    /// "Riksdagsledamot", "Statsrådsersättare", "Justitieminister"; as written.
    public var role: String
    /// "Tjänstgörande", "Ledig"; nil where the list does not say.
    public var status: String?
    /// The code of the body: "kam", "Ju", "MP".
    public var body: String
    public var first: Day
    /// Nil while it lasts.
    public var last: Day?

    public init(kind: Kind, role: String, status: String?, body: String, first: Day, last: Day?) {
      self.kind = kind
      self.role = role
      self.status = status
      self.body = body
      self.first = first
      self.last = last
    }

    public func covers(_ day: Day) -> Bool { first <= day && last.map { day <= $0 } ?? true }
  }

  /// *intressent_id*.
  public var identifier: String
  /// First name first.
  public var name: String
  /// The party that the list gives: the present one, or the last. It gives no other.
  public var party: Party?
  public var constituency: String?
  /// "Tjänstgörande riksdagsledamot"; as written.
  public var status: String?
  public var terms: [Term]

  public var id: String { identifier }

  public init(
    identifier: String, name: String, party: Party?, constituency: String?, status: String?, terms: [Term]
  ) {
    self.identifier = identifier
    self.name = name
    self.party = party
    self.constituency = constituency
    self.status = status
    self.terms = terms
  }

  /// Whether they had a seat in the chamber, or stood in for somebody who had, on a day.
  public func isInChamber(on day: Day) -> Bool { terms.contains { $0.kind == .chamber && $0.covers(day) } }
}

/// A party that somebody had on a day, and how that is known.
public struct PartyOnDay: Hashable, Sendable {
  public enum Source: String, Hashable, Sendable {
    /// The paper itself prints it.
    case paper
    /// Papers of the same person before and after that day print it, or all papers of theirs.
    case otherPapers
    /// An office in that party covers the day.
    case office
    /// The list of persons gives it, and no paper of theirs gives another.
    case register
  }

  public var party: Party
  public var source: Source

  public init(party: Party, source: Source) {
    self.party = party
    self.source = source
  }
}
