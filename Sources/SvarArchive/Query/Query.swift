import SvarModel

/// A query as it was understood: what is looked for, in which order, and what stands where.
struct Query: Hashable, Sendable {
  /// Nil where everything is asked for.
  var root: Node?
  /// As `sortera:` has it.
  var order: ListRequest.Order?
  /// Each narrowing as typed.
  var parts: [QueryReading.Part]
  /// What was read into it.
  var assumptions: [QueryReading.Assumption] = []

  indirect enum Node: Hashable, Sendable {
    case all([Node])
    case any([Node])
    case not(Node)
    case words(TextTerm)
    case field(FieldTerm)
  }
}

/// A word or a phrase to be found in titles and texts.
struct TextTerm: Hashable, Sendable {
  enum Matching: Hashable, Sendable {
    /// The words in all their forms.
    case forms
    /// The words as they are written.
    case exact
    /// Words that begin so.
    case beginning
    /// Words that end so.
    case ending
    /// Words that hold this.
    case inside
  }

  /// The words in small letters, to be found next to each other; never empty.
  var tokens: [String]
  var matching: Matching
  /// Whether more letters of the last word may follow.
  var isUnfinished: Bool
}

/// A field with its value.
struct FieldTerm: Hashable, Sendable {
  var field: QueryField
  var value: Value

  enum Value: Hashable, Sendable {
    case parties([String])
    /// Words of a name in small letters.
    case name([String], isUnfinished: Bool)
    /// Every thing of the field's kind, whichever it is; or none of them.
    case some(Bool)
    case measureKinds([MeasureKind])
    case questionStatus(QuestionStatus)
    /// Waiting, with the last day to answer behind it.
    case overdue
    case measureStatus(MeasureStatus)
    case type(PaperType)
    /// First years.
    case sessions(ClosedRange<Int>)
    /// How a measure's deadline stands today.
    case standing(DeadlineStanding)
    /// Numbers of days, as ``Day/number`` has them.
    case days(ClosedRange<Int>)
    case number(ClosedRange<Int>)
    case reference(Reference)
  }
}

/// What `typ:` tells apart.
enum PaperType: Hashable, Sendable, CaseIterable {
  case question, answer, interpellation, interpellationAnswer, debate

  /// The first is the Swedish name to show, the last the English.
  var names: [String] {
    switch self {
    case .question: ["fråga", "question"]
    case .answer: ["svar", "answer"]
    case .interpellation: ["interpellation", "ip", "interpellation"]
    case .interpellationAnswer: ["interpellationssvar", "interpellationanswer", "interpellation-answer"]
    case .debate: ["debatt", "debate"]
    }
  }
}
