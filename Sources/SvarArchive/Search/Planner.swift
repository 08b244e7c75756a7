import Foundation
import GRDB
import SvarModel

/// Turns a query into a ``SearchPlan`` for one list of one archive.
struct Planner {
  let database: Database
  let target: Target
  private var isDebate = false
  private var marks: [ResolvedTerm] = []
  private var peopleMarks: [ResolvedTerm] = []

  private let purpose: Purpose

  /// What a plan is made for.
  enum Purpose {
    /// The first rows, soon, with what is found in them marked.
    case page
    /// How many there are before a place, unmarked.
    case place
    /// All that there is, unmarked.
    case count
    /// What is to be marked in a text at once; the dictionary is not opened for it.
    case marks
  }

  init(database: Database, kind: ListKind, for purpose: Purpose) {
    self.database = database
    self.purpose = purpose
    target = Target(kind)
  }

  static func plan(_ request: ListRequest, for purpose: Purpose, in database: Database) throws -> SearchPlan {
    let query = try QueryParser.query(request.query, isBeingTyped: request.isBeingTyped)
    var planner = Planner(database: database, kind: request.kind, for: purpose)
    do {
      return try planner.plan(query, order: request.order ?? query.order)
        .narrowed(toArrivalsAfter: request.arrivedAfter)
    } catch let problem as QueryProblem {
      throw problem.placed(in: request.query)
    }
  }

  mutating func plan(_ query: Query, order: ListRequest.Order?) throws -> SearchPlan {
    isDebate = query.root.map(Self.asksForDebate) ?? false
    var match: IndexExpression?
    var filters: [SQL] = []
    var members: [Members] = []
    var span: RowSpan?
    if let root = query.root {
      let all: [Query.Node] = if case .all(let nodes) = root { nodes } else { [root] }
      let spans = all.compactMap(self.span(of:))
      span = spans.first.map { spans.dropFirst().reduce($0) { $0.within($1) } }
      let nodes = all.filter { self.span(of: $0) == nil }
      if !isDebate, let texts = try textExpression(.all(nodes.filter(Self.isText))) {
        match = texts
        for node in nodes where !Self.isText(node) { try add(node, to: &members, or: &filters) }
      } else if !isDebate, !nodes.contains(where: Self.isText) {
        for node in nodes { try add(node, to: &members, or: &filters) }
      } else if !nodes.isEmpty {
        filters = [try condition(.all(nodes))]
      }
      if purpose == .page || purpose == .marks { mark(root, isNegated: false, vocabulary: vocabulary) }
    }
    return SearchPlan(
      target: target, match: match, span: span, members: members,
      filter: filters.isEmpty ? nil : filters.joined(separator: " AND "), order: order,
      text: try Marker(marks, in: vocabulary), people: Marker(plain: peopleMarks), isDebate: isDebate)
  }

  private var vocabulary: Vocabulary { Vocabulary(database: database, opensDictionary: purpose != .marks) }

  // MARK: - Words

  private static func isText(_ node: Query.Node) -> Bool {
    switch node {
    case .words: true
    case .not(let node): isText(node)
    case .all(let nodes), .any(let nodes): nodes.allSatisfy(isText)
    case .field: false
    }
  }

  /// The whole of a part that has only words in it; nil where nothing in it says what is to be there.
  private func textExpression(_ node: Query.Node) throws -> IndexExpression? {
    switch node {
    case .words(let term): return try ResolvedTerm(term, in: vocabulary).expression
    case .not(.not(let node)): return try textExpression(node)
    case .not, .field: return nil
    case .any(let nodes):
      let expressions = try nodes.map(textExpression)
      return expressions.contains(nil) ? nil : .any(expressions.compactMap(\.self))
    case .all(let nodes):
      var wanted: [IndexExpression] = []
      var unwanted: [IndexExpression] = []
      for node in nodes {
        if let expression = try textExpression(node) {
          wanted.append(expression)
        } else if case .not(let node) = node, let expression = try textExpression(node) {
          unwanted.append(expression)
        } else {
          return nil
        }
      }
      return wanted.isEmpty ? nil : IndexExpression.all(wanted).without(unwanted)
    }
  }

  // MARK: - Conditions

