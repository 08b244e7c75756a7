public import SvarModel

/// What an examination of an archive has found.
public struct CheckReport: Hashable, Sendable {
  /// One thing that was looked at.
  public struct Finding: Hashable, Sendable {
    public enum Subject: Hashable, Sendable {
      /// The database's own account of its pages and tables.
      case file
      /// Rows that point to rows that are not there.
      case ties
      /// Rows of a list that are not as the papers say.
      case counts(ListKind)
      /// The full-text index of a list against the words.
      case index(ListKind)
      /// The full-text index of the debates against their words.
      case debateIndex
      /// Texts that cannot be put together again.
      case texts
      /// Words of papers that the list of words does not have.
      case words
      /// How many forms are led to their base by the dictionary, how many it does not know, and how many came where no
      /// dictionary was at hand and are led by rules of endings.
      case wordForms(dictionary: Int, unknown: Int, rules: Int)
    }

    public var subject: Subject
    /// How many things were looked at; nil where that says nothing.
    public var examined: Int?
    /// What is wrong, in the database's words or by the name of the first such things; empty where all is well.
    public var faults: [String]
    /// Whether it was put right.
    public var isRepaired: Bool

    public init(subject: Subject, examined: Int? = nil, faults: [String] = [], isRepaired: Bool = false) {
      self.subject = subject
      self.examined = examined
      self.faults = faults
      self.isRepaired = isRepaired
    }
  }

  public var findings: [Finding]

  public init(findings: [Finding]) { self.findings = findings }

  /// Whether nothing is wrong, or everything that was has been put right.
  public var isSound: Bool { findings.allSatisfy { $0.faults.isEmpty || $0.isRepaired } }

  /// One sentence for each finding.
  public func sentences(inSwedish: Bool) -> [String] { findings.map { $0.sentence(inSwedish: inSwedish) } }
}

extension CheckReport.Finding {
  /// What was looked at and what came of it.
  public func sentence(inSwedish: Bool) -> String {
    let what = subject.name(inSwedish: inSwedish) + (examined.map { " (\($0))" } ?? "")
    guard let first = faults.first else { return what + (inSwedish ? ": utan fel." : ": no fault.") }
    let count = inSwedish ? "\(faults.count) fel" : faults.count == 1 ? "1 fault" : "\(faults.count) faults"
    let end = isRepaired ? (inSwedish ? " Rättat." : " Put right.") : ""
    return "\(what): \(count); \(first).\(end)"
  }
}

extension CheckReport.Finding.Subject {
  fileprivate func name(inSwedish: Bool) -> String {
    switch self {
    case .file: inSwedish ? "Databasfilen" : "The database file"
    case .ties: inSwedish ? "Hänvisningar mellan tabeller" : "References between tables"
    case .counts(let kind): (inSwedish ? "Listan över " : "The list of ") + kind.name(inSwedish: inSwedish)
    case .index(let kind): (inSwedish ? "Sökregistret över " : "The index of ") + kind.name(inSwedish: inSwedish)
    case .debateIndex: inSwedish ? "Sökregistret över debatter" : "The index of debates"
    case .texts: inSwedish ? "Texterna" : "The texts"
    case .words: inSwedish ? "Ordlistan" : "The list of words"
    case .wordForms(let known, let unknown, let rules):
      if rules == 0 {
        inSwedish
          ? "Ordens former (\(known) enligt ordboken, \(unknown) som den inte har)"
          : "The forms of words (\(known) by the dictionary, \(unknown) that it lacks)"
      } else {
        inSwedish
          ? "Ordens former (\(rules) utan ordbok, efter regler; \(known) enligt ordboken, \(unknown) som den inte har)"
          : "The forms of words (\(rules) with no dictionary, by rules; \(known) by the dictionary, \(unknown) that it lacks)"
      }
    }
  }
}

extension ListKind {
  fileprivate func name(inSwedish: Bool) -> String {
    switch self {
    case .question: inSwedish ? "frågor" : "questions"
    case .answer: inSwedish ? "svar" : "answers"
    case .measure: inSwedish ? "åtgärder" : "measures"
    case .collaboration: inSwedish ? "samverkan" : "collaborations"
    case .agency: inSwedish ? "myndigheter" : "agencies"
    case .refusal: inSwedish ? "det som avböjts" : "what was declined"
    }
  }
}
