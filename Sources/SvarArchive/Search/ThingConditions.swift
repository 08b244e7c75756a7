import GRDB
import SvarModel

/// Conditions on measures, `m`.
struct MeasureConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.measure, .some(let isWanted)): return isWanted ? "1" : "0"
    case (.measure, .measureKinds(let kinds)): return "m.kind IN \(kinds.map(\.rawValue))"
    case (.status, .measureStatus(let status)): return "m.status = \(status.rawValue)"
    case (.measure, .name(let words, let isUnfinished)): return "m.key IN (\(try names.measures(words, isUnfinished)))"
    case (.agency, .name(let words, let isUnfinished)):
      return """
        m.key IN (SELECT mm.measure FROM measure_agency ma
          JOIN measure_mention mm ON mm.answer = ma.answer AND mm.position = ma.position
          WHERE ma.agency IN \(try names.agencies(words, isUnfinished)))
        """
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "(m.last_day >= \(days.lowerBound) AND m.first_day <= \(days.upperBound))"
    case (.deadline, .some(let isWanted)): return isWanted ? "m.deadline_day IS NOT NULL" : "m.deadline_day IS NULL"
    case (.deadline, .standing(let standing)): return standing.condition(on: "m")
    case (.amount, _), (.deadline, _):
      return
        "m.key IN (SELECT mm.measure FROM measure_mention mm WHERE \(try MentionConditions(names: names).condition(term)))"
    default:
      return "m.key IN (SELECT mm.measure FROM measure_mention mm WHERE mm.answer IN (\(try names.answers(term))))"
    }
  }
}

/// Conditions on collaborations, `c`.
struct CollaborationConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.collaboration, .some(let isWanted)): return isWanted ? "1" : "0"
    case (.collaboration, .name(let words, let isUnfinished)):
      return "c.key IN (\(try names.collaborations(words, isUnfinished)))"
    case (.agency, .name(let words, let isUnfinished)):
      let agencies = try names.agencies(words, isUnfinished)
      return """
        (c.key IN (SELECT cm.collaboration FROM collaboration_member cb
          JOIN collaboration_mention cm ON cm.answer = cb.answer AND cm.position = cb.position
          WHERE cb.agency IN \(agencies)) OR c.id IN (\(names.rows(of: .collaborations, holding: agencies))))
        """
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "(c.last_day >= \(days.lowerBound) AND c.first_day <= \(days.upperBound))"
    default:
      return """
        c.key IN (SELECT cm.collaboration FROM collaboration_mention cm WHERE cm.answer IN (\(try names.answers(term))))
        """
    }
  }
}

/// Conditions on agencies, `g`.
struct AgencyConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.agency, .name(let words, let isUnfinished)): return "g.name IN \(try names.agencies(words, isUnfinished))"
    case (.measure, .some(let isWanted)): return isWanted ? "g.measures > 0" : "g.measures = 0"
    case (.measure, _), (.status, .measureStatus), (.amount, _), (.deadline, _):
      return """
        g.name IN (SELECT ma.agency FROM measure_mention mm
          JOIN measure_agency ma ON ma.answer = mm.answer AND ma.position = mm.position
          WHERE \(try MentionConditions(names: names).condition(term)))
        """
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "(g.last_day >= \(days.lowerBound) AND g.first_day <= \(days.upperBound))"
    default:
      return "g.name IN (SELECT n.agency FROM agency_mention n WHERE n.answer IN (\(try names.answers(term))))"
    }
  }
}

extension NameLookup {
  /// The answers of which a field's condition holds.
  func answers(_ term: FieldTerm) throws -> SQL {
    try AnswerConditions(names: self, membership: Membership(database: database, isPaging: false)).test(term).ids
  }
}
