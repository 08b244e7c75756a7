public import ArgumentParser
import SvarArchive
import SvarModel

/// `svar overdue`: questions that wait though their last day to answer is behind them.
public struct OverdueCommand: GuardedCommand {
  public static let isAllowedRestricted = true
  public static let configuration = CommandConfiguration(
    commandName: "overdue", abstract: "List questions still unanswered after their last day, with days overdue.")

  @Argument(help: "A query in the browser's language; without one, everything.")
  var query: [String] = []

  @Option(help: "Rows at most.")
  var limit = 50

  @Flag(help: "One JSON object.")
  var json = false

  @OptionGroup public var common: CommonOptions

  public init() {}

  private struct Form: Encodable {
    struct Row: Encodable {
      var id: String
      var reference: String
      var title: String
      var due: String
      var dueIsComputed: Bool
      var daysOverdue: Int
    }
    var total: Int
    var questions: [Row]
  }

  public func validate() throws {
    if limit < 0 { throw ValidationError("--limit is not negative") }
  }

  public func execute() async throws -> ExitStatus {
    let archive = try OpenArchive.existing(common)
    let asked = query.joined(separator: " ")
    let request = ListRequest(kind: .question, query: "status:overdue" + (asked.isEmpty ? "" : " (\(asked))"))
    let rows = try await archive.rows(request, offset: 0, limit: limit)
    let total = try await archive.count(request)
    let today = Day.today
    let text = RowText(words: common.words)
    var form = Form(total: total, questions: [])
    let output = Output()
    for row in rows {
      guard case .paper(let id) = row.id,
        let question = try await archive.paper(id, query: "")?.questions.first?.question,
        let deadline = question.deadline
      else { continue }
      let days = deadline.day.days(to: today)
      form.questions.append(
        Form.Row(
          id: id.rawValue, reference: question.reference.description, title: question.title,
          due: deadline.day.description, dueIsComputed: deadline.isComputed, daysOverdue: days))
      let late = common.words.overdue(days: days, isComputed: deadline.isComputed)
      if !json { try output.shown(text.line(row) + "  " + late) }
    }
    if json { try output.line(JSONText.of(form)) }
    if !json, !common.quiet { StandardError.line(total == 0 ? common.words.nothingFound : common.words.found(total)) }
    try output.flush()
    return total == 0 ? .nothing : .success
  }
}
