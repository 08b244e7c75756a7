import GRDB
import SvarModel

/// How a list is found: the full-text expression that leads, what else has to hold, in which order, and what is marked.
struct SearchPlan {
  var target: Target
  /// Led by the index where it is there; nil where no word leads.
  var match: IndexExpression?
  /// The numbers that rows may have, where the query asks for days; nil where any.
  var span: RowSpan?
  /// Selections of rows to which each row has to belong, or must not.
  var members: [Members] = []
  /// Holds for each row besides; nil where nothing has to.
  var filter: SQL?
  /// Nil for the list's own order: newest first, agencies by how many answers name them.
  var order: ListRequest.Order?
  /// What is marked in titles and texts.
  var text: Marker
  /// What is marked in the names of askers and ministers.
  var people: Marker
  /// Whether words are looked for in the debates and not in the papers.
  var isDebate: Bool

  /// Whether every row of the table is in the list.
  var isWhole: Bool { match == nil && span == nil && members.isEmpty && filter == nil }
}

/// The numbers of rows that are wanted, or are not.
struct Members {
  var ids: SQL
  var isWanted = true
}

/// A table that is listed.
struct Target {
  let kind: ListKind
  let table: String
  /// The name under which conditions speak of its rows.
  let alias: String
  let index: TextIndex

  init(_ kind: ListKind) {
    self.kind = kind
    switch kind {
    case .question: (table, alias, index) = ("question", "q", .questions)
    case .answer: (table, alias, index) = ("answer", "a", .answers)
    case .measure: (table, alias, index) = ("measure", "m", .measures)
    case .collaboration: (table, alias, index) = ("collaboration", "c", .collaborations)
    case .agency: (table, alias, index) = ("agency", "g", .agencies)
    case .refusal: (table, alias, index) = ("refusal", "r", .refusals)
    }
  }
}
