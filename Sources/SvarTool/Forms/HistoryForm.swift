import SvarModel

/// `show --history --json`: a version of a paper that its source has replaced.
struct VersionForm: Encodable {
  struct ChangeForm: Encodable {
    var kind: String
    var from: String?
    var to: String?
    var removed: [String]?
    var added: [String]?

    init(_ change: PaperChange) {
      switch change {
      case .status(let from, let to): (kind, self.from, self.to) = ("status", from.rawValue, to.rawValue)
      case .title(let from, let to): (kind, self.from, self.to) = ("title", from, to)
      case .due(let from, let to): (kind, self.from, self.to) = ("due", from?.description, to?.description)
      case .answered(let from, let to): (kind, self.from, self.to) = ("answered", from?.description, to?.description)
      case .addressee(let from, let to): (kind, self.from, self.to) = ("askedTo", from, to)
      case .answeredBy(let from, let to): (kind, self.from, self.to) = ("answeredBy", from, to)
      case .answer(let id): (kind, self.to) = ("answer", id.rawValue)
      case .text(let removed, let added): (kind, self.removed, self.added) = ("text", removed, added)
      case .particulars: kind = "particulars"
      }
    }
  }

  var id: String
  var replaced: String
  var changed: String?
  /// What the next version changed.
  var changes: [ChangeForm]
  /// The text as it was.
  var text: String

  init(_ version: EarlierVersion, next: Paper) {
    id = version.paper.id.rawValue
    replaced = version.replaced
    changed = version.changed
    changes = PaperChange.between(version.paper, next).map(ChangeForm.init)
    switch version.paper {
    case .question(let question): text = question.text.found
    case .answer(let answer): text = answer.text.found
    }
  }

  /// The versions of one paper, oldest first.
  static func list(_ versions: [EarlierVersion], until paper: Paper) -> [VersionForm] {
    let next = versions.dropFirst().map(\.paper) + [paper]
    return zip(versions, next).map(VersionForm.init)
  }
}
