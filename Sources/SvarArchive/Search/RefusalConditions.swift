import GRDB
import SvarModel

/// Conditions on what will not be done, `r`.
struct RefusalConditions {
  let names: NameLookup

  func condition(_ term: FieldTerm) throws -> SQL {
    switch (term.field, term.value) {
    case (.refusal, .some(let isWanted)): return isWanted ? "1" : "0"
    case (.refusal, .name(let words, let isUnfinished)): return "r.id IN (\(try names.refusals(words, isUnfinished)))"
    case (.agency, .name(let words, let isUnfinished)):
      return """
        r.id IN (SELECT refusal FROM refusal_agency WHERE agency IN \(try names.agencies(words, isUnfinished)))
        """
    case (.date, .days(let days)), (.from, .days(let days)), (.to, .days(let days)):
      return "r.day BETWEEN \(days.lowerBound) AND \(days.upperBound)"
    default: return "r.answer IN (\(try names.answers(term)))"
    }
  }
}
