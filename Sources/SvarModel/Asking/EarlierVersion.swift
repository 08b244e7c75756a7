/// What a paper was before its source changed it.
public struct EarlierVersion: Hashable, Sendable {
  /// The paper as it was, with its text.
  public var paper: Paper
  /// When the next version came into the archive, by the clock of the machine it came to: `2026-11-25T04:10:00Z`.
  public var replaced: String
  /// When the source made the next version, as it writes it; nil where it did not say.
  public var changed: String?

  public init(paper: Paper, replaced: String, changed: String?) {
    self.paper = paper
    self.replaced = replaced
    self.changed = changed
  }
}

/// One thing in which a paper differs from what it was.
public enum PaperChange: Hashable, Sendable {
  case status(from: QuestionStatus, to: QuestionStatus)
  case title(from: String, to: String)
  /// The last day to answer; nil where none is given.
  case due(from: Day?, to: Day?)
  /// The day of the answer.
  case answered(from: Day?, to: Day?)
  case addressee(from: String?, to: String?)
  case answeredBy(from: String?, to: String?)
  /// An answer that the paper now names.
  case answer(PaperID)
  /// Paragraphs that are gone, and those that have come.
  case text(removed: [String], added: [String])
  /// Something else of the paper's particulars.
  case particulars

  /// In what `new` differs from `old`; empty where they are the same paper in every particular.
  public static func between(_ old: Paper, _ new: Paper) -> [PaperChange] {
    switch (old, new) {
    case (.question(let old), .question(let new)): between(old, new)
    case (.answer(let old), .answer(let new)): between(old, new)
    default: [.particulars]
    }
  }

  private static func between(_ old: Question, _ new: Question) -> [PaperChange] {
    var changes: [PaperChange] = []
    if old.status != new.status { changes.append(.status(from: old.status, to: new.status)) }
    if old.title != new.title { changes.append(.title(from: old.title, to: new.title)) }
    if old.dates.due != new.dates.due { changes.append(.due(from: old.dates.due, to: new.dates.due)) }
    if old.dates.answered != new.dates.answered {
      changes.append(.answered(from: old.dates.answered, to: new.dates.answered))
    }
    if old.addressee?.display != new.addressee?.display {
      changes.append(.addressee(from: old.addressee?.display, to: new.addressee?.display))
    }
    if old.answeredBy?.display != new.answeredBy?.display {
      changes.append(.answeredBy(from: old.answeredBy?.display, to: new.answeredBy?.display))
    }
    changes += new.answers.filter { !old.answers.contains($0) }.map(PaperChange.answer)
    changes += text(old.text, new.text)
    return changes.isEmpty ? [.particulars] : changes
  }

  private static func between(_ old: Answer, _ new: Answer) -> [PaperChange] {
    var changes: [PaperChange] = []
    if old.title != new.title { changes.append(.title(from: old.title ?? "", to: new.title ?? "")) }
    if old.date != new.date { changes.append(.answered(from: old.date, to: new.date)) }
    if old.answeredBy?.display != new.answeredBy?.display {
      changes.append(.answeredBy(from: old.answeredBy?.display, to: new.answeredBy?.display))
    }
    changes += text(old.text, new.text)
    return changes.isEmpty ? [.particulars] : changes
  }

  private static func text(_ old: PaperText, _ new: PaperText) -> [PaperChange] {
    let difference = new.paragraphs.map(\.text).difference(from: old.paragraphs.map(\.text))
    guard !difference.isEmpty else { return [] }
    func words(_ changes: [CollectionDifference<String>.Change]) -> [String] {
      changes.map { change in
        switch change {
        case .insert(_, let text, _), .remove(_, let text, _): text
        }
      }
    }
    return [.text(removed: words(difference.removals), added: words(difference.insertions))]
  }
}
