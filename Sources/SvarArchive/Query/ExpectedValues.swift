import SvarModel

/// What a field takes, for a reader who has written something else.
extension QueryField {
  /// The values that it knows; empty where there is no list of them.
  var choices: [String] { listed.flatMap(\.self) }

  var expected: QueryProblem.Expected {
    if !listed.isEmpty {
      return QueryProblem.Expected(
        swedish: listed.compactMap(\.first), english: listed.compactMap(\.last), isComplete: true)
    }
    func examples(_ swedish: [String], _ english: [String]? = nil) -> QueryProblem.Expected {
      QueryProblem.Expected(swedish: swedish, english: english ?? swedish, isComplete: false)
    }
    switch self {
    case .asker: return examples(["andersson", "\"Vera Exempel\""])
    case .minister: return examples(["justitieminister", "\"Vera Exempel\""])
    case .department: return examples(["justitie", "Ju"])
    case .agency, .collaboration: return examples(["Skatteverket", "\"Statens skolverk\""])
    case .session: return examples(["2020/21", "2018/19..2020/21", "H8"])
    case .date: return examples(["2020-09", "2020..2021-06", ">2020-09-30"])
    case .deadline:
      return examples(
        ["2024-07", "<2024-07", "ja", "kommande", "passerad", "tyst"],
        ["2024-07", "<2024-07", "yes", "coming", "passed", "silent"])
    case .refusal: return examples(["ja", "skatten", "\"ny utredning\""], ["yes", "skatten", "\"ny utredning\""])
    case .from, .to: return examples(["2020", "2020-09", "2020-09-30"])
    case .days: return examples(["14", ">14", "7..14"])
    case .amount: return examples([">100mnkr", "1,5mdkr", "10..20mnkr"], [">100m", "1.5bn", "10..20m"])
    case .bookmark: return examples(["ja", "nej", "granska"], ["yes", "no", "review"])
    case .tag: return examples(["skog", "ja", "nej"], ["forest", "yes", "no"])
    case .party, .measure, .status, .type, .order, .read, .reference: return examples([])
    }
  }

  /// The names of each value, the Swedish first and the English last.
  private var listed: [[String]] {
    switch self {
    case .party: ["S", "M", "SD", "C", "V", "KD", "L", "MP", "FP", "-"].map { [$0] }
    case .measure: MeasureKind.allCases.map(\.queryNames)
    case .status:
      QuestionStatus.allCases.map(\.queryNames) + [Overdue.queryNames] + MeasureStatus.allCases.map(\.queryNames)
    case .type: PaperType.allCases.map(\.names)
    case .read: [["ja", "yes"], ["nej", "no"]]
    case .order: ListRequest.Order.allCases.map(\.queryNames)
    default: []
    }
  }
}
