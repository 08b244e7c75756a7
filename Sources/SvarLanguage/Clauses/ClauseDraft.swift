/// A clause as it is being found.
struct ClauseDraft {
  var kind: Clause.Kind
  var start: Int
  var parent: Int?
  var sibling: Int?
  var finite: Int?
  var bare: Int?
}
