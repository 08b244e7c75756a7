/// The fields that narrow a query, each under its Swedish and English names.
enum QueryField: Hashable, Sendable, CaseIterable {
  case party, asker, minister, department, agency, measure, status, type, collaboration, session, date, from, to, days
  case amount, deadline, order
  /// What the reader has kept: fields of the notebook, not of the archive.
  case bookmark, read, tag
  /// What ministers have said will not be done.
  case refusal
  /// A reference written as a word; it has no name.
  case reference

  /// In small letters; the first is the Swedish one to show, the last the English.
  var names: [String] {
    switch self {
    case .party: ["parti", "party"]
    case .asker: ["frågare", "asker"]
    case .minister: ["minister"]
    case .department: ["departement", "department"]
    case .agency: ["myndighet", "agency"]
    case .measure: ["åtgärd", "measure"]
    case .status: ["status"]
    case .type: ["typ", "type"]
    case .collaboration: ["samverkan", "collaboration"]
    case .session: ["rm", "riksmöte", "session"]
    case .date: ["datum", "date"]
    case .from: ["från", "from"]
    case .to: ["till", "to"]
    case .days: ["svarstid", "days"]
    case .amount: ["belopp", "amount"]
    case .deadline: ["senast", "deadline"]
    case .order: ["sortera", "sort"]
    case .bookmark: ["bokmärkt", "bookmarked"]
    case .read: ["läst", "read"]
    case .tag: ["tagg", "tag"]
    case .refusal: ["avböjt", "declined"]
    case .reference: []
    }
  }

  init?(named name: String) {
    let small = name.lowercased()
    guard let field = Self.allCases.first(where: { $0.names.contains(small) }) else { return nil }
    self = field
  }
}