  private func condition(_ node: Query.Node) throws -> SQL {
    if Self.isText(node), let expression = try textExpression(node) { return holds(expression) }
    switch node {
    case .words: return "0"
    // What is not known of a row does not fulfil a condition, and so fulfils the opposite.
    case .not(let node): return "(\(try condition(node))) IS NOT TRUE"
    case .any(let nodes): return "(\(try nodes.map(condition).joined(separator: " OR ")))"
    case .all(let nodes):
      let texts = nodes.filter(Self.isText)
      guard texts.count > 1, let expression = try textExpression(.all(texts)) else {
        return "(\(try nodes.map(condition).joined(separator: " AND ")))"
      }
      let others = try nodes.filter { !Self.isText($0) }.map(condition)
      return "(\(([holds(expression)] + others).joined(separator: " AND ")))"
    case .field(let term):
      return try fieldCondition(term).sql("\(SQL(sql: target.alias)).id")
    }
  }

  private func fieldCondition(_ term: FieldTerm) throws -> RowCondition {
    try FieldConditions(database: database, isPaging: purpose != .count).condition(term, for: target.kind)
  }

  /// Adds what a part without words asks: as a selection where its rows need not be looked at, else as a condition.
  private func add(_ node: Query.Node, to members: inout [Members], or filters: inout [SQL]) throws {
    let (field, isWanted): (Query.Node, Bool) = if case .not(let inner) = node { (inner, false) } else { (node, true) }
    guard case .field(let term) = field, case .among(let ids) = try fieldCondition(term) else {
      filters.append(try condition(node))
      return
    }
    members.append(Members(ids: ids, isWanted: isWanted))
  }

  /// Days as numbers of rows; nil for anything else.
  private func span(of node: Query.Node) -> RowSpan? {
    guard case .field(let term) = node, case .days(let days) = term.value,
      [.date, .from, .to].contains(term.field), target.kind == .question || target.kind == .answer
    else { return nil }
    return RowSpan(days: days)
  }

  /// The rows whose words match; those whose debate does, where debates are asked for.
  private func holds(_ expression: IndexExpression) -> SQL {
    guard case .match(let text) = expression else { return "0" }
    guard isDebate, target.kind == .question || target.kind == .answer else {
      let index = SQL(sql: target.index.name)
      return "\(SQL(sql: target.alias)).id IN (SELECT rowid FROM \(index) WHERE \(index) MATCH \(text))"
    }
    let debates: SQL = "SELECT rowid FROM debate_index WHERE debate_index MATCH \(text)"
    if target.kind == .answer { return "a.id IN (SELECT answer FROM debate WHERE id IN (\(debates)))" }
    return """
      (q.id IN (SELECT question FROM debate WHERE id IN (\(debates))) OR q.id IN (
        SELECT r.question FROM debate d JOIN answered r ON r.answer = d.answer WHERE d.id IN (\(debates))))
      """
  }

  private static func asksForDebate(_ node: Query.Node) -> Bool {
    switch node {
    case .all(let nodes): nodes.contains(where: asksForDebate)
    case .field(let term): term.value == .type(.debate)
    case .words, .any, .not: false
    }
  }

  // MARK: - Marks

  /// What is wanted is marked, what is not is not. A word that cannot be looked up is left unmarked.
  private mutating func mark(_ node: Query.Node, isNegated: Bool, vocabulary: Vocabulary) {
    switch node {
    case .all(let nodes), .any(let nodes):
      for node in nodes { mark(node, isNegated: isNegated, vocabulary: vocabulary) }
    case .not(let node): mark(node, isNegated: !isNegated, vocabulary: vocabulary)
    case .words(let term):
      if !isNegated, let resolved = try? ResolvedTerm(term, in: vocabulary) { marks.append(resolved) }
    case .field(let term):
      guard !isNegated, term.field == .asker || term.field == .minister || term.field == .agency,
        case .name(let words, let isUnfinished) = term.value
      else { return }
      for (index, word) in words.enumerated() {
        let isOpen = isUnfinished && index == words.count - 1
        peopleMarks.append(
          ResolvedTerm(places: [isOpen ? .beginning(ResolvedBeginning(letters: word), nil) : .exact(word)]))
      }
    }
  }
}

extension QueryProblem {
  /// A word that only the archive finds fault with, at its place in the query.
  fileprivate func placed(in query: String) -> QueryProblem {
    guard case .tooManyWords(let word, _) = reason, let range = query.lowercased().range(of: word) else { return self }
    let place = query.lowercased()[..<range.lowerBound].unicodeScalars.count
    return QueryProblem(reason, at: place, in: query)
  }
}
